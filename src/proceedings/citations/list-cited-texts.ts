import type { CitedRevision, CitedText, Session } from './cited-text.ts';
import { findFamily } from './find-family.ts';
import { listCitedProvisions } from './list-cited-provisions.ts';

/** How the six languages call a text, in every number and case; Arabic with what is written together with it. */
const KINDS: readonly (readonly [string, string])[] = [
  [
    'RES',
    String.raw`r[eé]solutions?|resoluci(?:ón|ones)|резолюци(?:я|и|ю|ей|й|ям|ях|ями)|[وفبلك]{0,2}(?:ال|ل)?قرار(?:ات|ين|ان)?`,
  ],
  [
    'DEC',
    String.raw`d[eé]cisions?|decisi(?:ón|ones)|acuerdos?|решени(?:е|я|ю|ем|й|ям|ях|и)|[وفبلك]{0,2}(?:ال|ل)?مقرر(?:ات|ين|ان)?`,
  ],
  [
    'REC',
    String.raw`recomm[ae]ndations?|recomendaci(?:ón|ones)|рекомендаци(?:я|и|ю|ей|й|ям|ях)|[وفبلك]{0,2}(?:ال|ل)?توصي(?:ة|ات|تين)`,
  ],
];
const CHINESE_KINDS = { 决议: 'RES', 决定: 'DEC', 建议: 'REC' } as const;

const NUMBER = String.raw`\d{1,4}(?: ?(?:bis|ter)(?![\p{L}]))?`;
const REVISION = String.raw`[(（](?:[^()（）\n]{0,60}?(?:1[89]|20)\d{2}[^()（）\n]{0,14}|[^()（）\n]{0,14}(?:WRC|CMR|ВКР)-\d{2})[)）]`;
/** No "70/1", "9-5" or "1.2": those are numbers of other bodies. */
const ITEM = String.raw`${NUMBER}(?![\p{Nd}\p{L}]|[/.-]\d)(?:[*\s]*${REVISION})?`;
const AND = String.raw`(?:\s*[,،、]\s*(?:(?:and|et|y|e|и|or|ou|o)\s+|و\s?)?|\s+(?:and|et|y|e|и|or|ou|o)\s+|\s*(?:و|和|及)\s?)`;

const LISTS = KINDS.map(
  ([prefix, words]) =>
    [
      prefix,
      new RegExp(
        String.raw`(?<![\p{L}])(?:${words})[\s\u00a0]+(?:(?:n(?:os?\.?|[°º])|№|رقم)\s*)?(?<list>${ITEM}(?:${AND}${ITEM}){0,30})`,
        'giu',
      ),
    ] as const,
);
const CHINESE_LIST = new RegExp(
  String.raw`第\s?(?<list>\d{1,4}(?:\s?[、和及,，与]\s?(?:第\s?)?\d{1,4})*)\s?号(?<kind>决议|决定|建议)(?<revision>${REVISION})?`,
  'gu',
);
const ONE = new RegExp(String.raw`(?<number>${NUMBER})(?:[*\s]*(?<revision>${REVISION}))?`, 'giu');

/** Letters on each side that may say whose text it is; a clause ends before that. */
const AROUND = 110;

/**
 * The texts that a paragraph names, in order: resolutions, decisions and recommendations of conferences, and numbers and
 * articles of the Constitution and the Convention, in the six languages. A resolution of the United Nations ("70/1")
 * or of a study group has another form and is none of these.
 */
export function listCitedTexts(text: string, sessions: readonly Session[]): CitedText[] {
  const found = [...listNamed(text, sessions), ...listChinese(text, sessions), ...listCitedProvisions(text)];
  return found.sort((one, other) => one.start - other.start);
}

function listNamed(text: string, sessions: readonly Session[]): CitedText[] {
  return LISTS.flatMap(([prefix, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { list } = match.groups as { readonly list: string };
      const from = match.index + match[0].length - list.length;
      const surroundings = lookAround(text, match.index, match.index + match[0].length);
      const items = [...list.matchAll(ONE)];
      return items.map((item, index): CitedText => {
        // "Resolutions 10 and 11 (Rev. Doha, 2006)" names one session for both only where it is said once, at the end.
        const own = item.groups!['revision'];
        const last = items.at(-1)!.groups!['revision'];
        const shared =
          own ?? (items.slice(index, -1).every((one) => !one.groups!['revision']) ? last : undefined);
        const revision = readRevision(shared);
        return {
          start: index === 0 ? match.index : from + item.index,
          end: from + item.index + item[0].trimEnd().length,
          key: `${prefix}-${item.groups!['number']!.replaceAll(/\s+/g, '')}`,
          revision,
          family: findFamily(revision, surroundings, sessions),
        };
      });
    }),
  );
}

function listChinese(text: string, sessions: readonly Session[]): CitedText[] {
  return [...text.matchAll(CHINESE_LIST)].flatMap((match) => {
    const { list, kind, revision: printed } = match.groups as Record<string, string | undefined>;
    const revision = readRevision(printed);
    const end = match.index + match[0].length;
    const family = findFamily(revision, lookAround(text, match.index, end), sessions);
    const prefix = CHINESE_KINDS[kind as keyof typeof CHINESE_KINDS];
    return [...list!.matchAll(/\d+/g)].map((number, index, all): CitedText => ({
      start: index === 0 ? match.index : match.index + match[0].indexOf(list!) + number.index,
      end:
        index === all.length - 1
          ? end
          : match.index + match[0].indexOf(list!) + number.index + number[0].length,
      key: `${prefix}-${number[0]}`,
      revision,
      family,
    }));
  });
}

/** The clause around a citation: what is said of its body stands right before it or right after. */
function lookAround(text: string, start: number, end: number): { before: string; after: string } {
  const after = text.slice(end, end + AROUND);
  const before = text.slice(Math.max(0, start - AROUND / 3), start);
  return {
    before: before.slice(
      Math.max(...[';', ',', '.', '(', '،', '，'].map((sign) => before.lastIndexOf(sign))) + 1,
    ),
    after: /^[^;,.()،，；。]*/u.exec(after)![0],
  };
}

/** "Rev. Hammamet, 2016", "2004, last modified 2009", "Rev.WRC-15" */
function readRevision(printed: string | undefined): CitedRevision | null {
  if (printed === undefined) return null;
  const years = [...printed.matchAll(/(?:1[89]|20)\d{2}/g)].map(([year]) => Number(year));
  const short = /-(\d{2})[)）]$/.exec(printed)?.[1];
  // Conferences counted by two figures began with WRC-95.
  const year = years.at(-1) ?? (Number(short) > 90 ? 1900 : 2000) + Number(short);
  return { printed: printed.slice(1, -1).trim(), year };
}
