import { getCatalogue } from '../../catalogue/catalogue.ts';
import { documentWords } from '../../catalogue/document-words.ts';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/search-json';
import { loadSearch } from './load-search.ts';
import { readSearch } from './query.ts';
import { nameReferenced, nameResult } from './result-name.ts';

const MOST = 50;

/**
 * The same search for programs, and for the command palette: `/search.json?q=…&size=8`. Names are in the reader's
 * language; `op` of a segment is "=" for words that stay, "+" for added, "-" for deleted ones.
 */
export async function loader({ context, url }: Route.LoaderArgs) {
  const values = context.get(requestContext);
  const words = getCatalogue(values.locale, documentWords);
  const size = Math.min(Math.max(Math.trunc(Number(url.searchParams.get('size') ?? 20)) || 20, 1), MOST);
  const page = await loadSearch(values, readSearch(url.searchParams), size);
  return Response.json(
    {
      query: page.query,
      straight: page.straight,
      direct: page.direct.map((one) => ({
        kind: one.kind,
        conference: one.conference,
        name: nameReferenced(one, words),
        address: one.address,
      })),
      sources: page.sources,
      total: page.total,
      more: page.more,
      counts: Object.fromEntries(
        Object.entries(page.counts).map(([name, counts]) => [name, Object.fromEntries(counts)]),
      ),
      unanswerable: page.unanswerable,
      suggestion: page.suggestion,
      results: page.results.map((result) => ({
        kind: result.kind,
        conference: result.conference,
        name: nameResult(result, words),
        title: result.title,
        action: result.action,
        language: result.language,
        languages: result.languages,
        sides: result.sides,
        address: result.address,
        passages: result.passages,
      })),
    },
    { headers: { 'Cache-Control': 'private, no-cache' } },
  );
}
