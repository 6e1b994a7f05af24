import { expect, it } from 'vitest';
import { findDate } from './dates.ts';

it.each([
  '8 August 2022',
  'August 8, 2022',
  '8 août 2022',
  '8 de agosto de 2022',
  '8 августа 2022 года',
  '8 أغسطس 2022',
  '٨ آب/أغسطس ٢٠٢٢',
  '8August 2022',
  '2022年8月8日',
  '２０２２ 年 ８ 月 ８ 日',
])('reads the day in %s', (line) => {
  expect(findDate(line)).toBe('2022-08-08');
});

it.each(['Bucharest, 26 September – 14 October 2022', 'Geneva, 2022', '32 August 2022', '8 Brumaire 2022'])(
  'sees no day in %s',
  (line) => {
    expect(findDate(line)).toBeNull();
  },
);
