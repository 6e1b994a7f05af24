import { describe, expect, it } from 'vitest';
import { formatNumber } from './number-formats.ts';

const show = (format: string, ...values: readonly number[]) =>
  values.map((value) => formatNumber(value, format)).join(' ');

describe('numbers of lists', () => {
  it.each([
    ['decimal', [0, 1, 12], '0 1 12'],
    ['decimalZero', [1, 12], '01 12'],
    ['upperRoman', [1, 4, 9, 40, 1994], 'I IV IX XL MCMXCIV'],
    ['lowerRoman', [3, 14], 'iii xiv'],
    ['lowerLetter', [1, 26, 27, 53], 'a z aa aaa'],
    ['upperLetter', [28], 'BB'],
    ['ordinal', [1, 2, 3, 4, 11, 12, 21, 112], '1st 2nd 3rd 4th 11th 12th 21st 112th'],
    ['cardinalText', [1, 42, 115, 2000], 'One Forty-two One hundred fifteen Two thousand'],
    ['ordinalText', [1, 12, 20, 42, 100], 'First Twelfth Twentieth Forty-second One hundredth'],
    ['numberInDash', [3], '- 3 -'],
    ['chicago', [1, 2, 5], '* † **'],
    ['none', [1], ''],
  ])('in Latin script: %s', (format, values, text) => expect(show(format, ...values)).toBe(text));

  it.each([
    ['arabicAbjad', [1, 2, 3, 4, 28], 'أ ب ج د غ'],
    ['arabicAlpha', [1, 2, 3, 4, 28], 'أ ب ت ث ي'],
    ['hindiNumbers', [15], '१५'],
    ['thaiNumbers', [15], '๑๕'],
    ['hebrew1', [1, 15, 16, 17, 115], 'א טו טז יז קטו'],
    ['russianLower', [1, 7, 10], 'а ж к'],
    ['russianUpper', [2], 'Б'],
  ])('in other alphabets: %s', (format, values, text) => expect(show(format, ...values)).toBe(text));

  it.each([
    ['chineseCounting', [1, 10, 11, 20, 21, 101], '一 十 十一 二十 二十一 一○一'],
    ['chineseCountingThousand', [10, 101, 110, 1001, 10_000], '十 一百零一 一百一十 一千零一 一万'],
    ['chineseLegalSimplified', [1, 10, 23], '壹 壹拾 贰拾叁'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 甲'],
    ['ideographDigital', [20], '二〇'],
    ['taiwaneseCountingThousand', [10_000], '一萬'],
    ['japaneseCounting', [10, 100, 111], '十 百 百十一'],
    ['koreanCounting', [10, 21], '십 이십일'],
    ['koreanLegal', [1, 21], '하나 스물하나'],
    ['decimalEnclosedCircle', [1, 20, 21], '① ⑳ 21'],
    ['decimalFullWidth', [12], '１２'],
  ])('in East Asian scripts: %s', (format, values, text) => expect(show(format, ...values)).toBe(text));

  it('of a custom format have as many digits as its example', () => {
    expect(formatNumber(7, 'custom', '001, 002, 003, ...')).toBe('007');
  });

  it('of unknown formats and damaged files are plain digits', () => {
    expect(show('somethingNew', 3)).toBe('3');
    expect(show('lowerRoman', -1, 0, 99_999)).toBe('-1 0 99999');
    expect(show('toString', 3)).toBe('3');
  });
});
