import type { CitedText } from './cited-text.ts';

const INSTRUMENTS: readonly (readonly [string, string])[] = [
  ['CS', 'Constitution|Constitución|Устав[аеу]?|(?:ال|لل)?دستور'],
  ['CV', 'Convention|Convenio|Конвенци(?:и|я|ю|ей)|(?:ال|لل)?اتفاقية'],
];
const NUMBERS = String.raw`\d{1,4}[A-Z]{0,2}(?:\s?(?:,|to|through|and|et|à|y|a|и|до|[–-]|و|إلى|،)\s?\d{1,4}[A-Z]{0,2}){0,12}`;
const OF = String.raw`\s+(?:(?:of|de|del|من)\s+)?(?:(?:the|la|ITU)\s+)*`;
const HEADS = {
  provision: String.raw`(?:N(?:os?\.|[°º])|numéros?|números?|пп?\.|пункт(?:а|ом|е|ы|ов|ах)?|№|[وفبل]{0,2}(?:ال|ل)?رق(?:م|مين|مان)|[وفبل]{0,2}(?:ال)?أرقام|provisions?)`,
  article: String.raw`(?:Articles?|Artículos?|Стать(?:я|и|е|ю|ей|ях)|[وفبل]{0,2}(?:ال)?ماد(?:ة|تين)|[وفبل]{0,2}(?:ال)?مواد)`,
} as const;

const PATTERNS = INSTRUMENTS.flatMap(([instrument, words]) =>
  Object.entries(HEADS).map(
    ([kind, head]) =>
      [
        `${instrument}-${kind === 'article' ? 'ART-' : ''}`,
        new RegExp(
          String.raw`(?<![\p{L}])${head}[\s\u00a0]*(?<list>${NUMBERS})${OF}(?:${words})(?![\p{L}])`,
          'giu',
        ),
      ] as const,
  ),
);
const CHINESE =
  /《?(?<instrument>组织法|公约)》?第\s?(?<list>\d{1,4}[A-Z]{0,2}(?:\s?[、和及至]\s?(?:第\s?)?\d{1,4}[A-Z]{0,2})*)\s?(?<kind>款|条)/gu;

/** "Nos. 59D and 76 of the Convention": each number by itself; a range by its two ends, as it is printed. */
export function listCitedProvisions(text: string): CitedText[] {
  const named = PATTERNS.flatMap(([prefix, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => listNumbers(match, prefix)),
  );
  const chinese = [...text.matchAll(CHINESE)].flatMap((match) => {
    const { instrument, kind } = match.groups as Record<string, string>;
    return listNumbers(match, `${instrument === '组织法' ? 'CS' : 'CV'}-${kind === '条' ? 'ART-' : ''}`);
  });
  return [...named, ...chinese];
}

function listNumbers(match: RegExpExecArray, prefix: string): CitedText[] {
  const list = match.groups!['list']!;
  const from = match.index + match[0].indexOf(list);
  const numbers = [...list.matchAll(/\d+[A-Z]{0,2}/g)];
  return numbers.map((number, index): CitedText => ({
    start: index === 0 ? match.index : from + number.index,
    end:
      index === numbers.length - 1 ? match.index + match[0].length : from + number.index + number[0].length,
    key: `${prefix}${number[0]}`,
    revision: null,
    family: 'PP',
  }));
}
