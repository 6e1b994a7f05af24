import { describe, expect, it } from 'vitest';
import { p, r, readBody } from '../../../test/builders/docx.ts';
import type { Paragraph } from '../../document/document.ts';

const style = (id: string, inside: string, type = 'paragraph', more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${id} name"/>${inside}</w:style>`;
const read = (body: string, styles: string) => {
  const { blocks, messages } = readBody(body, { styles });
  return { ...(blocks[0] as Paragraph), messages };
};
const looks = (properties: string, styles: string, paragraph = '<w:pStyle w:val="P"/>') => {
  const { text: _, ...rest } = read(p(r('x', properties), paragraph), styles).runs[0]!;
  return rest;
};

describe('styles', () => {
  it('are known by name, the default one where a paragraph names none', () => {
    const styles = style('Restitel', '') + style('a', '', 'paragraph', ' w:default="1"');
    expect(read(p('', '<w:pStyle w:val="Restitel"/>'), styles).style).toBe('Restitel name');
    expect(read(p(''), styles).style).toBe('a name');
    expect(read(p(''), '').style).toBe('Normal');
  });

  it('that are missing stand by their id, with one message', () => {
    const { blocks, messages } = readBody(p('', '<w:pStyle w:val="Call"/>').repeat(3), {
      styles: style('P', ''),
    });
    expect((blocks[2] as Paragraph).style).toBe('Call');
    expect(messages).toEqual(['unknown-style']);
  });

  it('give runs italics, bold and lines through inheritance', () => {
    const styles =
      style('Base', '<w:rPr><w:i/><w:u w:val="single"/></w:rPr>') +
      style('P', '<w:basedOn w:val="Base"/><w:rPr><w:b/></w:rPr>');
    expect(looks('', styles)).toEqual({ bold: true, italic: true, underline: true });
    expect(looks('<w:i w:val="0"/><w:u w:val="none"/>', styles)).toEqual({ bold: true });
  });

  it('of paragraph and character toggle italics', () => {
    const styles =
      style('P', '<w:rPr><w:i/></w:rPr>') + style('C', '<w:rPr><w:i/><w:b/></w:rPr>', 'character');
    expect(looks('<w:rStyle w:val="C"/>', styles)).toEqual({ bold: true });
    expect(looks('<w:rStyle w:val="C"/><w:i/>', styles)).toEqual({ bold: true, italic: true });
  });

  it('count their complex-script half in Arabic runs', () => {
    const styles =
      style('P', '<w:rPr><w:i/></w:rPr>') + style('Q', '<w:pPr><w:bidi/></w:pPr><w:rPr><w:iCs/></w:rPr>');
    expect(looks('<w:rtl/>', styles)).toEqual({ rtl: true });
    expect(looks('<w:rtl/><w:lang w:val="en-GB" w:bidi="ar-SA"/>', styles, '<w:pStyle w:val="Q"/>')).toEqual({
      italic: true,
      rtl: true,
      lang: 'ar-SA',
    });
    expect(read(p('', '<w:pStyle w:val="Q"/>'), styles).rtl).toBe(true);
  });

  it('based on each other in a circle are read all the same', () => {
    const styles =
      style('P', '<w:basedOn w:val="Q"/><w:rPr><w:b/></w:rPr>') +
      style('Q', '<w:basedOn w:val="P"/><w:rPr><w:i/></w:rPr>');
    expect(looks('', styles)).toEqual({ bold: true, italic: true });
  });

  it('leave the language of a run to the script of its text', () => {
    const languages = '<w:lang w:val="fr-CH" w:eastAsia="zh-CN" w:bidi="ar-SA"/>';
    expect(looks(languages, style('P', ''))).toEqual({ lang: 'fr-CH' });
    expect(read(p(r('国际', languages)), '').runs[0]).toMatchObject({ lang: 'zh-CN' });
  });
});
