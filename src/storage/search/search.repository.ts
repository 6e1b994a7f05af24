import type { Kysely } from 'kysely';
import { arrangeHits } from '../../matrix/query/arrange-hits.ts';
import type { HitCounts, HitFilter } from '../../matrix/query/arrange-hits.ts';
import type { HitSide } from '../../matrix/query/hit.ts';
import { parseSearch } from '../../matrix/query/parse-search.ts';
import type { Search } from '../../matrix/query/parse-search.ts';
import type { Language } from '../../proceedings/proposal.ts';
import type { Database } from '../schema.ts';
import { findHits, MOST_HITS } from './find-hits.ts';
import { listFound } from './list-found.ts';
import type { Found } from './list-found.ts';
import { listLexemes } from './list-lexemes.ts';
import type { Lexicon } from './list-lexemes.ts';
import { suggestSpelling } from './suggest-spelling.ts';
import { writeQuery } from './write-tsquery.ts';
import type { ConfigQuery } from './write-tsquery.ts';

export interface SearchRequest {
  /** As typed: see `parseSearch`. */
  readonly text: string;
  readonly filter: HitFilter;
  /** The reader's language: versions in it are shown. */
  readonly reader: Language;
  /** From 0. */
  readonly page: number;
  /** Results a page. */
  readonly size: number;
}

export interface SearchAnswer {
  readonly results: readonly Result[];
  /** Things found that pass the filter, language versions together. */
  readonly total: number;
  readonly counts: HitCounts;
  /** More was found than is looked at: the counts are at least what they say. */
  readonly more: boolean;
  /** Why nothing can be found, where that lies in what was typed. */
  readonly unanswerable: 'empty' | 'only-excluded' | 'only-common-words' | null;
  readonly suggestion: Suggestion | null;
}

export interface Result extends Found {
  readonly sides: readonly HitSide[];
  readonly languages: readonly Language[];
}

export interface Suggestion {
  /** What was typed, corrected. */
  readonly text: string;
  /** How much that finds, with the same filter. */
  readonly total: number;
}

/** Looks for words in texts, proposals and documents; what was superseded is not found. */
export async function search(db: Kysely<Database>, request: SearchRequest): Promise<SearchAnswer> {
  const { filter, reader, page, size } = request;
  const parsed = parseSearch(request.text);
  const lexicon = await listLexemes(db, parsed);
  const queries = listQueries(parsed, lexicon);
  const hits = await findHits(db, queries, filter.conference);
  const { groups, counts } = arrangeHits(hits, filter, reader);
  const shown = groups.slice(page * size, (page + 1) * size);
  const found = await listFound(
    db,
    queries,
    shown.map(({ hit }) => hit),
  );
  const byId = new Map(found.map((one) => [one.id, one]));
  return {
    results: shown.flatMap(({ hit, languages }) => {
      const one = byId.get(hit.id);
      return one ? [{ ...one, sides: hit.sides, languages }] : [];
    }),
    total: groups.length,
    counts,
    more: hits.length === MOST_HITS,
    unanswerable: findReason(parsed, lexicon, queries),
    suggestion: await suggest(db, request, parsed, lexicon, groups.length),
  };
}

function listQueries(parsed: Search, lexicon: Lexicon): ConfigQuery[] {
  return lexicon.configs.flatMap((config) => writeQuery(parsed, config, lexicon) ?? []);
}

function findReason(
  { clauses }: Search,
  { configs }: Lexicon,
  queries: readonly ConfigQuery[],
): SearchAnswer['unanswerable'] {
  if (clauses.length === 0) return 'empty';
  if (clauses.every(({ excluded }) => excluded)) return 'only-excluded';
  return configs.length > 0 && queries.length === 0 ? 'only-common-words' : null;
}

/** Only where a word stands nowhere, and only what finds more. */
async function suggest(
  db: Kysely<Database>,
  { filter, reader }: SearchRequest,
  parsed: Search,
  lexicon: Lexicon,
  total: number,
): Promise<Suggestion | null> {
  const text = await suggestSpelling(db, parsed, lexicon.unknown);
  if (text === null) return null;
  const corrected = parseSearch(text);
  const queries = listQueries(corrected, await listLexemes(db, corrected));
  const { groups } = arrangeHits(await findHits(db, queries, filter.conference), filter, reader);
  return groups.length > total ? { text, total: groups.length } : null;
}
