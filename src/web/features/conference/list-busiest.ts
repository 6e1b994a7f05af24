import { buildMatrix } from '../../../matrix/build-matrix.ts';
import type { MatrixProposal, MatrixText } from '../../../matrix/matrix.ts';
import { countProposals, sortMatrix } from '../../../matrix/sort-matrix.ts';
import type { Language } from '../../../proceedings/proposal.ts';

const MOST = 5;

/** The texts that most want to change: what to read first. One proposal alone makes no text busy. */
export function listBusiest(
  proposals: readonly MatrixProposal[],
  texts: readonly MatrixText[],
  language: Language,
) {
  const { tables } = sortMatrix(buildMatrix({ proposals, texts, topics: [], language }), 'proposals');
  return tables
    .flatMap(({ rows }) => rows)
    .map(({ key, kind, number, draft, instrument, title, titleLanguage, cells }) => ({
      key,
      kind,
      number,
      draft,
      instrument,
      title,
      titleLanguage,
      proposals: countProposals({ cells }),
    }))
    .filter((row) => row.proposals > 1)
    .sort((a, b) => b.proposals - a.proposals)
    .slice(0, MOST);
}
