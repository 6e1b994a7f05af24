import { describe, expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

const write = (...cells: (string | number | null)[]) => writeCsv([cells]).slice(1, -2);

describe('a line of CSV', () => {
  it('quotes what holds commas, quotes or line breaks', () => {
    expect(write('a, b', 'say "no"', 'two\nlines', 'plain', null, 3)).toBe(
      '"a, b","say ""no""","two\nlines",plain,,3',
    );
  });

  it.each(['=1+1', '+41', '-2', '@SUM(A1)', ' =1', '\t=1', '\r@x', '＝1'])(
    'never lets a spreadsheet run %j',
    (text) => expect(write(text)).toMatch(/^"?'/),
  );

  it('leaves numbers below zero and words with signs inside as they are', () => {
    expect(write(-2, 'a=b', 'Rev. 1 - 2')).toBe('-2,a=b,Rev. 1 - 2');
  });

  it('begins with a byte order mark and ends every line', () => {
    expect(writeCsv([['a'], ['é']])).toBe('\uFEFFa\r\né\r\n');
  });
});
