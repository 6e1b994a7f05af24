import { Link, redirect } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { documentWords } from '../../catalogue/document-words.ts';
import { searchWords } from '../../catalogue/search-words.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/search';
import { loadSearch, PAGE_SIZE } from './load-search.ts';
import type { SearchPage } from './load-search.ts';
import { NO_SEARCH_FILTER, readSearch, writeSearch } from './query.ts';
import { nameReferenced } from './result-name.ts';
import { SearchFilters, KindChoices } from './search-filters.tsx';
import { SearchHelp } from './search-help.tsx';
import { SearchResults } from './search-results.tsx';
import '../../styles/tracked.css';

export async function loader({ context, url }: Route.LoaderArgs) {
  const page = await loadSearch(context.get(requestContext), readSearch(url.searchParams));
  const [direct] = page.direct;
  if (page.straight && direct) throw redirect(direct.address);
  return page;
}

export default function Search({ loaderData: page }: Route.ComponentProps) {
  const { words } = useWords(searchWords);
  const { query, unanswerable } = page;
  return (
    <Page
      className="search-page"
      title={query.text === '' ? words.site.search : words.search.titleOf(query.text)}
      heading={words.site.search}
      lead={<p>{words.search.lead}</p>}
    >
      <SearchFilters page={page} />
      <Direct page={page} />
      {unanswerable === 'empty' ? <SearchHelp query={query} /> : <Answer page={page} />}
    </Page>
  );
}

function Direct({ page: { direct } }: { readonly page: SearchPage }) {
  const { words } = useWords(searchWords, documentWords);
  if (direct.length === 0) return null;
  return (
    <section aria-labelledby="direct">
      <h2 id="direct">{words.search.direct}</h2>
      <ul className="text-list">
        {direct.map((one) => (
          <li key={one.address}>
            <Link to={one.address} prefetch="intent">
              {nameReferenced(one, words)}
            </Link>
            <span className="quiet">{one.conference}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer({ page }: { readonly page: SearchPage }) {
  const { words } = useWords(searchWords);
  const { total, more, sources, results, query, unanswerable } = page;
  const onlySources = query.kind === 'source';
  const shown = total + (query.kind === null || onlySources ? sources.length : 0);
  if (unanswerable && shown === 0)
    return (
      <>
        <p className="notice">
          {unanswerable === 'only-excluded' ? words.search.onlyExcluded : words.search.onlyCommon}
        </p>
        <SearchHelp query={query} />
      </>
    );
  return (
    <>
      <KindChoices page={page} />
      <output className="shown">{more ? words.search.foundMore(shown) : words.search.found(shown)}</output>
      <Suggestion page={page} />
      {shown === 0 && <Nothing page={page} />}
      {(query.kind === null || onlySources) && sources.length > 0 && <Sources page={page} />}
      {results.length > 0 && (
        <section aria-labelledby="results">
          <h2 id="results">{words.search.results}</h2>
          <SearchResults results={results} />
          <Pages page={page} />
        </section>
      )}
    </>
  );
}

function Suggestion({ page: { query, suggestion } }: { readonly page: SearchPage }) {
  const { words } = useWords(searchWords);
  if (!suggestion) return null;
  return (
    <p className="notice">
      {words.search.meant}{' '}
      <Link to={writeSearch(query, { text: suggestion.text })}>
        <bdi>{suggestion.text}</bdi>
      </Link>
      {'? '}
      <span className="quiet">{words.search.found(suggestion.total)}</span>
    </p>
  );
}

function Nothing({ page: { query } }: { readonly page: SearchPage }) {
  const { words } = useWords(searchWords);
  const all = writeSearch(query, NO_SEARCH_FILTER);
  return (
    <>
      {writeSearch(query) === all ? (
        <p className="empty">{words.search.nothing(query.text)}</p>
      ) : (
        <p className="empty">
          {words.search.nothingFiltered} <Link to={all}>{words.search.without}</Link>
        </p>
      )}
      <p>{words.search.nothingHelp}</p>
    </>
  );
}

function Sources({ page: { query, sources } }: { readonly page: SearchPage }) {
  const { words } = useWords(searchWords);
  const few = query.kind === 'source' ? sources : sources.slice(0, 5);
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.search.sources}</h2>
      <ul className="source-list">
        {few.map(({ address, conference, code, name }) => (
          <li key={address}>
            <Link to={address} prefetch="intent">
              {name}
            </Link>
            <span>{code}</span>
            <span className="quiet">{conference}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pages({ page: { query, total } }: { readonly page: SearchPage }) {
  const { words, formats } = useWords(searchWords);
  const all = Math.ceil(total / PAGE_SIZE);
  if (all < 2) return null;
  const { page } = query;
  return (
    <nav className="pages" aria-label={words.search.pages}>
      {page > 0 && (
        <Link rel="prev" to={writeSearch(query, { page: page - 1 })}>
          {words.search.previous}
        </Link>
      )}
      <span>{words.search.page(formats.number(page + 1), formats.number(all))}</span>
      {page + 1 < all && (
        <Link rel="next" to={writeSearch(query, { page: page + 1 })}>
          {words.search.next}
        </Link>
      )}
    </nav>
  );
}
