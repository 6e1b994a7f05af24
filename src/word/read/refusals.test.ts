import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildDocx, p, r, readFile, textsOf } from '../../../test/builders/docx.ts';
import { detectKind } from '../package/detect-kind.ts';
import { getPacked, readZipDirectory } from '../package/zip.ts';
import { readDocx } from './read-docx.ts';
import type { Limits } from './read-docx.ts';

const document = buildDocx(p(r('text')));
const refusal = (bytes: Uint8Array | string, limits: Partial<Limits> = {}) => {
  const file = readDocx(typeof bytes === 'string' ? strToU8(bytes) : bytes, { limits });
  return file.refused ?? { kind: 'read', sentence: '' };
};
/** The head of a compound file and the name of a stream in it. */
const compound = (stream: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('what is no Word document is refused', () => {
  it.each([
    ['empty', new Uint8Array(), 'again'],
    ['pdf', '%PDF-1.7 …', 'Word version'],
    ['old-word', compound('WordDocument'), 'soffice --headless --convert-to docx'],
    ['encrypted', compound('EncryptedPackage'), 'password'],
    ['not-a-document', compound('Workbook'), 'Excel'],
    ['not-a-document', compound('PowerPoint Document'), 'PowerPoint'],
    ['not-a-document', compound('Something'), '.docx'],
    ['not-a-document', String.raw`{\rtf1\ansi text}`, 'Rich Text'],
    ['not-a-document', '\n<!DOCTYPE html><html></html>', 'web page'],
    ['not-a-document', '<?xml version="1.0"?><a/>', 'XML'],
    ['not-a-document', 'Dear colleagues,', 'plain text'],
    ['not-a-document', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), '.docx'],
    ['not-a-document', zip({ 'readme.txt': 'hello' }), 'Unpack it'],
    [
      'not-a-document',
      zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'OpenDocument',
    ],
    ['not-a-document', zip({ 'xl/workbook.xml': '<a/>' }), 'Excel'],
    ['not-a-document', zip({ 'ppt/presentation.xml': '<a/>' }), 'PowerPoint'],
    ['not-a-document', buildDocx('', { files: { 'word/document.xml': '<a/>' } }), 'no text'],
  ] as const)('as %s', (kind, bytes, words) => {
    const refused = refusal(bytes);
    expect(refused.kind).toBe(kind);
    expect(refused.sentence).toContain(words);
  });

  it('as truncated where the download broke off', () => {
    expect(refusal(document.subarray(0, document.length - 10)).kind).toBe('truncated');
    expect(refusal(document.subarray(0, 100)).kind).toBe('truncated');
  });

  it('as damaged where the text is not well-formed or cannot be unpacked', () => {
    expect(refusal(buildDocx('<w:p>')).kind).toBe('damaged');
    const flipped = document.slice();
    const directory = readZipDirectory(flipped, 100);
    getPacked(flipped, directory, directory.entries.get('word/document.xml')!).fill(0xff, 10, 60);
    expect(refusal(flipped).kind).toBe('damaged');
  });

  it('as encrypted where the archive has a password of its own', () => {
    const locked = document.slice();
    const view = new DataView(locked.buffer);
    for (let at = 0; at + 4 < locked.length; at++)
      if (view.getUint32(at, true) === 0x02_01_4b_50) locked[at + 8]! |= 1;
    expect(refusal(locked).kind).toBe('encrypted');
  });

  it('is told by its first bytes', () => {
    expect(detectKind(document)).toBe('zip');
    expect(detectKind(strToU8('\uFEFFtext'))).toBe('text');
  });
});

describe('too much is refused, not tried', () => {
  const long = buildDocx(p(r('word '.repeat(100_000))));

  it.each([
    ['too-large', long, { fileBytes: 1000 }],
    ['too-large', long, { textBytes: 100_000 }],
    ['too-large', long, { totalBytes: 100_000 }],
    ['too-large', long, { ratio: 20, ratioFromBytes: 1000 }],
    ['too-large', document, { entries: 2 }],
    ['too-large', buildDocx('<w:sdt>'.repeat(50) + '</w:sdt>'.repeat(50)), { depth: 40 }],
    ['too-large', buildDocx(`<w:p ${'a="b" '.repeat(50)}/>`), { attributes: 40 }],
    ['too-large', buildDocx('<w:p/>'.repeat(50)), { blocks: 40 }],
    ['too-slow', buildDocx('<w:p/>'.repeat(5000)), { milliseconds: -1 }],
  ] as const)('as %s (%#)', (kind, bytes, limits) => {
    expect(refusal(bytes, limits).kind).toBe(kind);
  });

  it('also where the directory of the archive lies about the size', () => {
    const lying = long.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 < lying.length; at++)
      if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint32(at + 24, 600, true);
    expect(refusal(lying).kind).toBe('damaged');
  });
});

describe('what can be done without does not stop the reading', () => {
  it('broken styles are left out, with a message', () => {
    const file = readFile(buildDocx(p(r('text')), { styles: '<w:style>' }));
    expect(textsOf(file.document.blocks).after).toEqual(['text']);
    expect(file.messages).toMatchObject([{ kind: 'damaged-part', place: 'word/styles.xml' }]);
  });

  it('a declaration of a document type is not followed, with a message', () => {
    const xml =
      '<!DOCTYPE a [<!ENTITY e "x">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>';
    const file = readFile(buildDocx('', { files: { 'word/document.xml': xml } }));
    expect(textsOf(file.document.blocks).after).toEqual(['&e;']);
    expect(file.messages.map(({ kind }) => kind)).toEqual(['doctype']);
  });

  it('text in UTF-16 is read, and bytes that are no text leave their mark', () => {
    const xml = `\uFEFF<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p(r('é'))}</w:body></w:document>`;
    const utf16 = new Uint8Array(Uint16Array.from(xml, (letter) => letter.charCodeAt(0)).buffer);
    expect(
      textsOf(readFile(buildDocx('', { files: { 'word/document.xml': utf16 } })).document.blocks).after,
    ).toEqual(['é']);
  });

  it('a main part with another name is found through the relationships', () => {
    const xml = `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>${p(r('strict'))}</w:body></w:document>`;
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/Text/Main.xml"/></Relationships>';
    const file = zip({ '_rels/.rels': rels, 'text/main.xml': xml });
    expect(textsOf(readFile(file).document.blocks).after).toEqual(['strict']);
  });
});
