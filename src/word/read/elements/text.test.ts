import { describe, expect, it } from 'vitest';
import { del, ins, p, r, readBody } from '../../../../test/builders/docx.ts';
import type { Paragraph } from '../../../document/document.ts';

const run = (content: string) => `<w:r>${content}</w:r>`;
const textOf = (content: string) => readBody(p(content)).after[0];

describe('what a run shows', () => {
  it('tabs, breaks and hyphens', () => {
    expect(
      textOf(run('<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br w:type="page"/><w:t>c</w:t><w:cr/><w:t>d</w:t>')),
    ).toBe('a\tb\nc\nd');
    expect(
      textOf(
        run(
          '<w:t>x</w:t><w:noBreakHyphen/><w:t>y</w:t><w:softHyphen/><w:t>z\u00AD!</w:t><w:lastRenderedPageBreak/>',
        ),
      ),
    ).toBe('x\u2011yz!');
  });

  it('spaces as the file wants them kept', () => {
    expect(textOf('<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b\n c </w:t></w:r>')).toBe(
      'a b  c ',
    );
    expect(textOf('<w:r><w:t>\u00A0a</w:t></w:r>')).toBe('\u00A0a');
  });

  it('signs of symbol fonts as the characters they are', () => {
    expect(
      textOf(
        run(
          '<w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Symbol" w:char="00B3"/>',
        ),
      ),
    ).toBe('✓α≥');
    expect(textOf(r('\uF0B7', '<w:rFonts w:ascii="Symbol"/>'))).toBe('•');
  });

  it('an unknown sign stays, with a message', () => {
    const { after, messages } = readBody(p(run('<w:sym w:font="Company Logo" w:char="F041"/>')));
    expect(after).toEqual(['\uF041']);
    expect(messages).toEqual(['unknown-symbol']);
  });

  it('neighbours that look alike and share their history are one run', () => {
    const { blocks } = readBody(
      p(r('a') + r('b') + r('c', '<w:i/>') + ins(r('d') + r('e')) + del(run('<w:delText>f</w:delText>'))),
    );
    expect((blocks[0] as Paragraph).runs.map(({ text }) => text)).toEqual(['ab', 'c', 'de', 'f']);
  });

  it('hidden text, with a message', () => {
    const { after, messages } = readBody(p(r('a') + r('b', '<w:vanish/>')));
    expect(after).toEqual(['ab']);
    expect(messages).toEqual(['hidden-text']);
  });
});

describe('what stands around runs', () => {
  it('links, tags, controls and directions are read for their text', () => {
    const inside = `<w:hyperlink>${r('a')}</w:hyperlink><w:smartTag>${r('b')}</w:smartTag><w:customXml>${r('c')}</w:customXml><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${r('d')}</w:sdtContent></w:sdt><w:bdo>${r('e')}</w:bdo>`;
    expect(textOf(inside)).toBe('abcde');
    expect(readBody(`<w:sdt><w:sdtContent>${p(r('x'))}</w:sdtContent></w:sdt>`).after).toEqual(['x']);
  });

  it('a reading aid above characters is left out', () => {
    expect(
      textOf(run(`<w:ruby><w:rubyPr/><w:rt>${r('かん')}</w:rt><w:rubyBase>${r('漢')}</w:rubyBase></w:ruby>`)),
    ).toBe('漢');
  });

  it('a text box is read once, behind its paragraph, also where paragraphs join', () => {
    const box = `<w:txbxContent>${p(r('box'))}</w:txbxContent>`;
    const drawing = run(
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
    );
    expect(readBody(p(r('a') + drawing) + p(r('b'))).after).toEqual(['a', 'box', 'b']);
    const mark = '<w:rPr><w:del w:id="1" w:author="Ana"/></w:rPr>';
    expect(readBody(p(r('a') + drawing, mark) + p(r('b')))).toMatchObject({
      before: ['a', 'b', 'box'],
      after: ['ab', 'box'],
    });
  });

  it('the fallback is read where the choice asks for what nobody knows', () => {
    const choice = `<mc:AlternateContent><mc:Choice Requires="x">${r('new')}</mc:Choice><mc:Fallback>${r('old')}</mc:Fallback></mc:AlternateContent>`;
    expect(textOf(choice)).toBe('old');
  });

  it('an unknown element is searched for text, with a message', () => {
    const { after, messages } = readBody(p(`<x:thing>${r('a')}</x:thing><w:novelty>${r('b')}</w:novelty>`));
    expect(after).toEqual(['ab']);
    expect(messages).toEqual(['unknown-element', 'unknown-element']);
  });

  it('an embedded document is named, not read', () => {
    expect(readBody(`${p(r('a'))}<w:altChunk/>`)).toMatchObject({
      after: ['a'],
      messages: ['embedded-chunk'],
    });
  });

  it('paragraphs inside paragraphs and runs outside them lose no text', () => {
    expect(readBody(`<w:p>${r('a')}<w:p>${r('b')}</w:p>${r('c')}</w:p>${r('d')}`).after.join('')).toBe(
      'abcd',
    );
  });
});

describe('fields', () => {
  const begin = run('<w:fldChar w:fldCharType="begin"/>');
  const separate = run('<w:fldChar w:fldCharType="separate"/>');
  const end = run('<w:fldChar w:fldCharType="end"/>');
  const instruction = (text: string) => run(`<w:instrText>${text}</w:instrText>`);

  const field = (text: string) => begin + instruction('X') + separate + text + end;

  it('show their result and not their instruction', () => {
    expect(textOf(begin + instruction('REF x') + separate + r('5') + end)).toBe('5');
    expect(textOf(`<w:fldSimple w:instr="PAGE">${r('7')}</w:fldSimple>`)).toBe('7');
  });

  it('inside each other show the outer result alone', () => {
    const inner = begin + instruction('PAGE') + separate + r('1') + end;
    expect(textOf(begin + instruction('IF ') + inner + r(' = 1') + separate + r('yes') + end)).toBe('yes');
  });

  it('may go on over several paragraphs', () => {
    const body =
      p(begin + instruction('TOC') + separate + r('one')) + p(r('two')) + p(r('three') + end + r('!'));
    expect(readBody(body).after).toEqual(['one', 'two', 'three!']);
  });

  it('that never end lose no text, with a message', () => {
    expect(readBody(p(begin + r('a')) + p(r('b')))).toMatchObject({
      after: ['a', 'b'],
      messages: ['open-field'],
    });
  });

  it('that are inserted or deleted come and go with their result', () => {
    const body = p(ins(field(r('new'))) + del(field(run('<w:delText>old</w:delText>'))));
    expect(readBody(body)).toMatchObject({ before: ['old'], after: ['new'] });
  });

  it('that number without a result are left out, with a message', () => {
    expect(readBody(p(begin + instruction(' LISTNUM ') + end + r('a')))).toMatchObject({
      after: ['a'],
      messages: ['number-field'],
    });
  });
});
