import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';

interface Props {
  readonly conference: { readonly id: string; readonly documents: number; readonly proposals: number };
  readonly textsInForce: number;
  readonly textsAdopted: number;
}

/** How much of the conference is here, each number a way in. */
export function Counts({ conference, textsInForce, textsAdopted }: Props) {
  const { words } = useWords();
  const counts = [
    [conference.documents, words.counts.documents, 'documents'],
    [conference.proposals, words.counts.proposals, 'matrix'],
    [textsInForce, words.counts.textsInForce, 'texts'],
    [textsAdopted, words.counts.textsAdopted, 'texts'],
  ] as const;
  return (
    <ul className="counts">
      {counts.map(
        ([count, say, to]) =>
          count > 0 && (
            <li key={say(count)}>
              <Link to={`/${conference.id}/${to}`} prefetch="intent">
                {say(count)}
              </Link>
            </li>
          ),
      )}
    </ul>
  );
}
