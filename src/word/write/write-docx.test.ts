import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, Document, Paragraph, Revision, Run } from '../../document/document.ts';
import { writeDocx } from './write-docx.ts';

const ana: Revision = { author: 'Ana', date: '2026-03-02T09:00:00Z' };
const ben: Revision = { author: 'Ben', date: null };

const p = (runs: readonly Run[], rest: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  index: 0,
  style: 'Normal',
  runs,
  mark: {},
  ...rest,
});
const doc = (blocks: readonly Block[], rest: Partial<Document> = {}): Document => ({
  blocks,
  notes: {},
  headers: [],
  ...rest,
});
const part = (document: Document, name = 'word/document.xml') =>
  strFromU8(unzipSync(writeDocx({ document }))[name]!);
const cell = (text: string, rest = {}) => ({ blocks: [p([{ text }])], columns: 1, ...rest });
const body = (...blocks: Block[]) => /<w:body>(.*)<w:sectPr>/.exec(part(doc(blocks)))![1]!;

describe('the Word file of a document', () => {
  it('has its tracked words in w:ins and w:del, each with author, date and an id of its own', () => {
    expect(
      body(
        p([
          { text: 'old', deleted: ana },
          { text: 'new', inserted: ben },
        ]),
      ),
    ).toBe(
      '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr>' +
        '<w:del w:id="1" w:author="Ana" w:date="2026-03-02T09:00:00Z"><w:r><w:delText xml:space="preserve">old</w:delText></w:r></w:del>' +
        '<w:ins w:id="2" w:author="Ben"><w:r><w:t xml:space="preserve">new</w:t></w:r></w:ins></w:p>',
    );
  });

  it('has what one inserted and another deleted in both', () => {
    expect(body(p([{ text: 'x', inserted: ana, deleted: ben }]))).toMatch(/<w:ins [^>]*><w:del [^>]*><w:r>/);
  });

  it('has tracked paragraph marks in the properties of the mark', () => {
    expect(body(p([], { mark: { inserted: ana, deleted: ben } }))).toMatch(
      /<w:rPr><w:ins [^>]*Ana[^>]*><w:del [^>]*Ben[^>]*><\/w:rPr><\/w:pPr>/,
    );
  });

  it('has one named range at each end of a move, over all its paragraphs', () => {
    const move: Revision = { ...ana, move: 'move1' };
    const xml = body(
      p([{ text: 'a', deleted: move }], { mark: { deleted: move } }),
      p([{ text: 'b', deleted: move }]),
      p([{ text: 'ab', inserted: move }]),
    );
    expect(xml.match(/<w:(moveFrom|moveTo)(Range\w+)? /g)).toEqual([
      // Of the paragraph mark: the properties come first in a paragraph.
      '<w:moveFrom ',
      '<w:moveFromRangeStart ',
      '<w:moveFrom ',
      '<w:moveFrom ',
      '<w:moveFromRangeEnd ',
      '<w:moveToRangeStart ',
      '<w:moveTo ',
      '<w:moveToRangeEnd ',
    ]);
    expect(xml.match(/w:name="move1"/g)).toHaveLength(2);
  });

  it('has tabs, breaks and hyphens as elements, and escapes the rest', () => {
    expect(body(p([{ text: 'a)\tR & D\n<x>\u2011y\u0001' }]))).toContain(
      '<w:t xml:space="preserve">a)</w:t><w:tab/><w:t xml:space="preserve">R &amp; D</w:t><w:br/><w:t xml:space="preserve">&lt;x&gt;</w:t><w:noBreakHyphen/><w:t xml:space="preserve">y\uFFFD</w:t>',
    );
  });

  it('has right-to-left paragraphs and runs with their language', () => {
    const xml = body(p([{ text: 'إن', rtl: true, lang: 'ar-SA', bold: true }], { rtl: true }));
    expect(xml).toContain('<w:pPr><w:pStyle w:val="Normal"/><w:bidi/></w:pPr>');
    expect(xml).toContain('<w:rPr><w:b/><w:bCs/><w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr>');
  });

  it('has tables with spans, merged cells and tracked rows', () => {
    const xml = body({
      kind: 'table',
      rows: [
        { cells: [cell('a'), cell('b', { columns: 2 })], inserted: ana },
        { cells: [cell('', { continues: true }), cell('c'), cell('d')] },
      ],
    });
    expect(xml.match(/<w:gridCol /g)).toHaveLength(3);
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
    expect(xml).toMatch(/<w:trPr><w:ins [^>]*Ana/);
  });

  it('has notes in their part, with the separators that Word expects', () => {
    const document = doc([p([{ text: 'x' }, { text: '', note: 'footnote 7' }])], {
      notes: { 'footnote 7': { kind: 'footnote', blocks: [p([{ text: 'note' }])] } },
    });
    expect(part(document)).toContain('<w:footnoteReference w:id="7"/>');
    expect(part(document, 'word/footnotes.xml')).toMatch(
      /w:id="-1".*w:id="0".*<w:footnote w:id="7"><w:p>.*note/,
    );
  });

  it('has styles by name, under an id of letters, and one for a name nobody knows', () => {
    const styles = part(
      doc([p([], { style: 'Res_title' }), p([], { style: 'My style' })]),
      'word/styles.xml',
    );
    expect(styles).toContain('w:styleId="Restitle"><w:name w:val="Res_title"/>');
    expect(styles).toContain('w:styleId="Mystyle"><w:name w:val="My style"/>');
  });

  it('has the result of a field between its marks', () => {
    const run: Run = { text: '1' };
    const header = [p([run], { style: 'header' })];
    const bytes = writeDocx({
      document: doc([p([])], { headers: [header] }),
      fields: new Map([[run, 'PAGE']]),
    });
    expect(strFromU8(unzipSync(bytes)['word/header1.xml']!)).toMatch(/begin.* PAGE .*separate.*>1<.*end/);
  });

  it('has the same bytes each time', () => {
    const document = doc([p([{ text: 'a', inserted: ana }])]);
    expect(writeDocx({ document })).toEqual(writeDocx({ document }));
  });
});
