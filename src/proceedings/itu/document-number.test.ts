import { describe, expect, it } from 'vitest';
import {
  findFileNumber,
  findHeaderNumber,
  findSymbol,
  toSymbolPrefix,
  writeSymbol,
} from './document-number.ts';

describe('file names', () => {
  it.each([
    ['S22-PP-C-0044!A10-R1!MSW-E.docx', 'PP22/44(Add.10)(Rev.1)-E'],
    ['S22-PP-C-0044!A2-C1!MSW-E.docx', 'PP22/44(Add.2)(Corr.1)-E'],
    ['S22-PP-C-0075!!MSW-E.docx', 'PP22/75-E'],
    ['T17-WTSA.20-C-0040!A12!MSW-E.docx', 'WTSA20/40(Add.12)-E'],
    ['R16-WRC19-C-0011!A1!MSW-E.docx', 'WRC19/11(Add.1)-E'],
    ['CMR12-018-ADD03-E.docx', 'CMR12/18(Add.3)-E'],
    ['S22-PP-C-0044_A2-R1_MSW-E (1).docx', 'PP22/44(Add.2)(Rev.1)-E'],
    ['S22-PP-221003-DT-0012!!MSW-E.docx', 'PP22/DT/12-E'],
    ['S22-PP-221003-TD-0012!R1!MSW-E.docx', 'PP22/DT/12(Rev.1)-E'],
    ['S22-PP-DL-0004!!MSW-E.docx', 'PP22/DL/4-E'],
    ['S22-PP-ADM-0003!!MSW-E.docx', 'PP22/ADM/3-E'],
    ['S22-PP-INF-0007!!MSW-E.docx', 'PP22/INF/7-E'],
  ])('%s stands for %s', (name, symbol) => {
    const number = findFileNumber(name)!;
    expect(writeSymbol(toSymbolPrefix(number.prefix), number, 'E')).toBe(symbol);
    expect(number.language).toBe('en');
  });

  it('of other things stand for no document', () => {
    expect(findFileNumber('T-REC-E.119-201704-I!!MSW-A.docx')).toBeNull();
    expect(findFileNumber('minutes.docx')).toBeNull();
  });
});

describe('symbols', () => {
  it('are found among other words of a page header', () => {
    expect(findSymbol('- 5 -\nCMR12/18(Add.3)-A')).toMatchObject({
      prefix: 'CMR12',
      document: 18,
      addendum: 3,
      language: 'ar',
    });
    expect(findSymbol('PP-22/DT/12(Rev.1)-F')).toMatchObject({
      prefix: 'PP22',
      series: 'DT',
      document: 12,
      revision: 1,
    });
    expect(findSymbol('Final Acts PP-18, Resolution 101')).toBeNull();
  });
});

describe('numbers in the header table', () => {
  it.each([
    ['Corrigendum 1 to\nAddendum 2 to\nDocument 44-E', [44, 2, null, 1]],
    ['Revision 1 to\nDocument 44(Add.2)-E', [44, 2, 1, null]],
    ['Addendum 9 au\nDocument 45-F', [45, 9, null, null]],
    ['Addéndum 9 al\nDocumento 45-S', [45, 9, null, null]],
    ['Дополнительный документ 9\nк Документу 45-R', [45, 9, null, null]],
    ['Исправление 1 к\nДокументу 45-R', [45, null, null, 1]],
    ['المراجعة 1\nللوثيقة 18(Add.3)-A', [18, 3, 1, null]],
    ['文件 44-C\n补遗 2', [44, 2, null, null]],
    ['第44号文件的勘误 1', [44, null, null, 1]],
    ['Addendum 1 to\nDocument 34(Rev.1)-E', [34, 1, 1, null]],
    ['Document 44-E (Rev.1)', [44, null, 1, null]],
    ['Rev.1 to Document 44-E', [44, null, 1, null]],
  ])('are read in every language: %s', (cell, expected) => {
    const { document, addendum, revision, corrigendum } = findHeaderNumber(cell)!;
    expect([document, addendum, revision, corrigendum]).toEqual(expected);
  });

  it('are no sentences about a document', () => {
    expect(
      findHeaderNumber(
        'This contribution builds on Document 44 and explains at some length why it should be adopted.',
      ),
    ).toBeNull();
  });
});
