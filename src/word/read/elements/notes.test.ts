import { describe, expect, it } from 'vitest';
import { del, p, r, readBody, readFile, buildDocx, textsOf } from '../../../../test/builders/docx.ts';
import type { Paragraph } from '../../../document/document.ts';

const reference = (kind: string) => `<w:r><w:${kind}Reference w:id="1"/></w:r>`;

describe('notes', () => {
  it('are found under the key of their reference, which is no text', () => {
    const { document, after } = readBody(
      p(r('a') + reference('footnote') + reference('endnote') + reference('comment') + r('b')),
      {
        footnotes: `<w:footnote w:id="0" w:type="separator">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="1">${p('<w:r><w:footnoteRef/></w:r>' + r('foot'))}</w:footnote>`,
        endnotes: `<w:endnote w:id="1">${p(r('end'))}</w:endnote>`,
        comments: `<w:comment w:id="1" w:author="Ben">${p(r('why?'))}</w:comment>`,
      },
    );
    expect(after).toEqual(['ab']);
    expect((document.blocks[0] as Paragraph).runs.map(({ note }) => note)).toEqual([
      undefined,
      'footnote 1',
      'endnote 1',
      'comment 1',
      undefined,
    ]);
    expect(
      Object.entries(document.notes).map(([key, note]) => [key, note.author, textsOf(note.blocks).after]),
    ).toEqual([
      ['footnote 1', undefined, ['foot']],
      ['endnote 1', undefined, ['end']],
      ['comment 1', 'Ben', ['why?']],
    ]);
  });

  it('have tracked changes of their own, as their references have', () => {
    const { document } = readBody(p(del(reference('footnote'))), {
      footnotes: `<w:footnote w:id="1">${p(r('a') + del('<w:r><w:delText>b</w:delText></w:r>'))}</w:footnote>`,
    });
    expect((document.blocks[0] as Paragraph).runs[0]).toMatchObject({
      note: 'footnote 1',
      deleted: { author: 'Ana' },
    });
    expect(textsOf(document.notes['footnote 1']!.blocks)).toEqual({ before: ['ab'], after: ['a'] });
  });

  it('and headers stand beside the text, not in it', () => {
    const { document } = readFile(buildDocx(p(r('body')), { header: p(r('PP26/1-E')) }));
    expect(textsOf(document.blocks).after).toEqual(['body']);
    expect(document.headers.map((blocks) => textsOf(blocks).after)).toEqual([['PP26/1-E']]);
  });
});
