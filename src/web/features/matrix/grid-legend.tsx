import { STRENGTHS } from '../../../matrix/strength.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { matrixWords } from '../../catalogue/matrix-words.ts';

/** What the marks of the grid say. */
export function GridLegend() {
  const { words } = useWords(matrixWords);
  const { legend, strengths, joint } = words.matrix.grid;
  const { few, some, many } = STRENGTHS;
  const marks = [
    ['NOC', 'none', strengths.none],
    ['MOD', 'few', strengths.few(few)],
    ['MOD', 'some', strengths.some(few + 1, some)],
    ['MOD', 'many', strengths.many(some + 1, many)],
    ['MOD', 'most', strengths.most(many + 1)],
    ['ADD', 'whole', strengths.whole],
  ] as const;
  return (
    <div className="grid-legend">
      <p>{legend}</p>
      <ul>
        {marks.map(([symbol, strength, meaning]) => (
          <li key={strength}>
            <span className={`grid-mark action-${symbol.toLowerCase()} ${strength}`} aria-hidden="true">
              {symbol}
            </span>{' '}
            {meaning}
          </li>
        ))}
      </ul>
      <p>{joint}</p>
    </div>
  );
}
