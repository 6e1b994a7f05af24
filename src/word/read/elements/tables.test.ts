import { describe, expect, it } from 'vitest';
import { p, r, readBody } from '../../../../test/builders/docx.ts';
import type { Table } from '../../../document/document.ts';

const who = 'w:id="9" w:author="Ana" w:date="2026-03-01T10:00:00Z"';
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="5"/>${properties}</w:tcPr>${p(r(text))}</w:tc>`;
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

describe('tables', () => {
  it('give their paragraphs row by row, nested tables in place', () => {
    const nested = `<w:tc>${table(row(cell('c')))}${p(r('d'))}</w:tc>`;
    expect(readBody(table(row(cell('a') + cell('b')), row(nested)) + p(r('e'))).after).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });

  it('keep how many columns a cell covers, and which continue the one above', () => {
    const body = table(
      row(cell('a', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>')),
      row(cell('', '<w:gridSpan w:val="2"/><w:vMerge/>')),
    );
    expect(
      (readBody(body).blocks[0] as Table).rows.map(({ cells }) =>
        cells.map(({ columns, continues }) => [columns, continues]),
      ),
    ).toEqual([[[2, undefined]], [[2, true]]]);
  });

  it('lose and gain whole rows', () => {
    const body = table(row(cell('a')), row(cell('b'), `<w:ins ${who}/>`), row(cell('c'), `<w:del ${who}/>`));
    expect(readBody(body)).toMatchObject({ before: ['a', 'c'], after: ['a', 'b'] });
  });

  it('lose and gain single cells', () => {
    const body = table(row(cell('a') + cell('b', `<w:cellIns ${who}/>`) + cell('c', `<w:cellDel ${who}/>`)));
    expect(readBody(body)).toMatchObject({ before: ['a', 'c'], after: ['a', 'b'] });
  });

  it('of which the frame is missing lose no text', () => {
    expect(readBody(`${row(cell('a'))}<w:tc>${p(r('b'))}</w:tc>`).after).toEqual(['a', 'b']);
  });

  it('do not join a paragraph with one behind them', () => {
    const body = p(r('a'), `<w:rPr><w:del ${who}/></w:rPr>`) + table(row(cell('b'))) + p(r('c'));
    expect(readBody(body).after).toEqual(['a', 'b', 'c']);
  });

  it('keep apart what stands around them also where all their rows are deleted', () => {
    const deletedRow = row(cell('b'), `<w:del ${who}/>`);
    const body = p(r('a '), `<w:rPr><w:del ${who}/></w:rPr>`) + table(deletedRow) + p(r('c'));
    expect(readBody(body)).toMatchObject({ before: ['a ', 'b', 'c'], after: ['a ', 'c'] });
  });

  it('keep a cell whose words are all deleted as an empty paragraph', () => {
    const emptied = `<w:tc>${p(`<w:del ${who}><w:r><w:delText>a</w:delText></w:r></w:del>`, `<w:rPr><w:del ${who}/></w:rPr>`)}</w:tc>`;
    expect(readBody(table(row(emptied + cell('b'))))).toMatchObject({ before: ['a', 'b'], after: ['', 'b'] });
  });
});
