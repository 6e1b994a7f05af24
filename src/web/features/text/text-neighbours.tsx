import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { textPageWords } from '../../catalogue/text-page-words.ts';
import { toText } from '../../components/addresses.ts';
import { nameText } from '../../components/text-name.ts';
import type { Neighbours } from './find-neighbours.ts';

/** To the text before and the one after: a constitution is read provision by provision. */
export function TextNeighbours({
  conference,
  neighbours: { previous, next },
}: {
  readonly conference: string;
  readonly neighbours: Neighbours;
}) {
  const { words } = useWords(textPageWords);
  if (!previous && !next) return null;
  const ways = [
    ['prev', words.textPage.previous, previous],
    ['next', words.textPage.next, next],
  ] as const;
  return (
    <nav className="neighbours" aria-label={words.textPage.neighbours}>
      <ul>
        {ways.map(([rel, label, text]) =>
          text ? (
            <li key={rel} className={rel}>
              <Link to={toText(conference, text.key)} rel={rel} prefetch="intent">
                <span className="quiet">{label}</span> {nameText(text, words)}
              </Link>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
  );
}
