import type { SourceProposal } from '../../../matrix/sources/source-proposal.ts';
import { toSource } from '../../components/addresses.ts';
import { describeEvidence, labelOrganisation } from './describe-source.ts';
import { useFrame } from './frame.ts';
import type { Profile, Region } from './profile.ts';
import { ProposalRows } from './proposal-rows.tsx';

/** A Member State: what it proposes, what it co-signs, and what the organisations that it belongs to propose. */
export function StateParts({ profile }: { readonly profile: Profile }) {
  const { sources } = useFrame().words;
  const { code, shares, regions } = profile;
  return (
    <>
      <ProposalRows id="alone" title={sources.alone} proposals={shares.alone} of={code} />
      <ProposalRows id="joint" title={sources.joint} proposals={shares.joint} of={code} />
      <ProposalRows id="cosigned" title={sources.cosigns} proposals={shares.cosigned} of={code} />
      {regions.map((region) => (
        <RegionPart key={region.id} region={region} />
      ))}
    </>
  );
}

function RegionPart({ region }: { readonly region: Region }) {
  const { conference, words, formats, Anchor } = useFrame();
  const { sources } = words;
  const label = labelOrganisation(region.id, words);
  const evidence = describeEvidence(region.evidence, { words, formats });
  return (
    <ProposalRows
      id={`region-${region.code}`}
      title={sources.ofRegion(label)}
      proposals={region.proposals}
      of={region.code}
      empty={sources.nothingOfRegion}
      More={CosignMark}
      lead={
        <p className="quiet">
          <Anchor to={toSource(conference, region.code)}>{label}</Anchor>
          <span suppressHydrationWarning>
            {evidence !== null && `${sources.colon}${evidence}, ${sources.notAttested}`}
          </span>
          {region.until !== null && (
            <span suppressHydrationWarning>, {sources.until(formats.date(region.until))}</span>
          )}
        </p>
      }
    />
  );
}

function CosignMark({ proposal }: { readonly proposal: SourceProposal }) {
  const { words, code } = useFrame();
  const { sources } = words;
  if (proposal.supporters.includes(code)) return <strong className="tag">{sources.isCosignatory}</strong>;
  return <span>{proposal.supporters.length > 0 ? sources.isNotCosignatory : sources.noCosignatories}</span>;
}
