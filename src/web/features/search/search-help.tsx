import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { searchWords } from '../../catalogue/search-words.ts';
import type { SearchQuery } from './query.ts';
import { writeSearch } from './query.ts';

/** What one can type, each to be tried. */
export function SearchHelp({ query }: { readonly query: SearchQuery }) {
  const { words } = useWords(searchWords);
  return (
    <section aria-labelledby="search-help">
      <h2 id="search-help">{words.search.help}</h2>
      <dl className="addresses">
        {words.search.examples.map(([text = '', means]) => (
          <div key={text}>
            <dt>
              <Link to={writeSearch(query, { text })}>
                <code>{text}</code>
              </Link>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
