import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { COLUMN_NAMES } from '../../../matrix/export/columns.ts';
import { getCatalogue, loadCatalogues } from '../../catalogue/catalogue.ts';
import { getColumnWords } from '../../catalogue/column-words.ts';
import { matrixWords } from '../../catalogue/matrix-words.ts';
import { writeXlsx } from './write-xlsx.ts';

beforeAll(loadCatalogues);

/** A workbook with one line: this in its first cells. */
async function writeLine(cells: readonly (string | number | null)[], locale: 'en' | 'fr' = 'en') {
  const line = COLUMN_NAMES.map((_, at) => cells[at] ?? null);
  const bytes = await writeXlsx(
    { lines: [COLUMN_NAMES, line], asOf: '2022-08-11', words: getCatalogue('en', matrixWords) },
    'https://x/PP-22/matrix',
    getColumnWords(locale),
  );
  return readExcelFile(Buffer.from(bytes));
}

describe('a workbook of the matrix', () => {
  it('holds the lines under the names of the columns', async () => {
    const [matrix] = await writeLine(['Revisions', 'Résolution 101', 7]);
    expect(matrix!.sheet).toBe('Matrix');
    expect(matrix!.data[0]).toEqual([...COLUMN_NAMES]);
    expect(matrix!.data[1]!.slice(0, 3)).toEqual(['Revisions', 'Résolution 101', 7]);
  });

  it('says on a second sheet what each column holds, in the reader’s language', async () => {
    const [, columns] = await writeLine([], 'fr');
    expect(columns!.sheet).toBe('Colonnes');
    expect(columns!.data.slice(1, COLUMN_NAMES.length + 1)).toEqual(
      COLUMN_NAMES.map((name) => [name, getColumnWords('fr').columns[name]]),
    );
  });

  it('keeps words that look like formulas, markup or control characters as words', async () => {
    const odd = ['=1+1', '<b>&amp;</b>', 'a\u0001b', 'القرار', '𝔘'];
    const [matrix] = await writeLine(odd);
    expect(matrix!.data[1]!.slice(0, 5)).toEqual(['=1+1', '<b>&amp;</b>', 'ab', 'القرار', '𝔘']);
  });
});
