import type { Catalogue } from '../catalogue/catalogue.ts';
import type { paletteWords } from '../catalogue/palette-words.ts';
import type { searchWords } from '../catalogue/search-words.ts';

/** What /search.json answers, as far as the palette shows it. */
export interface Answer {
  readonly straight: boolean;
  readonly direct: readonly {
    readonly conference: string;
    readonly name: string;
    readonly address: string;
  }[];
  readonly sources: readonly {
    readonly conference: string;
    readonly code: string;
    readonly name: string;
    readonly address: string;
  }[];
  readonly total: number;
  readonly more: boolean;
  readonly results: readonly {
    readonly conference: string;
    readonly name: string;
    readonly title: string | null;
    readonly language: string | null;
    readonly address: string;
  }[];
}

/** One line of the palette: choosing it leads to its address. */
export interface Option {
  readonly group: string;
  readonly name: string;
  /** Words of a document, in their language. */
  readonly title: string | null;
  readonly language: string | null;
  readonly note: string | null;
  readonly address: string;
}

const FEW_SOURCES = 3;

/** Before anything is typed: the places that are one key away. */
export function listPlaces(
  conference: string | null,
  words: Catalogue<typeof searchWords | typeof paletteWords>,
): Option[] {
  const { nav, site, palette } = words;
  const place = (name: string, address: string): Option => ({
    group: palette.places,
    name,
    title: null,
    language: null,
    note: null,
    address,
  });
  const general = [place(site.home, '/'), place(site.search, '/search')];
  if (conference === null) return general;
  return [
    place(nav.overview, `/${conference}`),
    place(nav.matrix, `/${conference}/matrix`),
    place(nav.documents, `/${conference}/documents`),
    place(nav.texts, `/${conference}/texts`),
    place(nav.sources, `/${conference}/sources`),
    ...general,
  ];
}

/** What the search found, what goes by the number that was typed first; last the whole search. */
export function listOptions(
  answer: Answer,
  text: string,
  conference: string | null,
  words: Catalogue<typeof searchWords | typeof paletteWords>,
): Option[] {
  const { search, palette } = words;
  const plain = { title: null, language: null };
  // Where one is needs no telling.
  const noteOf = (where: string) => (where === conference ? null : where);
  return [
    ...answer.direct.map(({ name, address, conference: where }) => ({
      ...plain,
      group: search.direct,
      name,
      note: noteOf(where),
      address,
    })),
    ...answer.sources.slice(0, FEW_SOURCES).map(({ name, code, address, conference: where }) => ({
      ...plain,
      group: search.sources,
      name,
      note: where === conference ? code : `${code} · ${where}`,
      address,
    })),
    ...answer.results.map(({ name, title, language, address, conference: where }) => ({
      group: search.results,
      name,
      title,
      language,
      note: noteOf(where),
      address,
    })),
    {
      ...plain,
      group: palette.more,
      name: palette.all(text),
      note: null,
      address: toSearch(text, conference),
    },
    ...(conference === null
      ? []
      : [
          {
            ...plain,
            group: palette.more,
            name: palette.everywhere,
            note: null,
            address: toSearch(text, null),
          },
        ]),
  ];
}

/** The page of the search, which goes straight to what goes by a number. */
export function toSearch(text: string, conference: string | null): string {
  return `/search?${new URLSearchParams(conference === null ? { q: text } : { q: text, in: conference })}`;
}
