import type { SourceProposal } from '../../../matrix/sources/source-proposal.ts';
import { toSource } from '../../components/addresses.ts';
import { describeEvidence } from './describe-source.ts';
import { useFrame } from './frame.ts';
import type { Members, Profile } from './profile.ts';
import { ProposalRows } from './proposal-rows.tsx';

/** A regional organisation: its common proposals with who co-signs each, and its members. */
export function OrganisationParts({ profile }: { readonly profile: Profile }) {
  const { sources } = useFrame().words;
  const { code, shares, members, day } = profile;
  return (
    <>
      <ProposalRows
        id="common"
        title={sources.common}
        proposals={shares.alone}
        of={code}
        empty={sources.nothingOfRegion}
        More={Cosigners}
      />
      {members && <MembersPart members={members} common={shares.alone.length} day={day} />}
    </>
  );
}

function Cosigners({ proposal: { supporters } }: { readonly proposal: SourceProposal }) {
  const { words, formats, names } = useFrame();
  if (supporters.length === 0) return <span>{words.sources.noCosignatories}</span>;
  return (
    <details>
      <summary>{words.sources.cosignedBy(supporters.length)}</summary>
      <p>{formats.list(supporters.map((state) => names[state] ?? state).sort(compareNames))}</p>
    </details>
  );
}

interface MembersProps {
  readonly members: Members;
  /** How many common proposals there are. */
  readonly common: number;
  /** Opening day. */
  readonly day: string | null;
}

function MembersPart({ members: { states, outsiders }, common, day }: MembersProps) {
  const { words, formats, names } = useFrame();
  const { sources } = words;
  const nameOf = (state: string) => names[state] ?? state;
  const sorted = [...(states ?? [])].sort((a, b) => compareNames(nameOf(a.state), nameOf(b.state)));
  // What a list says of all of them is said once.
  const evidence = new Set(sorted.map((member) => describeEvidence(member.evidence, { words, formats })));
  const [same = null] = evidence.size === 1 ? evidence : [];
  return (
    <section aria-labelledby="members" className="source-part">
      <h2 id="members">
        {sources.members} <span className="count">{states?.length ?? sources.unknown}</span>
      </h2>
      {day !== null && sorted.length > 0 && (
        <p className="quiet" suppressHydrationWarning>
          {sources.membersFor(formats.day(day))} {same && `${capitalise(same)}.`}
        </p>
      )}
      <ul className="source-members">
        {sorted.map((member) => (
          <MemberItem key={member.state} member={member} common={common} without={same} />
        ))}
      </ul>
      {outsiders.length > 0 && (
        <>
          <h3>{sources.outsiders}</h3>
          <ul className="source-members">
            {outsiders.map((state) => (
              <li key={state}>
                <StateLink state={state} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface MemberProps {
  readonly member: Listed;
  readonly common: number;
  /** What was said of all before. */
  readonly without: string | null;
}

function MemberItem({ member, common, without }: MemberProps) {
  const { words, formats } = useFrame();
  const evidence = describeEvidence(member.evidence, { words, formats });
  const said = [
    evidence === without ? null : evidence,
    member.evidence.kind !== 'since' && member.since !== null
      ? words.sources.since(formats.date(member.since))
      : null,
    member.until === null ? null : words.sources.until(formats.date(member.until)),
    member.cosigned > 0 ? words.sources.memberCosigns(member.cosigned, common) : null,
  ].filter((one) => one !== null);
  return (
    <li>
      <StateLink state={member.state} />
      <span className="quiet" suppressHydrationWarning>
        {said.join(', ')}
      </span>
    </li>
  );
}

function StateLink({ state }: { readonly state: string }) {
  const { conference, names, Anchor } = useFrame();
  return <Anchor to={toSource(conference, state)}>{names[state] ?? state}</Anchor>;
}

type Listed = NonNullable<Members['states']>[number];

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const compareNames = (a: string, b: string): number => a.localeCompare(b);
