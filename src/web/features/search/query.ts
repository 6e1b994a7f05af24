import { HIT_KINDS } from '../../../matrix/query/arrange-hits.ts';
import { SIDES } from '../../../matrix/query/hit.ts';
import type { HitFilter } from '../../../matrix/query/arrange-hits.ts';
import type { HitKind } from '../../../matrix/query/hit.ts';
import { LANGUAGES } from '../../../matrix/languages.ts';

/** What one can look for: sources are found by name, the others by their words. */
export type SearchedKind = HitKind | 'source';

export const KINDS: readonly SearchedKind[] = [...HIT_KINDS, 'source'];

/** What the address of a search asks for. */
export interface SearchQuery {
  /** As typed. */
  readonly text: string;
  readonly conference: string | null;
  readonly kind: SearchedKind | null;
  readonly language: HitFilter['language'];
  readonly side: HitFilter['side'];
  /** From 0. */
  readonly page: number;
  /** A number is to be looked for as a word: no going straight to its page. */
  readonly asWords: boolean;
}

/** Names in the address. `lang` is the reader's language everywhere, so the language of what is found is `text`. */
const NAMES = { conference: 'in', kind: 'kind', language: 'text', side: 'where' } as const;

export type SearchFilterName = keyof typeof NAMES;

export const SEARCH_FILTERS = Object.keys(NAMES) as readonly SearchFilterName[];

export const NO_SEARCH_FILTER = { conference: null, kind: null, language: null, side: null } as const;

const MOST_PAGES = 250;

export function readSearch(params: URLSearchParams): SearchQuery {
  const value = (name: SearchFilterName) => params.get(NAMES[name]) || null;
  const page = Number(params.get('page') ?? 1);
  return {
    text: params.get('q') ?? '',
    conference: value('conference'),
    kind: KINDS.find((kind) => kind === value('kind')) ?? null,
    language: LANGUAGES.find((language) => language === value('language')) ?? null,
    side: SIDES.find((side) => side === value('side')) ?? null,
    page: Number.isInteger(page) && page > 0 && page <= MOST_PAGES ? page - 1 : 0,
    asWords: params.has('words'),
  };
}

/** The address of the same search with something changed; any change goes back to the first page. */
export function writeSearch(query: SearchQuery, change: Partial<SearchQuery> = {}): string {
  const { text, page, asWords, ...filter } = { ...query, page: 0, ...change };
  const params = new URLSearchParams({ q: text });
  for (const name of SEARCH_FILTERS) {
    const value = filter[name];
    if (value !== null) params.set(NAMES[name], value);
  }
  if (asWords) params.set('words', '');
  if (page > 0) params.set('page', String(page + 1));
  return `/search?${params}`;
}
