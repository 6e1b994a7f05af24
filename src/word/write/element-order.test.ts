import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Paragraph, Revision, Run } from '../../document/document.ts';
import { writeDocx } from './write-docx.ts';

/** The order of children that ECMA-376 Part 1 asks for, as far as we write them: Word refuses files that break it. */
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr': 'pStyle keepNext keepLines pBdr tabs bidi spacing ind jc outlineLvl rPr pPrChange',
  'w:rPr': 'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps vanish color sz szCs u vertAlign rtl lang',
  'w:tblPr': 'bidiVisual tblW tblInd tblBorders tblLayout tblCellMar tblLook',
  'w:trPr': 'cantSplit tblHeader ins del',
  'w:tcPr': 'tcW gridSpan vMerge cellIns cellDel',
  'w:tbl': 'tblPr tblGrid tr',
  'w:sectPr': 'headerReference footerReference pgSz pgMar titlePg',
  'w:style': 'name basedOn next semiHidden qFormat pPr rPr tblPr',
  'w:settings':
    'zoom defaultTabStop evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat decimalSymbol listSeparator',
};

/** Each element of the parts that the table speaks of, with the names of its children. */
function* listChildren(xml: string): Generator<{ parent: string; children: string[] }> {
  const open: { parent: string; children: string[] }[] = [];
  for (const [, closing, name, empty] of xml.matchAll(/<(\/?)(w:\w+)[^>]*?(\/?)>/g)) {
    if (closing) {
      yield open.pop()!;
      continue;
    }
    open.at(-1)?.children.push(name!.slice(2));
    if (!empty) open.push({ parent: name!, children: [] });
  }
}

const ana: Revision = { author: 'Ana', date: '2026-03-02T09:00:00Z' };
const move: Revision = { ...ana, move: 'm' };
const run: Run = { text: 'x', bold: true, italic: true, underline: true, superscript: true, hidden: true, lang: 'ar-SA', rtl: true }; // prettier-ignore
const p = (index: number, rest: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  index,
  style: 'Normal',
  runs: [run],
  mark: {},
  ...rest,
});

describe('the elements of a written file', () => {
  it('stand in the order of the standard', () => {
    const bytes = writeDocx({
      document: {
        blocks: [
          p(0, { rtl: true, mark: { inserted: ana, deleted: ana }, reformatted: ana, formerStyle: 'Call' }),
          p(1, { mark: { inserted: move, deleted: move } }),
          {
            kind: 'table',
            rows: [
              {
                cells: [
                  { columns: 2, blocks: [p(2)], inserted: ana, deleted: ana },
                  { columns: 1, blocks: [p(3)] },
                ],
                inserted: ana,
                deleted: ana,
              },
              {
                cells: [
                  { columns: 2, blocks: [p(4)], continues: true },
                  { columns: 1, blocks: [] },
                ],
              },
            ],
          },
        ],
        notes: {
          'footnote 1': { kind: 'footnote', blocks: [p(0)] },
          'endnote 1': { kind: 'endnote', blocks: [p(0)] },
          'comment 1': { kind: 'comment', author: 'Ana', blocks: [p(0)] },
        },
        headers: [[p(0)], [p(0)], [p(0)]],
      },
      footer: [p(0, { style: 'footer' })],
    });
    const parents = new Set<string>();
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      if (!name.startsWith('word/')) continue;
      for (const { parent, children } of listChildren(strFromU8(part))) {
        const order = ORDER[parent]?.split(' ');
        if (!order) continue;
        parents.add(parent);
        const places = children.map((child) => order.indexOf(child));
        expect(places, `${name}: ${parent} holds ${children.join(' ')}`).not.toContain(-1);
        expect(places, `${name}: ${parent} holds ${children.join(' ')}`).toEqual(
          [...places].sort((a, b) => a - b),
        );
      }
    }
    expect([...parents].sort()).toEqual(Object.keys(ORDER).sort());
  });
});
