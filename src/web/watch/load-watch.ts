import type { Language } from '../../proceedings/proposal.ts';
import { getSource, groupVersions, pickVersion } from '../../matrix/build-matrix.ts';
import type { MatrixProposal } from '../../matrix/matrix.ts';
import { rankFindings } from '../../matrix/watch/rank-findings.ts';
import type { RankedItem } from '../../matrix/watch/rank-findings.ts';
import { listCurrentProposals } from '../../storage/proposal.repository.ts';
import { listFindings } from '../../storage/watch/finding.repository.ts';
import type { StoredFinding } from '../../storage/watch/finding.repository.ts';
import { listBodySuggestions, listIssueSuggestions } from '../../storage/watch/suggestion.repository.ts';
import type {
  StoredBodySuggestion,
  StoredIssueSuggestion,
} from '../../storage/watch/suggestion.repository.ts';
import { factsOf, listNames } from '../components/facts-of.ts';
import type { RequestContext } from '../request-context.ts';
import type { ShownLens } from './lens.ts';

/** A finding as pages show it: with people's corrections in it, and with who proposes. */
export interface ShownFinding extends StoredFinding {
  readonly source: string;
  readonly language: Language | null;
  readonly confirmed: boolean;
  readonly issues: readonly string[];
  readonly bodies: readonly string[];
}

/** What the machine sees in a conference, for one reader. */
export interface LoadedWatch {
  /** Of each proposal in the reader's language where it is here; those that were dismissed are not among them. */
  readonly findings: readonly ShownFinding[];
  readonly ranked: readonly RankedItem<ShownFinding>[];
  readonly issues: readonly (StoredIssueSuggestion & { readonly proposal: MatrixProposal })[];
  readonly bodies: readonly (StoredBodySuggestion & { readonly proposal: MatrixProposal })[];
  /** How many were dismissed. */
  readonly dismissed: number;
  /** Proposals that were looked at. */
  readonly proposals: readonly MatrixProposal[];
  /** Of sources, by code. */
  readonly names: Readonly<Record<string, string>>;
}

export async function loadWatchOf(
  { db, facts, locale }: RequestContext,
  conference: string,
  lens: Pick<ShownLens, 'judges'>,
): Promise<LoadedWatch> {
  const all = await listCurrentProposals(db, conference);
  const proposals = groupVersions(all).map((versions) => pickVersion(versions, locale));
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const [findings, issues, bodies] = await Promise.all([
    listFindings(db, conference),
    listIssueSuggestions(db, conference),
    listBodySuggestions(db, conference),
  ]);
  const issuesOf = Map.groupBy(issues, ({ proposalId }) => proposalId);
  const bodiesOf = Map.groupBy(bodies, ({ proposalId }) => proposalId);
  const shown = findings.flatMap((finding): ShownFinding[] => {
    const proposal = byId.get(finding.proposalId);
    if (!proposal || finding.correction?.verdict === 'dismissed') return [];
    return [
      {
        ...correct(finding),
        source: getSource(proposal),
        language: proposal.document.language,
        confirmed: finding.correction?.verdict === 'confirmed',
        issues: (issuesOf.get(proposal.id) ?? []).map(({ issue }) => issue),
        bodies: [...new Set((bodiesOf.get(proposal.id) ?? []).map(({ body }) => body))],
      },
    ];
  });
  const known = factsOf(facts, conference, locale);
  const withProposal = <S extends { readonly proposalId: number }>(list: readonly S[]) =>
    list.flatMap((one) => {
      const proposal = byId.get(one.proposalId);
      return proposal ? [{ ...one, proposal }] : [];
    });
  return {
    findings: shown,
    ranked: rankFindings(shown, {
      judges: lens.judges,
      isOrganisation: (code) => known.isOrganisation(code),
    }),
    issues: withProposal(issues),
    bodies: withProposal(bodies),
    dismissed: findings.filter(
      ({ proposalId, correction }) => byId.has(proposalId) && correction?.verdict === 'dismissed',
    ).length,
    proposals,
    names: listNames(known, proposals.map(getSource)),
  };
}

/** What people say takes the place of what the machine said, where they said something else. */
export function correct(finding: StoredFinding): StoredFinding {
  const { correction } = finding;
  if (correction?.verdict !== 'corrected') return finding;
  return {
    ...finding,
    concern: correction.concern ?? finding.concern,
    direction: correction.direction ?? finding.direction,
  };
}
