import { strToU8, zipSync } from 'fflate';
import type { Block } from '../../src/document/document.ts';
import { listParagraphs } from '../../src/document/views.ts';
import { readDocx } from '../../src/word/read/read-docx.ts';
import type { ReadOptions, WordFile } from '../../src/word/read/read-docx.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Namespaces that the XML of a test may use. */
const NAMESPACES = [
  `xmlns:w="${WORD}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:x="urn:of-a-program-nobody-knows"',
].join(' ');

/** Parts of a Word file besides its body, as the XML inside their root element. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** Whole parts by name, in place of those made here. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header: 'hdr',
} as const;

/** A Word file around the XML of a body. */
export function buildDocx(body: string, parts: DocxParts = {}): Uint8Array {
  const names = (Object.keys(ROOTS) as (keyof typeof ROOTS)[]).filter((name) => parts[name] !== undefined);
  const relationships = names.map(
    (name) => `<Relationship Id="r-${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`,
  );
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}">${relationships.join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      names.map((name) => [
        `word/${name}.xml`,
        `<w:${ROOTS[name]} ${NAMESPACES}>${parts[name]}</w:${ROOTS[name]}>`,
      ]),
    ),
    ...parts.files,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file]),
    ),
  );
}

/** Reads a file that has to be readable. */
export function readFile(bytes: Uint8Array, options?: ReadOptions): WordFile {
  const file = readDocx(bytes, options);
  if (file.refused) throw new Error(`refused: ${file.refused.sentence}`);
  return file;
}

/** Reads the XML of a body: the texts of its two sides, the kinds of messages, and the rest. */
export function readBody(body: string, parts?: DocxParts) {
  const file = readFile(buildDocx(body, parts));
  return {
    ...textsOf(file.document.blocks),
    blocks: file.document.blocks,
    document: file.document,
    messages: file.messages.map(({ kind }) => kind),
  };
}

export function textsOf(blocks: readonly Block[]) {
  return {
    before: listParagraphs(blocks, 'before').map(({ text }) => text),
    after: listParagraphs(blocks, 'after').map(({ text }) => text),
  };
}

/** A paragraph of this content, with properties where given. */
export const p = (content: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** A run of text. */
export const r = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** An inserted or deleted piece, by Ana where nobody else is named. */
export const ins = (content: string, author = 'Ana') =>
  `<w:ins w:id="1" w:author="${author}" w:date="2026-03-01T10:00:00Z">${content}</w:ins>`;
export const del = (content: string, author = 'Ana') =>
  `<w:del w:id="2" w:author="${author}" w:date="2026-03-01T10:00:00Z">${content}</w:del>`;
