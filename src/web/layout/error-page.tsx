import { isRouteErrorResponse, Link, useLocation } from 'react-router';
import { useWords } from '../catalogue/use-words.ts';
import { SearchBox } from '../components/search-box.tsx';
import { Page } from './page.tsx';

/** One place for what goes wrong: 404 with a way on, everything else with an apology and no entrails. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  return isRouteErrorResponse(error) && error.status === 404 ? (
    <NotFound sentence={typeof error.data === 'string' ? error.data : null} />
  ) : (
    <Failed />
  );
}

const EXAMPLES = [
  ['conference', '/PP-22'],
  ['text', '/PP-22/RES-101'],
  ['proposal', '/PP-22/EUR/44A2/1'],
  ['document', '/PP-22/documents/44A2-R1'],
] as const;

function NotFound({ sentence }: { readonly sentence: string | null }) {
  const { words } = useWords();
  const { pathname } = useLocation();
  return (
    <Page
      title={words.errors.notFoundTitle}
      kicker="404"
      heading={words.errors.notFoundTitle}
      lead={<p>{sentence ?? words.errors.notFound}</p>}
    >
      <SearchBox text={guessWords(pathname)} />
      <p>{words.errors.notFoundHelp}</p>
      <dl className="addresses">
        {EXAMPLES.map(([kind, address]) => (
          <div key={kind}>
            <dt>
              <code>{address}</code>
            </dt>
            <dd>{words.errors.examples[kind]}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link className="button" to="/">
          {words.errors.home}
        </Link>
      </p>
    </Page>
  );
}

/** What a wrong address says of what was looked for: "/PP-22/RES-999" of "RES-999". */
function guessWords(pathname: string): string {
  const parts = pathname.split('/').filter((part) => part !== '');
  const last = parts.slice(parts.length > 1 ? 1 : 0).join('/');
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function Failed() {
  const { words } = useWords();
  const { pathname, search } = useLocation();
  return (
    <Page
      title={words.errors.failedTitle}
      heading={words.errors.failedTitle}
      lead={<p>{words.errors.failed}</p>}
    >
      <p>
        <a className="button" href={`${pathname}${search}`}>
          {words.errors.again}
        </a>
      </p>
    </Page>
  );
}
