import {
  CHINESE,
  CHINESE_LEGAL,
  JAPANESE,
  JAPANESE_LEGAL,
  KOREAN,
  TAIWANESE,
  TRADITIONAL_LEGAL,
  formatDigits,
  formatKoreanNative,
  formatUnits,
} from './east-asian-numbers.ts';
import { formatCardinalText, formatOrdinal, formatOrdinalText } from './number-words.ts';

type Format = (value: number) => string;

/** Word begins again with one letter after thirty of them. */
const MOST_REPEATED = 30;

/** a … z, aa … zz, aaa: the letter repeats (ECMA-376 Part 1 §17.18.59, lowerLetter). */
const repeated = (letters: string): Format => {
  const list = Array.from(letters);
  return (value) =>
    value < 1
      ? String(value)
      : list[(value - 1) % list.length]!.repeat(1 + (Math.floor((value - 1) / list.length) % MOST_REPEATED));
};

/** The signs begin again: 甲 … 癸, 甲. */
const cycled = (signs: string): Format => {
  const list = Array.from(signs);
  return (value) => (value < 1 ? String(value) : list[(value - 1) % list.length]!);
};

/** Consecutive characters from the first, then plain digits. */
const enclosed =
  (first: number, count: number): Format =>
  (value) =>
    value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);

const digits =
  (zero: number): Format =>
  (value) =>
    String(value).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

const upperRoman: Format = (value) => {
  if (value < 1 || value > 32_767) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) for (; rest >= worth; rest -= worth) text += letters;
  return text;
};

const HEBREW = [
  [400, 'ת'],
  [300, 'ש'],
  [200, 'ר'],
  [100, 'ק'],
  [90, 'צ'],
  [80, 'פ'],
  [70, 'ע'],
  [60, 'ס'],
  [50, 'נ'],
  [40, 'מ'],
  [30, 'ל'],
  [20, 'כ'],
  [10, 'י'],
  [9, 'ט'],
  [8, 'ח'],
  [7, 'ז'],
  [6, 'ו'],
  [5, 'ה'],
  [4, 'ד'],
  [3, 'ג'],
  [2, 'ב'],
  [1, 'א'],
] as const;

/** 15 and 16 are written as nine and six or seven: the plain sums would spell the Name. */
const hebrew: Format = (value) => {
  if (value < 1 || value > 999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, letter] of HEBREW) for (; rest >= worth; rest -= worth) text += letter;
  return text.replace(/יה$/, 'טו').replace(/יו$/, 'טז');
};

const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const AIUEO = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const IROHA =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン';
const AIUEO_NARROW = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ';
const IROHA_NARROW = 'ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ';
const THAI = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';
const HINDI_CONSONANTS = 'कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह';

const upper =
  (format: Format): Format =>
  (value) =>
    format(value).toUpperCase();
const lower =
  (format: Format): Format =>
  (value) =>
    format(value).toLowerCase();
const decimal: Format = String;
const stemAndBranch: Format = (value) => cycled(STEMS)(value) + cycled(BRANCHES)(value);
/** By units to ninety-nine, by digits from a hundred on. */
const mixed =
  (zero: string): Format =>
  (value) =>
    value < 100 ? formatUnits(value, CHINESE) : formatDigits(value, `${zero}一二三四五六七八九`);

/** ST_NumberFormat, all but those that a language of the world needs in words (baht, dollar, Hindi, Thai, Vietnamese). */
const FORMATS: Readonly<Record<string, Format>> = {
  decimal,
  upperRoman,
  lowerRoman: lower(upperRoman),
  upperLetter: upper(repeated(LATIN)),
  lowerLetter: repeated(LATIN),
  ordinal: formatOrdinal,
  cardinalText: formatCardinalText,
  ordinalText: formatOrdinalText,
  hex: (value) => value.toString(16).toUpperCase(),
  chicago: repeated('*†‡§'),
  decimalZero: (value) => String(value).padStart(2, '0'),
  numberInDash: (value) => `- ${value} -`,
  decimalFullWidth: digits(0xff_10),
  decimalFullWidth2: digits(0xff_10),
  decimalHalfWidth: decimal,
  decimalEnclosedCircle: enclosed(0x24_60, 20),
  decimalEnclosedCircleChinese: enclosed(0x24_60, 20),
  decimalEnclosedFullstop: enclosed(0x24_88, 20),
  decimalEnclosedParen: enclosed(0x24_74, 20),
  ideographEnclosedCircle: enclosed(0x32_80, 10),
  arabicAlpha: repeated('أبتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  arabicAbjad: repeated('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  hebrew1: hebrew,
  hebrew2: repeated('אבגדהוזחטיכלמנסעפצקרשת'),
  hindiNumbers: digits(0x09_66),
  hindiConsonants: repeated(HINDI_CONSONANTS),
  hindiVowels: repeated('अआइईउऊऋऌऍऎएऐऑऒओऔ'),
  thaiNumbers: digits(0x0e_50),
  thaiLetters: repeated(THAI),
  russianLower: repeated(CYRILLIC),
  russianUpper: upper(repeated(CYRILLIC)),
  chineseCounting: mixed('○'),
  chineseCountingThousand: (value) => formatUnits(value, CHINESE),
  chineseLegalSimplified: (value) => formatUnits(value, CHINESE_LEGAL),
  ideographDigital: (value) => formatDigits(value, '〇一二三四五六七八九'),
  ideographTraditional: cycled(STEMS),
  ideographZodiac: cycled(BRANCHES),
  ideographZodiacTraditional: stemAndBranch,
  ideographLegalTraditional: (value) => formatUnits(value, TRADITIONAL_LEGAL),
  taiwaneseCounting: mixed('○'),
  taiwaneseCountingThousand: (value) => formatUnits(value, TAIWANESE),
  taiwaneseDigital: (value) => formatDigits(value, '○一二三四五六七八九'),
  japaneseCounting: (value) => formatUnits(value, JAPANESE),
  japaneseDigitalTenThousand: (value) => formatDigits(value, '〇一二三四五六七八九'),
  japaneseLegal: (value) => formatUnits(value, JAPANESE_LEGAL),
  aiueo: cycled(AIUEO_NARROW),
  aiueoFullWidth: cycled(AIUEO),
  iroha: cycled(IROHA_NARROW),
  irohaFullWidth: cycled(IROHA),
  koreanDigital: (value) => formatDigits(value, KOREAN.digits),
  koreanDigital2: (value) => formatDigits(value, '零一二三四五六七八九'),
  koreanCounting: (value) => formatUnits(value, KOREAN),
  koreanLegal: formatKoreanNative,
  ganada: cycled('가나다라마바사아자차카타파하'),
  chosung: cycled('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'),
  vietnameseCounting: decimal,
  none: () => '',
  bullet: () => '',
};

/** Longer numbers come from damaged files only; written out in letters they would fill memory. */
const LARGEST = 32_767;

/**
 * A number as a list shows it. `pattern` is the example of a custom format ("001, 002, 003, …", Word 2010):
 * its first word says how many digits. An unknown format is decimal, as in Word.
 */
export function formatNumber(value: number, format: string, pattern?: string): string {
  if (format === 'custom') {
    const width = /^\s*(\d+)/.exec(pattern ?? '')?.[1]?.length ?? 1;
    return String(value).padStart(width, '0');
  }
  const found = Object.hasOwn(FORMATS, format) ? FORMATS[format]! : decimal;
  return value < 0 || value > LARGEST ? String(value) : found(value);
}

/** Formats by the codes of the binary format, which w:numberingChange still uses ([MS-OSHARED] MSONFC). */
export const FORMAT_CODES: Readonly<Record<string, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  6: 'cardinalText',
  7: 'ordinalText',
  22: 'decimalZero',
  23: 'bullet',
  45: 'hebrew1',
  46: 'arabicAlpha',
  47: 'hebrew2',
  48: 'arabicAbjad',
  58: 'russianLower',
  59: 'russianUpper',
};
