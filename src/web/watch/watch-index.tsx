import { watchOf } from './watch-words.ts';
import { Link } from 'react-router';
import { useWords } from '../catalogue/use-words.ts';

/** A value with how often it occurs, leading to its page. */
export interface Counted {
  readonly id: string;
  readonly name: string;
  readonly to: string;
  readonly count: number;
}

/** Concerns, issues or bodies of a conference, the most frequent first. */
export function WatchIndex({ title, list }: { readonly title: string; readonly list: readonly Counted[] }) {
  const { formats, locale } = useWords();
  if (list.length === 0) return null;
  return (
    <section className="watch-index">
      <h2>{title}</h2>
      <p className="quiet">{watchOf(locale).suggested}</p>
      <ul>
        {list.map(({ id, name, to, count }) => (
          <li key={id}>
            <Link to={to}>{name}</Link> <span className="count">{formats.number(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
