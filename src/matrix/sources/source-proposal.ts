import type { Action, Language, Target } from '../../proceedings/proposal.ts';
import { getSource, groupVersions, pickVersion } from '../build-matrix.ts';
import { compareNatural } from '../compare-natural.ts';
import type { MatrixProposal } from '../matrix.ts';

/** A proposal as the page of a source lists it: its language versions together, without its words. */
export interface SourceProposal {
  /** As printed: "EUR/44A2/1". */
  readonly number: string;
  readonly action: Action;
  readonly underlined: boolean;
  readonly target: Pick<Target, 'kind' | 'number' | 'draft' | 'instrument' | 'title'>;
  readonly textKey: string;
  /** Of the title. */
  readonly language: Language | null;
  /** Number of its document ("44A2"); null where it has none. */
  readonly document: string | null;
  /** ISO day. */
  readonly date: string | null;
  /** Sources as the number joins them, else as the document prints them. */
  readonly source: string;
  readonly sources: readonly string[];
  /** Codes of the States that co-sign it, as far as the document names them. */
  readonly supporters: readonly string[];
}

/** Those that count now, by text and then by number. The reader's language decides which version is shown. */
export function listSourceProposals(
  proposals: readonly MatrixProposal[],
  language: Language,
): SourceProposal[] {
  return groupVersions(proposals.filter(({ current }) => current))
    .map((versions) => toSourceProposal(versions, pickVersion(versions, language)))
    .sort((a, b) => compareNatural(a.textKey, b.textKey) || compareNatural(a.number, b.number));
}

function toSourceProposal(versions: readonly MatrixProposal[], shown: MatrixProposal): SourceProposal {
  const { kind, number, draft, instrument, title } = shown.target;
  return {
    number: shown.number,
    action: shown.action,
    underlined: shown.underlined,
    target: { kind, number, draft, instrument, title },
    textKey: shown.textKey,
    language: shown.document.language,
    document: shown.document.number,
    date: shown.document.date,
    source: getSource(shown),
    sources: shown.document.sources,
    supporters: [...new Set(versions.flatMap(({ supporters }) => supporters))].sort(compareNatural),
  };
}

/** What a source has to do with proposals. */
export interface Shares<One> {
  /** It stands behind them alone; of a joint source: all of it and nobody else. */
  readonly alone: readonly One[];
  /** It is one of several sources. */
  readonly joint: readonly One[];
  /** Others propose, it co-signs. */
  readonly cosigned: readonly One[];
}

export function findShares<One extends Pick<SourceProposal, 'source' | 'sources' | 'supporters'>>(
  proposals: readonly One[],
  code: string,
): Shares<One> {
  const isOwn = ({ source, sources }: One) => source === code || sources.includes(code);
  return {
    alone: proposals.filter(({ source }) => source === code),
    joint: proposals.filter(({ source, sources }) => source !== code && sources.includes(code)),
    cosigned: proposals.filter((one) => !isOwn(one) && one.supporters.includes(code)),
  };
}
