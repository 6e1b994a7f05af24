import { toPlain } from '../plain.ts';

/** The treaties and rules whose articles and numbered provisions are proposed on, as six languages head them. */
const INSTRUMENTS: readonly (readonly [string, string])[] = [
  ['Constitution', 'constitution|constitución|устав(?:а|у|е|ом)?|(?:ال)?دستور|组织法'],
  ['Convention', 'convention|convenio|convención|конвенци[яиюей]+|(?:ال)?اتفاقية|公约'],
  [
    'Radio Regulations',
    'radio regulations|règlement des radiocommunications|reglamento de radiocomunicaciones|регламент[а-я]* радиосвязи|لوائح الراديو|无线电规则',
  ],
  [
    'International Telecommunication Regulations',
    'international telecommunication regulations|règlement des télécommunications internationales|reglamento de las telecomunicaciones internacionales|регламент[а-я]* международной электросвязи|لوائح الاتصالات الدولية|国际电信规则',
  ],
  [
    'General Rules',
    'general rules|règles générales|reglamento general|общ(?:ий|его) регламент[а-я]*|القواعد العامة|总规则',
  ],
];

const HEADINGS = INSTRUMENTS.map(
  ([name, words]) =>
    [
      name,
      new RegExp(
        String.raw`^(?:the |la |le |el |los |las )?(?:国际电信联盟)?[《"“«]?(?:${words})[》"”»]?(?: ?(?:(?:of|de|del|des|du) .{3,90}|междунар.{3,60}|мсэ|الاتحاد.{0,60}|конференц.{3,60}))?$`,
        'iu',
      ),
    ] as const,
);
const MENTIONS = INSTRUMENTS.map(
  ([name, words]) =>
    [name, new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})|${onlyChinese(words)}`, 'iu')] as const,
);

/** The instrument that a heading opens ("CONSTITUTION OF THE INTERNATIONAL TELECOMMUNICATION UNION"). */
export function findInstrumentHeading(line: string, styled: boolean): string | undefined {
  if (line.length > 200) return undefined;
  const text = toPlain(line)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[*\d]$/, '')
    .trim();
  if (text.length > 140) return undefined;
  const heading = HEADINGS.find(([, pattern]) => pattern.test(text));
  // "The Convention" alone may be a list item; a heading is styled as one, or in capitals, or in full.
  if (heading && (styled || text === text.toUpperCase() || text.split(' ').length > 3)) return heading[0];
  return undefined;
}

/** Every instrument that a text names, in full or as in "CS 165". */
export function listMentionedInstruments(text: string): string[] {
  const plain = toPlain(text);
  const cited = [...plain.matchAll(/\b(CS|CV|ITR)\s?\/?\s?\d/g)].map(([, name]) => ABBREVIATIONS[name!]);
  return MENTIONS.filter(([name, pattern]) => cited.includes(name) || pattern.test(plain)).map(
    ([name]) => name,
  );
}

/** Chinese words have no boundaries. */
function onlyChinese(words: string): string {
  return words
    .split('|')
    .filter((word) => /\p{Script=Han}/u.test(word))
    .join('|');
}

/** "CS" and "CV" before a number name their instrument. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  CS: 'Constitution',
  CV: 'Convention',
  RR: 'Radio Regulations',
  ITR: 'International Telecommunication Regulations',
};

export function findInstrumentByAbbreviation(abbreviation: string | undefined): string | null {
  return (abbreviation !== undefined && ABBREVIATIONS[abbreviation.toUpperCase()]) || null;
}
