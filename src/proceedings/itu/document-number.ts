import type { Language } from '../proposal.ts';
import { findLanguageByLetter } from './letters.ts';
import { toPlain } from '../plain.ts';

/** What a symbol, a header or a file name says of a document's place in the series. */
export interface DocumentNumber {
  readonly document: number | null;
  readonly addendum: number | null;
  readonly revision: number | null;
  readonly corrigendum: number | null;
  readonly language: Language | null;
  /** "DT", "DL", "INF", "ADM" … for other series than the contributions. */
  readonly series: string | null;
}

/** A number with the conference it belongs to, as its prefix names it. */
export interface Numbered extends DocumentNumber {
  /** "PP22", "CMR12" in symbols; "S22-PP", "CMR12" in file names. */
  readonly prefix: string;
}

export interface Symbol extends Numbered {
  /** As printed. */
  readonly symbol: string;
}

const SYMBOL =
  /(?<![\w/])([A-Z]{1,10}-?\d{2,4}(?:\.\d+)?)\/(?:([A-Z]{2,5})\/)?(\d{1,5})((?: ?\( ?\p{L}{3,10}\. ?\d+ ?\))*)-([EFSRAC])(?![\w/])/u;

/** The symbol in a line of a page header: "PP22/44(Add.10)(Rev.1)-E", "CMR12/18(Add.3)-A", "PP22/DT/12-E". */
export function findSymbol(line: string): Symbol | null {
  if (line.length > 500) return null;
  const match = SYMBOL.exec(toPlain(line));
  if (!match) return null;
  const [printed, prefix, series, document, parts, letter] = match;
  return {
    symbol: printed,
    prefix: prefix!.replace('-', ''),
    series: series ?? null,
    document: Number(document),
    ...readParts(parts!),
    language: findLanguageByLetter(letter),
  };
}

/** "(Add.2)(Rev.1)", also as French, Spanish and Russian documents abbreviate. */
function readParts(parts: string) {
  const numberOf = (pattern: RegExp) => {
    const match = pattern.exec(parts);
    return match ? Number(match[1]) : null;
  };
  return {
    addendum: numberOf(/\( ?(?:Add|Доп)\. ?(\d+)/i),
    revision: numberOf(/\( ?(?:R[eé]v|Пересм)\. ?(\d+)/i),
    corrigendum: numberOf(/\( ?(?:Corr?|Испр)\. ?(\d+)/i),
  };
}

/** "S22-PP-C-0044!A10-R1!MSW-E", "T17-WTSA.20-C-0040!!MSW-E"; "!" is lost on some ways ("_", "%21"). */
const FILE_NAME =
  /^([A-Z]\d{2}-[A-Z]+(?:\.?\d{1,4})?)-(?:\d{6}-)?([A-Z]{1,4})-(\d{1,5})[!_]((?:[ARC]\d+)?(?:-[ARC]\d+)*)[!_]MSW-([EFSRAC])\b/i;

/** "CMR12-018-ADD03-A" */
const OLD_FILE_NAME =
  /^([A-Z]{2,8}\d{2,4})-(\d{1,5})(?:-ADD(\d+))?(?:-REV(\d+))?(?:-CORR?(\d+))?-([EFSRAC])\b/i;

/** What a file name says; null where it is no conference document's name. */
export function findFileNumber(fileName: string): Numbered | null {
  const name = fileName.replaceAll('%21', '!').replace(/^.*[\\/]/, '');
  const match = FILE_NAME.exec(name);
  if (match) {
    const [, prefix, series, document, parts, letter] = match;
    const numberOf = (kind: string) => {
      const found = new RegExp(`(?:^|-)${kind}(\\d+)`, 'i').exec(parts!);
      return found ? Number(found[1]) : null;
    };
    return {
      prefix: prefix!.toUpperCase(),
      series: readSeries(series!.toUpperCase(), prefix!.toUpperCase()),
      document: Number(document),
      addendum: numberOf('A'),
      revision: numberOf('R'),
      corrigendum: numberOf('C'),
      language: findLanguageByLetter(letter),
    };
  }
  const old = OLD_FILE_NAME.exec(name);
  if (!old) return null;
  const [, prefix, document, addendum, revision, corrigendum, letter] = old;
  return {
    prefix: prefix!.toUpperCase(),
    series: null,
    document: Number(document),
    addendum: toNumber(addendum),
    revision: toNumber(revision),
    corrigendum: toNumber(corrigendum),
    language: findLanguageByLetter(letter),
  };
}

/** What a conference prints as "DT" is filed as "TD": R15-WRC15-151102-TD-0012 holds Document DT/12. */
function readSeries(series: string, prefix: string): string | null {
  if (series === 'C') return null;
  return series === 'TD' && /-(?:PP|WTSA|WRC|CMR|WTDC|WCIT)/.test(prefix) ? 'DT' : series;
}

const toNumber = (digits: string | undefined) => (digits === undefined ? null : Number(digits));

/** The language letter at the end of any other file name of the same house: "PP18-RES-137-F.docx". */
export function findFileLanguage(fileName: string): Language | null {
  return findLanguageByLetter(/[-_]([EFSRAC])(?: ?\(\d+\))?(?:\.docx?|\.docm)?$/.exec(fileName)?.[1]);
}

/** "PP22" for "S22-PP", "WTSA20" for "T17-WTSA.20", "WRC19" for "R16-WRC19", "CMR12" for itself. */
export function toSymbolPrefix(filePrefix: string): string {
  const match = /^[A-Z](\d{2})-([A-Z]+)(?:\.?(\d{1,4}))?$/.exec(filePrefix);
  return match ? `${match[2]}${match[3] ?? match[1]}` : filePrefix;
}

const part = (name: string, value: number | null) => (value === null ? '' : `(${name}.${value})`);

/** The symbol that a number would be printed with. */
export function writeSymbol(prefix: string, number: DocumentNumber, letter: string): string {
  const series = number.series === null ? '' : `${number.series}/`;
  return `${prefix}/${series}${number.document}${part('Add', number.addendum)}${part('Rev', number.revision)}${part('Corr', number.corrigendum)}-${letter}`;
}

const WORDS = {
  document: '(?:document|documento|документ[а-яё]*|ل?ل?الوثيقة|للوثيقة|وثيقة|文件)',
  addendum:
    '(?:add\\.|add[eé]ndum|addenda|дополнительн[а-яё]+ документ[а-яё]*|дополнени[а-яё]+|(?:ال)?إضافة|补遗)',
  revision: '(?:r[eé]v\\.|r[eé]visi[oó]n|пересмотр[а-яё]*|(?:ال)?مراجعة|(?:ال)?مراجَعة|修订版|修订本|修订)',
  corrigendum: '(?:corr?\\.|corrig[eé]ndum|исправлени[а-яё]+|поправк[а-яё]+|(?:ال)?تصويب|勘误)',
};

/**
 * The number in a cell of the header table: "Addendum 10 to⏎Document 44-E", "Révision 1 au Document 45(Add.9)-F",
 * "Дополнительный документ 9 к Документу 45-R", "الإضافة 3⏎للوثيقة 18-A", "文件 44(Add.2)-C", "第44号文件". Null where
 * no document is named.
 */
export function findHeaderNumber(cell: string): DocumentNumber | null {
  if (cell.length > 300) return null;
  const text = toPlain(cell).replaceAll(/\s+/g, ' ').trim();
  // The last one counts: a Russian addendum is a "document", too.
  const named =
    new RegExp(
      `^.{0,80}${WORDS.document}(?: (?:no?\\.?|n[°º]|№|رقم))? ?:? ?(?:[A-Z][A-Z0-9.-]*/)*(\\d{1,5})((?: ?\\( ?\\p{L}{3,10}\\. ?\\d+ ?\\))*)(?: ?[-–] ?([EFSRAC])\\b)?(.*)$`,
      'iu',
    ).exec(text) ?? /^.{0,40}?第 ?(\d{1,5}) ?号文件((?:\([^)]*\))*)(?:-([EFSRAC])\b)?(.*)$/iu.exec(text);
  // A sentence that speaks of a document is no header cell.
  if (!named || named[4]!.length > 60 || text.split(' ').length > 12) return null;
  const parts = readParts(text);
  const numberOf = (word: keyof typeof WORDS) => {
    const match = new RegExp(`${WORDS[word]}(?: (?:no?\\.?|n[°º]|№|رقم))? ?(\\d+)`, 'iu').exec(text);
    return match ? Number(match[1]) : null;
  };
  return {
    document: Number(named[1]),
    addendum: parts.addendum ?? numberOf('addendum'),
    revision: parts.revision ?? numberOf('revision'),
    corrigendum: parts.corrigendum ?? numberOf('corrigendum'),
    language: findLanguageByLetter(named[3]),
    series: /\b(DT|DL|INF|ADM|TD)\//.exec(text)?.[1] ?? null,
  };
}
