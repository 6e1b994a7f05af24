/**
 * Counting in Chinese, Japanese and Korean characters (ECMA-376 Part 1 §17.18.59). Two ways: by digits (二〇) and
 * by units (二十); some formats change from one to the other at a hundred.
 */
export interface Characters {
  /** Zero to nine. */
  readonly digits: string;
  /** Ten, hundred, thousand, ten thousand. */
  readonly units: string;
  /** 15 is 十五, not 一十五. */
  readonly bareTen?: true;
  /** No unit has a one before it: 百, not 一百 (Japanese, Korean). */
  readonly bareUnits?: true;
  /** A zero stands for the units left out: 一百零一. */
  readonly fillsGaps?: true;
}

export const CHINESE: Characters = {
  digits: '零一二三四五六七八九',
  units: '十百千万',
  bareTen: true,
  fillsGaps: true,
};
export const TAIWANESE: Characters = { ...CHINESE, units: '十百千萬' };
export const CHINESE_LEGAL: Characters = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  units: '拾佰仟萬',
  fillsGaps: true,
};
export const TRADITIONAL_LEGAL: Characters = {
  digits: '零壹貳參肆伍陸柒捌玖',
  units: '拾佰仟萬',
  fillsGaps: true,
};
export const JAPANESE: Characters = {
  digits: '〇一二三四五六七八九',
  units: '十百千万',
  bareTen: true,
  bareUnits: true,
};
export const JAPANESE_LEGAL: Characters = { digits: '〇壱弐参四伍六七八九', units: '拾百阡萬' };
export const KOREAN: Characters = {
  digits: '영일이삼사오육칠팔구',
  units: '십백천만',
  bareTen: true,
  bareUnits: true,
};

export const formatDigits = (value: number, digits: string) =>
  Array.from(String(value))
    .map((digit) => digits[Number(digit)]!)
    .join('');

/** By units, up to 99,999,999; larger numbers do not occur in lists. */
export function formatUnits(value: number, characters: Characters): string {
  const { digits, units } = characters;
  if (value === 0) return digits[0]!;
  if (value >= 10_000) {
    const rest = value % 10_000;
    const gap = rest > 0 && rest < 1000 && characters.fillsGaps ? digits[0]! : '';
    return (
      formatUnits(Math.floor(value / 10_000), characters) +
      units[3]! +
      gap +
      (rest ? formatUnits(rest, characters) : '')
    );
  }
  let text = '';
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    if (gap && characters.fillsGaps) text += digits[0]!;
    gap = false;
    const unit = power === 0 ? '' : units[power - 1]!;
    const bare =
      digit === 1 && power > 0 && (characters.bareUnits || (characters.bareTen && power === 1 && value < 20));
    text += bare ? unit : digits[digit]! + unit;
  }
  return text;
}

const KOREAN_ONES = ['', '하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉'];
const KOREAN_TENS = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];

/** Native Korean words, which end at 99; Word goes on with Sino-Korean ones. */
export const formatKoreanNative = (value: number) =>
  value < 100 ? KOREAN_TENS[Math.floor(value / 10)]! + KOREAN_ONES[value % 10]! : formatUnits(value, KOREAN);
