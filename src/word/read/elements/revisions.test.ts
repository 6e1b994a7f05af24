import { describe, expect, it } from 'vitest';
import { del, ins, p, r, readBody } from '../../../../test/builders/docx.ts';
import type { Paragraph } from '../../../document/document.ts';

const gone = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
const who = 'w:id="9" w:author="Ana" w:date="2026-03-01T10:00:00Z"';
const runsOf = (body: string) => (readBody(body).blocks[0] as Paragraph).runs;

describe('tracked changes', () => {
  it('tell the two texts apart, with who and when', () => {
    const { before, after } = readBody(p(r('a ') + del(gone('small ')) + ins(r('big ')) + r('net')));
    expect([before, after]).toEqual([['a small net'], ['a big net']]);
    expect(runsOf(p(ins(r('x'))))[0]?.inserted).toEqual({ author: 'Ana', date: '2026-03-01T10:00:00Z' });
  });

  it('of two authors on one run belong to both texts of neither', () => {
    const body = p(r('a') + ins(r('b') + del(gone('c'), 'Ben')));
    expect(readBody(body)).toMatchObject({ before: ['a'], after: ['ab'] });
    expect(runsOf(body)[2]).toMatchObject({
      text: 'c',
      inserted: { author: 'Ana' },
      deleted: { author: 'Ben' },
    });
  });

  it('without author or with an odd date lose neither text nor place', () => {
    expect(runsOf(p('<w:ins w:id="1" w:date="yesterday"><w:r><w:t>x</w:t></w:r></w:ins>'))[0]).toEqual({
      text: 'x',
      inserted: { author: '', date: null },
    });
  });

  it('name a move at both its ends', () => {
    const body =
      p(
        `<w:moveFromRangeStart w:id="1" w:name="move7"/><w:moveFrom ${who}>${r('x')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>`,
      ) +
      p(
        `<w:moveToRangeStart w:id="2" w:name="move7"/><w:moveTo ${who}>${r('x')}</w:moveTo><w:moveToRangeEnd w:id="2"/>${ins(r('y'))}`,
      );
    const [from, to] = readBody(body).blocks as Paragraph[];
    expect(from!.runs[0]?.deleted?.move).toBe('move7');
    expect(to!.runs.map((run) => run.inserted?.move)).toEqual(['move7', undefined]);
    expect(readBody(body)).toMatchObject({ before: ['x', ''], after: ['', 'xy'] });
  });

  it('join paragraphs over a deleted mark, and part them over an inserted one', () => {
    const deleted = p(r('one '), `<w:rPr><w:del ${who}/></w:rPr>`) + p(r('two'));
    expect(readBody(deleted)).toMatchObject({ before: ['one ', 'two'], after: ['one two'] });
    const inserted = p(r('one '), `<w:rPr><w:ins ${who}/></w:rPr>`) + p(r('two'));
    expect(readBody(inserted)).toMatchObject({ before: ['one two'], after: ['one ', 'two'] });
  });

  it('take a whole paragraph away, or a moved one with its mark', () => {
    const body = p(del(gone('gone')), `<w:rPr><w:moveFrom ${who}/></w:rPr>`) + p(r('stays'));
    expect(readBody(body)).toMatchObject({ before: ['gone', 'stays'], after: ['stays'] });
  });

  it('of properties change no text and are kept', () => {
    const body = p(
      r('x'),
      `<w:pStyle w:val="New"/><w:pPrChange ${who}><w:pPr><w:pStyle w:val="Old"/></w:pPr></w:pPrChange>`,
    );
    const styles = ['Old', 'New'].map(
      (name) => `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name} style"/></w:style>`,
    );
    expect(readBody(body, { styles: styles.join('') }).blocks[0]).toMatchObject({
      style: 'New style',
      formerStyle: 'Old style',
      reformatted: { author: 'Ana' },
    });
    expect(readBody(p(r('x', `<w:b/><w:rPrChange ${who}><w:rPr/></w:rPrChange>`)))).toMatchObject({
      before: ['x'],
      after: ['x'],
    });
  });

  it('written as w:delText without a deletion around it are deleted all the same', () => {
    expect(readBody(p(r('a') + gone('b')))).toMatchObject({ before: ['ab'], after: ['a'] });
  });
});
