import { toSource } from '../../components/addresses.ts';
import { labelOrganisation } from './describe-source.ts';
import { useFrame } from './frame.ts';
import { OrganisationParts } from './organisation-parts.tsx';
import type { Profile } from './profile.ts';
import { ProposalRows } from './proposal-rows.tsx';
import { StateParts } from './state-parts.tsx';

/** What stands under the sentences, in the application and in the page that is sent on. */
export function SourceBody({ profile }: { readonly profile: Profile }) {
  return (
    <>
      <Parts profile={profile} />
      {profile.kind !== 'joint' && <ElsewherePart profile={profile} />}
      <FactsPart profile={profile} />
    </>
  );
}

function Parts({ profile }: { readonly profile: Profile }) {
  const { sources } = useFrame().words;
  if (profile.kind === 'organisation') return <OrganisationParts profile={profile} />;
  if (profile.kind === 'state') return <StateParts profile={profile} />;
  return (
    <ProposalRows id="alone" title={sources.proposals} proposals={profile.shares.alone} of={profile.code} />
  );
}

function ElsewherePart({ profile: { code, elsewhere } }: { readonly profile: Profile }) {
  const { words, Anchor } = useFrame();
  const { sources } = words;
  return (
    <section aria-labelledby="elsewhere" className="source-part">
      <h2 id="elsewhere">{sources.elsewhere}</h2>
      {elsewhere.length === 0 && <p className="quiet">{sources.nothingElsewhere}</p>}
      <ul className="source-members">
        {elsewhere.map(({ conference, own, cosigned }) => (
          <li key={conference}>
            <Anchor to={toSource(conference, code)}>{conference}</Anchor>
            <span className="quiet">{sources.ownAndCosigned(own, cosigned)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the memberships come from: each list with its date, as data/ has it. */
function FactsPart({ profile }: { readonly profile: Profile }) {
  const { words, formats } = useFrame();
  const { sources } = words;
  const notes = profile.members?.notes ?? [];
  const regions = profile.regions.map(({ id, sources: seen }) => ({ id, seen }));
  if (notes.length + regions.length === 0) return null;
  return (
    <section aria-labelledby="facts" className="source-part source-facts">
      <h2 id="facts">{sources.saved.membership}</h2>
      <ul>
        {regions.map(({ id, seen }) => (
          <li key={id}>
            {labelOrganisation(id, words)}
            {sources.colon}
            <span lang="en">{seen.join('; ')}</span>
          </li>
        ))}
        {notes.map(({ text, source, asOf }, at) => (
          <li key={at}>
            {asOf !== null && asOf !== 'unknown' && (
              <span suppressHydrationWarning>
                {formats.date(asOf)}
                {sources.colon}
              </span>
            )}
            <span lang="en">
              {source}
              {text !== '' && ` (${text})`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
