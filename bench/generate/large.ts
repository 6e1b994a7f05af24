import { Zip, ZipDeflate, strToU8 } from 'fflate';
import { Random } from './random.ts';

export type LargeShape = 'paragraphs' | 'one paragraph' | 'tiny elements';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const TAIL = '</w:body></w:document>';

const PARTS = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
};

/** A .docx whose text inflates to about `size` bytes, made in pieces so that making it needs no memory. */
export function generateLarge(shape: LargeShape, size: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => void chunks.push(chunk));
  for (const [name, xml] of Object.entries(PARTS)) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(strToU8(xml), true);
  }
  const text = new ZipDeflate('word/document.xml', { level: 1 });
  zip.add(text);
  text.push(strToU8(shape === 'one paragraph' ? `${HEAD}<w:p>` : HEAD));
  const random = new Random(7);
  for (let written = 0; written < size;) {
    const piece = strToU8(Array.from({ length: 200 }, () => PIECES[shape](random)).join(''));
    text.push(piece);
    written += piece.length;
  }
  text.push(strToU8(shape === 'one paragraph' ? `</w:p>${TAIL}` : TAIL), true);
  zip.end();
  return Buffer.concat(chunks);
}

const word = (random: Random): string => random.below(36 ** 6).toString(36);
const words = (random: Random, count: number): string =>
  Array.from({ length: count }, () => word(random)).join(' ');

const PIECES: Readonly<Record<LargeShape, (random: Random) => string>> = {
  paragraphs: (random) => `<w:p><w:r><w:t>${words(random, 60)}</w:t></w:r></w:p>`,
  'one paragraph': (random) => `<w:r><w:t xml:space="preserve">${words(random, 10)} </w:t></w:r>`,
  'tiny elements': (random) => `<w:p><w:r><w:t>${word(random)}</w:t></w:r></w:p>`,
};
