import { strToU8, zipSync } from 'fflate';
import type { Block, Document, Note, Run, Table } from '../../document/document.ts';
import type { Context } from './context.ts';
import { Moves } from './moves.ts';
import {
  writeAppProperties,
  writeContentTypes,
  writeCoreProperties,
  writeDocumentRelationships,
  writePackageRelationships,
  writeSettings,
} from './package-parts.ts';
import type { CoreProperties, Part } from './package-parts.ts';
import { writeBlocks } from './write-blocks.ts';
import { StyleSheet } from './write-styles.ts';
import type { TableLayout } from './write-table.ts';
import { NAMESPACES, w, XML_DECLARATION } from './xml.ts';

export type { CoreProperties, TableLayout };

export interface DocxInput {
  /**
   * Body, notes and page headers. The first header stands on every page, a second one on the first page instead,
   * a third one on even pages. A paragraph's automatic number is written as typed text.
   */
  readonly document: Document;
  /** One footer for every page. */
  readonly footer?: readonly Block[];
  readonly properties?: CoreProperties;
  /** How tables look, by the table itself; others get thin borders and columns of one width. */
  readonly layouts?: ReadonlyMap<Table, TableLayout>;
  /** Runs that are the result of a field: the instruction, such as "PAGE". */
  readonly fields?: ReadonlyMap<Run, string>;
}

/**
 * Writes a document as .docx (ECMA-376 Transitional), tracked changes as Word writes them: insertions and
 * deletions, tracked paragraph marks, named moves, rows and cells, with author and date. The same input always
 * gives the same bytes.
 */
export function writeDocx({ document, footer, properties = {}, layouts, fields }: DocxInput): Uint8Array {
  let lastId = 0;
  const context: Context = {
    styles: new StyleSheet(),
    notes: numberNotes(document.notes),
    layouts: layouts ?? new Map(),
    fields: fields ?? new Map(),
    nextId: () => ++lastId,
  };
  const body = writeBlocks(document.blocks, context);
  const footnotes = writeNotes('footnote', document, context);
  const endnotes = writeNotes('endnote', document, context);
  const comments = writeComments(document, context);
  const headers = document.headers.map((blocks, at): Part => writePageEdge('hdr', blocks, at, context));
  const footers = footer ? [writePageEdge('ftr', footer, 0, context)] : [];

  // Styles come last: only now are all names known.
  const parts: Part[] = [...headers, ...footers];
  const part = (kind: string, xml: string | null) => xml && parts.push({ name: `${kind}.xml`, kind, xml });
  part('footnotes', footnotes);
  part('endnotes', endnotes);
  part('comments', comments);
  part(
    'settings',
    writeSettings({
      footnotes: footnotes !== null,
      endnotes: endnotes !== null,
      evenHeaders: headers.length > 2,
    }),
  );
  part('styles', context.styles.write(properties.language ?? 'en-GB'));

  const section = writeSection(headers.length, footers.length);
  return zip({
    '[Content_Types].xml': writeContentTypes(parts),
    '_rels/.rels': writePackageRelationships(),
    'word/document.xml': `${XML_DECLARATION}<w:document ${NAMESPACES}><w:body>${body}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': writeDocumentRelationships(parts),
    ...Object.fromEntries(parts.map(({ name, xml }) => [`word/${name}`, xml])),
    'docProps/core.xml': writeCoreProperties(properties),
    'docProps/app.xml': writeAppProperties(),
  });
}

/** Ids as in the key ("footnote 3"), so that writing and reading keep the keys; other keys take what is left. */
function numberNotes(notes: Document['notes']): Context['notes'] {
  const numbered = new Map<string, { kind: Note['kind']; id: number }>();
  const taken = new Set<string>();
  const others: [string, Note][] = [];
  for (const [key, note] of Object.entries(notes)) {
    // Comments begin at 0; of the notes, 0 and -1 are the separators.
    const id = Number(/^(?:(?:footnote|endnote) (?!0)|comment )(\d{1,9})$/.exec(key)?.[1]);
    if (Number.isNaN(id) || taken.has(`${note.kind} ${id}`)) {
      others.push([key, note]);
      continue;
    }
    taken.add(`${note.kind} ${id}`);
    numbered.set(key, { kind: note.kind, id });
  }
  for (const [key, { kind }] of others) {
    let id = 1;
    while (taken.has(`${kind} ${id}`)) id++;
    taken.add(`${kind} ${id}`);
    numbered.set(key, { kind, id });
  }
  return numbered;
}

function writeNotes(kind: 'footnote' | 'endnote', document: Document, context: Context): string | null {
  const notes = Object.entries(document.notes).filter(([, note]) => note.kind === kind);
  if (notes.length === 0) return null;
  const separator = (type: string, id: number, mark: string) =>
    w(kind, { type, id }, `<w:p><w:r><w:${mark}/></w:r></w:p>`);
  const reference = w(
    'rPr',
    {},
    w('rStyle', { val: kind === 'footnote' ? 'FootnoteReference' : 'EndnoteReference' }),
  );
  const lead = w('r', {}, `${reference}<w:${kind}Ref/>`);
  const content = notes.map(([key, { blocks }]) =>
    w(
      kind,
      { id: context.notes.get(key)!.id },
      writeBlocks(blocks, context, { moves: new Moves(blocks), inCell: true, lead }),
    ),
  );
  const name = `${kind}s`;
  return `${XML_DECLARATION}<w:${name} ${NAMESPACES}>${separator('separator', -1, 'separator')}${separator('continuationSeparator', 0, 'continuationSeparator')}${content.join('')}</w:${name}>`;
}

function writeComments(document: Document, context: Context): string | null {
  const comments = Object.entries(document.notes).filter(([, note]) => note.kind === 'comment');
  if (comments.length === 0) return null;
  const content = comments.map(([key, note]) =>
    w(
      'comment',
      { id: context.notes.get(key)!.id, author: note.author ?? '' },
      writeBlocks(note.blocks, context, { moves: new Moves(note.blocks), inCell: true }),
    ),
  );
  return `${XML_DECLARATION}<w:comments ${NAMESPACES}>${content.join('')}</w:comments>`;
}

function writePageEdge(edge: 'hdr' | 'ftr', blocks: readonly Block[], at: number, context: Context): Part {
  const kind = edge === 'hdr' ? 'header' : 'footer';
  const xml = `${XML_DECLARATION}<w:${edge} ${NAMESPACES}>${writeBlocks(blocks, context, { moves: new Moves(blocks), inCell: true })}</w:${edge}>`;
  return { name: `${kind}${at + 1}.xml`, kind, xml };
}

const reference = (edge: string, type: string, id: number) =>
  `<w:${edge}Reference w:type="${type}" r:id="rId${id}"/>`;

/** A4 with margins of 2 cm; the order of CT_SectPr (§ 17.6.17). */
function writeSection(headers: number, footers: number): string {
  const kinds = ['default', 'first', 'even'];
  const edges = kinds.slice(0, headers).map((type, at) => reference('header', type, at + 1));
  if (footers > 0)
    for (const type of kinds.slice(0, Math.max(1, headers)))
      edges.push(reference('footer', type, headers + 1));
  return w(
    'sectPr',
    {},
    edges.join('') +
      w('pgSz', { w: 11907, h: 16840 }) +
      w('pgMar', { top: 1418, right: 1134, bottom: 1134, left: 1134, header: 624, footer: 567, gutter: 0 }) +
      (headers > 1 ? '<w:titlePg/>' : ''),
  );
}

/** The times of the entries are fixed; fflate reads them in local time, so this one is the same everywhere. */
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime,
    level: 9,
  });
}
