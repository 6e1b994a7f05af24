import type { MatrixQuery } from '../../../matrix/matrix-query.ts';
import { NO_FILTER } from '../../../matrix/filter-matrix.ts';
import { writeQuery } from '../../../matrix/matrix-query.ts';
import { useWords } from '../../catalogue/use-words.ts';
import type { Words } from '../../catalogue/use-words.ts';
import { matrixWords } from '../../catalogue/matrix-words.ts';
import { toProposal } from '../../components/addresses.ts';
import type { Mark } from './page-rows.ts';

interface Props {
  readonly conference: string;
  readonly marks: readonly Mark[];
  readonly source: string;
  /** Key of the text. */
  readonly text: string;
  readonly query: MatrixQuery;
}

/** More would make the row as high as three. */
const MOST = 3;

/**
 * The symbols of a cell, each a plain link to its proposal: a thousand links of the router, each with its own place in
 * the script, would take a phone a second. Where there are more than fit, the last one leads to all in the list.
 */
export function GridMarks({ conference, marks, source, text, query }: Props) {
  const { words, formats } = useWords(matrixWords);
  const shown = marks.length > MOST ? marks.slice(0, MOST - 1) : marks;
  const rest = marks.length - shown.length;
  return (
    <>
      {shown.map((mark) => {
        const name = nameMark(mark, words, formats);
        return (
          <a
            key={mark.number}
            className={`grid-mark ${getKind(mark)} ${mark.strength}`}
            href={toProposal(conference, mark.number)}
            title={name}
            aria-label={name}
          >
            {mark.action}
          </a>
        );
      })}
      {rest > 0 && (
        <a
          className="grid-mark rest"
          href={writeQuery({
            ...query,
            view: 'list',
            filter: { ...NO_FILTER, sources: [source], texts: [text] },
          })}
          aria-label={words.matrix.more(rest)}
          title={words.matrix.more(rest)}
        >
          +{formats.number(rest)}
        </a>
      )}
    </>
  );
}

const getKind = ({ action, underlined }: Mark) =>
  `action-${action.replaceAll(/\W/g, '').toLowerCase()}${underlined ? ' underlined' : ''}`;

type MatrixWords = Words<typeof matrixWords>;

/** "MOD EUR/44A2/1: amends the text; 3 changes" */
function nameMark(
  mark: Mark,
  { actions, matrix }: MatrixWords['words'],
  formats: MatrixWords['formats'],
): string {
  const meaning = mark.underlined ? actions.underlined : actions[mark.action];
  const parts = [meaning, ...(mark.changes > 0 ? [matrix.grid.changes(mark.changes)] : [])];
  return `${mark.action} ${mark.number}: ${formats.items(parts)}`;
}
