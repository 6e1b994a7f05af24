import { describe, expect, it } from 'vitest';
import { del, ins, p, r, readBody } from '../../../../test/builders/docx.ts';
import type { DocxParts } from '../../../../test/builders/docx.ts';

const who = 'w:id="9" w:author="Ana" w:date="2026-03-01T10:00:00Z"';
const level = (ilvl: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const definition = (id: number, inside: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${inside}</w:abstractNum>`;
const list = (id: number, definitionId: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${overrides}</w:num>`;
const item = (numId: number, ilvl = 0, properties = '', content = r('x')) =>
  p(content, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>${properties}`);
const heading = (id: string, more = '') => p(r('x'), `<w:pStyle w:val="${id}"/>${more}`);
const OUTLINE = definition(
  1,
  level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '%3)'),
);
const numbers = (texts: readonly string[]) =>
  texts.map((text) => (text.includes('\t') ? text.slice(0, text.indexOf('\t')) : null));
const read = (body: string, numbering: string, parts: DocxParts = {}) => {
  const { before, after, messages } = readBody(body, { numbering, ...parts });
  return { before: numbers(before), after: numbers(after), messages };
};

describe('automatic numbers', () => {
  it('count by level, deeper ones beginning again', () => {
    const body = [0, 1, 1, 2, 2, 0, 1, 2].map((ilvl) => item(1, ilvl)).join('');
    expect(read(body, OUTLINE + list(1, 1)).after).toEqual([
      '1.',
      '1.1',
      '1.2',
      'a)',
      'b)',
      '2.',
      '2.1',
      'a)',
    ]);
  });

  it('begin with the higher level where nothing stands on it', () => {
    expect(read([1, 1, 0].map((ilvl) => item(1, ilvl)).join(''), OUTLINE + list(1, 1)).after).toEqual([
      '1.1',
      '1.2',
      '2.',
    ]);
  });

  it('go on over two lists of one definition, unless one has its own start', () => {
    const numbering =
      OUTLINE +
      list(1, 1) +
      list(2, 1) +
      list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');
    expect(read([1, 2, 3, 3, 1].map((id) => item(id)).join(''), numbering).after).toEqual([
      '1.',
      '2.',
      '7.',
      '8.',
      '9.',
    ]);
  });

  it('never begin again where the level says so', () => {
    const numbering =
      definition(1, level(0, 'decimal', '%1.') + level(1, 'decimal', '%2', '<w:lvlRestart w:val="0"/>')) +
      list(1, 1);
    expect(read([0, 1, 0, 1].map((ilvl) => item(1, ilvl)).join(''), numbering).after).toEqual([
      '1.',
      '1',
      '2.',
      '2',
    ]);
  });

  it('take a level of their own list before that of the definition', () => {
    const numbering =
      OUTLINE + list(1, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '§ %1')}</w:lvlOverride>`);
    expect(read(item(1) + item(1), numbering).after).toEqual(['§ I', '§ II']);
  });

  it('show all levels in digits where the list is a legal one', () => {
    const numbering =
      definition(1, level(0, 'upperRoman', '%1') + level(1, 'lowerLetter', '%1.%2', '<w:isLgl/>')) +
      list(1, 1);
    expect(read(item(1) + item(1, 1), numbering).after).toEqual(['I', '1.1']);
  });

  it('come from a style, at the level that belongs to the style', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering =
      definition(
        1,
        level(0, 'decimal', '%1', '<w:pStyle w:val="H1"/>') +
          level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>'),
      ) + list(1, 1);
    const body =
      heading('H1') +
      heading('H2') +
      heading('H2', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      heading('H2');
    expect(read(body, numbering, { styles }).after).toEqual(['1', '1.1', null, '1.2']);
  });

  it('come from a numbering style that another definition names', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Articles"><w:name w:val="Articles"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering =
      definition(1, '<w:styleLink w:val="Articles"/>' + level(0, 'decimal', 'Article %1')) +
      definition(2, '<w:numStyleLink w:val="Articles"/>') +
      list(1, 1) +
      list(2, 2);
    expect(read(item(2) + item(1), numbering, { styles }).after).toEqual(['Article 1', 'Article 2']);
  });

  it('are signs in lists without numbers', () => {
    const numbering = definition(1, level(0, 'bullet', '\uF0B7', '') + level(1, 'bullet', '–')) + list(1, 1);
    expect(read(item(1) + item(1, 1), numbering).after).toEqual(['•', '–']);
  });

  it('of an unknown list are none', () => {
    expect(read(item(99) + item(1, 8), OUTLINE + list(1, 1)).after).toEqual([null, null]);
  });
});

describe('automatic numbers before and after the changes', () => {
  const numbering = OUTLINE + list(1, 1) + definition(2, level(0, 'upperLetter', '%1)')) + list(2, 2);

  it('count each side for itself', () => {
    const body =
      item(1) +
      item(1, 0, `<w:rPr><w:ins ${who}/></w:rPr>`, ins(r('new'))) +
      item(1, 0, `<w:rPr><w:del ${who}/></w:rPr>`, del('<w:r><w:delText>old</w:delText></w:r>')) +
      item(1);
    expect(read(body, numbering)).toMatchObject({ before: ['1.', '2.', '3.'], after: ['1.', '2.', '3.'] });
    expect(
      read(item(1) + item(1, 0, `<w:rPr><w:ins ${who}/></w:rPr>`, ins(r('new'))) + item(1), numbering),
    ).toMatchObject({ before: ['1.', '2.'], after: ['1.', '2.', '3.'] });
  });

  it('follow a tracked change of the list', () => {
    const changed = item(
      1,
      0,
      `<w:pPrChange ${who}><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr></w:pPrChange>`,
    );
    expect(read(changed + changed, numbering)).toMatchObject({ before: ['A)', 'B)'], after: ['1.', '2.'] });
  });

  it('are missing before where the list itself was inserted', () => {
    const body = p(r('x'), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins ${who}/></w:numPr>`);
    expect(read(body, numbering)).toMatchObject({ before: [null], after: ['1.'] });
  });

  it('are as an old version of Word wrote down the former one', () => {
    const body = p(
      r('x'),
      `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:numberingChange ${who} w:original="%1:3:4:)"/></w:numPr>`,
    );
    expect(read(body, numbering)).toMatchObject({ before: ['c)'], after: ['1.'] });
  });
});
