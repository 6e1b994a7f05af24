import { findReferences } from '../../../matrix/query/find-references.ts';
import { findSourcesNamed } from '../../../matrix/query/find-sources-named.ts';
import { parseSearch } from '../../../matrix/query/parse-search.ts';
import type { Segment } from '../../../matrix/query/mark-passage.ts';
import { listConferences } from '../../../storage/conference.repository.ts';
import type { FoundPassage } from '../../../storage/search/list-found.ts';
import { listReferenced } from '../../../storage/search/list-referenced.ts';
import type { Referenced } from '../../../storage/search/list-referenced.ts';
import { listSourcesHere } from '../../../storage/search/list-sources.ts';
import { search } from '../../../storage/search/search.repository.ts';
import type { Result } from '../../../storage/search/search.repository.ts';
import { factsOf } from '../../components/facts-of.ts';
import { toSource } from '../../components/addresses.ts';
import type { RequestContext } from '../../request-context.ts';
import { layOut } from '../../tracked/places.ts';
import type { Place } from '../../tracked/places.ts';
import { addressPassage, addressReferenced, addressResult } from './result-addresses.ts';
import type { SearchQuery } from './query.ts';

export const PAGE_SIZE = 10;

/** All that a search shows; nothing of it is a sentence of the interface. */
export interface SearchPage {
  readonly query: SearchQuery;
  /** Pages that what was typed is the number of. */
  readonly direct: readonly (Referenced & { readonly address: string })[];
  /** True: who types this wants that page and no list. */
  readonly straight: boolean;
  readonly sources: readonly ShownSource[];
  readonly results: readonly ShownResult[];
  readonly total: number;
  readonly more: boolean;
  readonly unanswerable: 'empty' | 'only-excluded' | 'only-common-words' | null;
  readonly suggestion: { readonly text: string; readonly total: number } | null;
  /** Values that would leave something, with how much, for each filter. */
  readonly counts: Readonly<
    Record<'kind' | 'conference' | 'language' | 'side', readonly (readonly [string, number])[]>
  >;
  readonly conferences: readonly string[];
}

export interface ShownSource {
  readonly conference: string;
  readonly code: string;
  readonly name: string;
  readonly address: string;
}

export interface ShownResult extends Omit<Result, 'passages' | 'body'> {
  readonly address: string;
  readonly passages: readonly ShownPassage[];
}

export interface ShownPassage extends Pick<FoundPassage, 'field' | 'cutBefore' | 'cutAfter'> {
  readonly address: string;
  /** "resolves 1" */
  readonly label: string | null;
  readonly segments: readonly Segment[];
}

type Context = Pick<RequestContext, 'db' | 'facts' | 'locale'>;

export async function loadSearch(
  context: Context,
  query: SearchQuery,
  size = PAGE_SIZE,
): Promise<SearchPage> {
  const { db, locale } = context;
  const { text, conference, kind, language, side, page } = query;
  const references = findReferences(text);
  const [conferences, direct, sources, answer] = await Promise.all([
    listConferences(db),
    listReferenced(db, references, conference),
    loadSources(context, query),
    search(db, {
      text,
      filter: { conference, kind: kind === 'source' ? null : kind, language, side },
      reader: locale,
      page: kind === 'source' ? 0 : page,
      size: kind === 'source' ? 0 : size,
    }),
  ]);
  const { counts } = answer;
  const kinds: (readonly [string, number])[] = [...counts.kind];
  return {
    query,
    direct: direct.map((one) => ({ ...one, address: addressReferenced(one) })),
    straight: references.sure && direct.length === 1 && !query.asWords,
    sources,
    results: answer.results.map((result) => showResult(result, locale)),
    total: kind === 'source' ? 0 : answer.total,
    more: answer.more,
    unanswerable: answer.unanswerable,
    suggestion: answer.suggestion,
    counts: {
      kind: sources.length > 0 ? [...kinds, ['source', sources.length]] : kinds,
      conference: [...counts.conference],
      language: [...counts.language],
      side: [...counts.side],
    },
    conferences: conferences.map(({ id }) => id),
  };
}

/** Sources have neither a language nor sides: with such a filter they are not what is looked for. */
async function loadSources({ db, facts, locale }: Context, query: SearchQuery): Promise<ShownSource[]> {
  if (query.language !== null || query.side !== null) return [];
  const parsed = parseSearch(query.text);
  if (parsed.clauses.length === 0) return [];
  const here = await listSourcesHere(db, query.conference);
  const byConference = Map.groupBy(here, ({ conference }) => conference);
  return [...byConference].flatMap(([conference, list]) => {
    const known = factsOf(facts, conference, locale);
    const all = facts.register.conferences.find(({ id }) => id === conference)?.scope ?? 'itu';
    const names = new Map(
      facts.register.states.filter(({ scope }) => scope === all).map((state) => [state.code, state.names]),
    );
    const named = list.map(({ code }) => ({
      code,
      names: [...(names.get(code) ?? []), known.nameOf(code) ?? code],
    }));
    return findSourcesNamed(parsed, named).map(({ code }) => ({
      conference,
      code,
      name: known.nameOf(code) ?? code,
      address: toSource(conference, code),
    }));
  });
}

function showResult({ body, ...result }: Result, reader: string): ShownResult {
  const named = result.passages.some(({ field }) => field === 'body');
  const places = named ? layOut(body).places : {};
  return {
    ...result,
    address: addressResult(result, reader),
    passages: result.passages.map((passage) => showPassage(result, passage, reader, places)),
  };
}

function showPassage(
  result: Omit<Result, 'body'>,
  passage: FoundPassage,
  reader: string,
  places: Readonly<Record<number, Place>>,
): ShownPassage {
  const { field, paragraph, segments, cutBefore, cutAfter } = passage;
  const place = field === 'body' && paragraph !== null ? places[paragraph] : undefined;
  return {
    field,
    segments,
    cutBefore,
    cutAfter,
    label: place?.label ?? null,
    address: addressPassage(result, passage, reader, place?.anchor ?? null),
  };
}
