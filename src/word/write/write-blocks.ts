import type { Block, Paragraph, Revision, Run } from '../../document/document.ts';
import type { Context } from './context.ts';
import { listMoves, Moves } from './moves.ts';
import { writeParagraphProperties, writeRunProperties } from './properties.ts';
import { getStyleFace } from './styles.ts';
import { writeRevision } from './write-revision.ts';
import { writeTable } from './write-table.ts';
import { escapeXml, w } from './xml.ts';

/** Where blocks stand: a cell, a note and a header must end with a paragraph, with nothing behind it. */
export interface Place {
  readonly moves: Moves;
  readonly inCell: boolean;
  /** Runs to put before the text of the first paragraph: the number of a note. */
  readonly lead?: string;
}

export function writeBlocks(
  blocks: readonly Block[],
  context: Context,
  place: Place = { moves: new Moves(blocks), inCell: false },
): string {
  let xml = '';
  let lead = place.lead ?? '';
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'table') {
      xml += writeTable(block, context, (cell) =>
        writeBlocks(cell.blocks, context, { moves: place.moves, inCell: true }),
      );
      continue;
    }
    xml += writeParagraph(block, context, place, { lead, last: at === blocks.length - 1 });
    lead = '';
  }
  // A cell ends with a paragraph, or Word calls the file damaged (§ 17.4); notes and headers hold one at least.
  return place.inCell && blocks.at(-1)?.kind !== 'paragraph' ? `${xml}<w:p/>` : xml;
}

function writeParagraph(
  paragraph: Paragraph,
  context: Context,
  place: Place,
  { lead, last }: { lead: string; last: boolean },
): string {
  const { mark } = paragraph;
  let content = lead;
  const face = getStyleFace(paragraph.style);
  for (const run of listRuns(paragraph)) content += writeRun(run, face, context, place.moves);

  let markXml = '';
  let before = '';
  let after = '';
  for (const { end, move, revision } of listMoves(mark)) {
    const range = place.moves.start(end, move, context.nextId);
    // Nothing of the paragraph but its mark has moved: the range cannot open inside, behind the properties.
    if (range !== null) before += writeRangeStart(end, range, mark[revision]!);
    const closed = place.moves.finish(end, move);
    if (closed !== null) after += w(`${end}RangeEnd`, { id: closed });
  }
  if (mark.inserted && mark.inserted.move === undefined)
    markXml += w('ins', writeRevision(mark.inserted, context));
  if (mark.deleted && mark.deleted.move === undefined)
    markXml += w('del', writeRevision(mark.deleted, context));
  // CT_ParaRPr: ins, del, moveFrom, moveTo, in this order.
  if (mark.deleted?.move !== undefined) markXml += w('moveFrom', writeRevision(mark.deleted, context));
  if (mark.inserted?.move !== undefined) markXml += w('moveTo', writeRevision(mark.inserted, context));

  const properties =
    writeParagraphProperties({}, { style: context.styles.getId(paragraph.style), rtl: paragraph.rtl }) +
    (markXml && w('rPr', {}, markXml)) +
    writeFormer(paragraph, context);
  // A range over a paragraph's mark closes behind the paragraph, except at the end of a cell.
  const inside = place.inCell && last ? after : '';
  return `${before}<w:p>${w('pPr', {}, properties)}${content}${inside}</w:p>${inside ? '' : after}`;
}

/** A tracked change of properties keeps the former ones: of these the model knows the style. */
function writeFormer({ reformatted, style, formerStyle }: Paragraph, context: Context): string {
  if (!reformatted) return '';
  const former = writeParagraphProperties({}, { style: context.styles.getId(formerStyle ?? style) });
  return w('pPrChange', writeRevision(reformatted, context), w('pPr', {}, former));
}

/**
 * The runs of a paragraph with its automatic number typed before them: the numbering that made it is not part of
 * the model, and its result is what people read.
 */
function listRuns(paragraph: Paragraph): readonly Run[] {
  const { number, runs } = paragraph;
  if (!number) return runs;
  const { before, after } = number;
  if (before === after) return before === null ? runs : [{ text: `${before}\t` }, ...runs];
  const revision = findRevision(paragraph) ?? { author: '', date: null };
  return [
    ...(before === null ? [] : [{ text: `${before}\t`, deleted: revision }]),
    ...(after === null ? [] : [{ text: `${after}\t`, inserted: revision }]),
    ...runs,
  ];
}

function findRevision({ mark, runs }: Paragraph): Revision | undefined {
  for (const tracked of [mark, ...runs])
    if (tracked.inserted ?? tracked.deleted) return tracked.inserted ?? tracked.deleted;
  return undefined;
}

function writeRun(run: Run, face: Face, context: Context, moves: Moves): string {
  const format = writeRunFormat(run, face);
  let xml = writeField(run, format, context) ?? w('r', {}, format + writeRunContent(run, context));
  let before = '';
  let after = '';
  for (const { end, move, revision } of listMoves(run)) {
    const range = moves.start(end, move, context.nextId);
    if (range !== null) before += writeRangeStart(end, range, run[revision]!);
    const closed = moves.finish(end, move);
    if (closed !== null) after = w(`${end}RangeEnd`, { id: closed }) + after;
  }
  // Deleted by one after it was inserted by another: the insertion stands around the deletion, as Word nests them.
  if (run.deleted)
    xml = w(run.deleted.move === undefined ? 'del' : 'moveFrom', writeRevision(run.deleted, context), xml);
  if (run.inserted)
    xml = w(run.inserted.move === undefined ? 'ins' : 'moveTo', writeRevision(run.inserted, context), xml);
  return before + xml + after;
}

type Face = ReturnType<typeof getStyleFace>;

/** In the model bold is bold, wherever it comes from: a plain run in a bold style says that it is not. */
function writeRunFormat(run: Run, face: Face): string {
  const properties = writeRunProperties({
    ...listFace('bold', run, face),
    ...listFace('italic', run, face),
    ...(run.superscript ? { vertical: 'superscript' as const } : {}),
    ...(run.subscript ? { vertical: 'subscript' as const } : {}),
    underline: run.underline ?? false,
    rtl: run.rtl ?? false,
    hidden: run.hidden ?? false,
    ...(run.lang ? { lang: run.lang } : {}),
  });
  return properties && w('rPr', {}, properties);
}

function listFace(name: 'bold' | 'italic', run: Run, face: Face) {
  const [wanted, given] = [run[name] ?? false, face[name] ?? false];
  return wanted === given ? {} : { [name]: wanted };
}

/** PAGE and the like: begin, instruction, separator, result, end (§ 17.16.18). */
function writeField(run: Run, format: string, context: Context): string | undefined {
  const instruction = context.fields.get(run);
  if (instruction === undefined) return undefined;
  const mark = (type: string) => w('r', {}, format + w('fldChar', { fldCharType: type }));
  return (
    mark('begin') +
    w('r', {}, `${format}<w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText>`) +
    mark('separate') +
    w('r', {}, format + writeRunContent(run, context)) +
    mark('end')
  );
}

function writeRunContent(run: Run, context: Context): string {
  const note = run.note === undefined ? undefined : context.notes.get(run.note);
  const reference = note ? w(`${note.kind}Reference`, { id: note.id }) : '';
  const name = run.deleted && run.deleted.move === undefined ? 'delText' : 't';
  let xml = '';
  for (const piece of run.text.split(/([\t\n\u2011\u00AD])/)) {
    if (piece === '') continue;
    xml += CHARACTERS[piece] ?? `<w:${name} xml:space="preserve">${escapeXml(piece)}</w:${name}>`;
  }
  return xml + reference;
}

/** Characters that have an element of their own (§ 17.3.3). */
const CHARACTERS: Readonly<Record<string, string>> = {
  '\t': '<w:tab/>',
  '\n': '<w:br/>',
  '\u2011': '<w:noBreakHyphen/>',
  '\u00AD': '<w:softHyphen/>',
};

function writeRangeStart(end: string, id: number, revision: Revision): string {
  return w(`${end}RangeStart`, {
    id,
    name: revision.move,
    author: revision.author,
    date: revision.date ?? undefined,
  });
}
