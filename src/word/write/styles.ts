import type { ParagraphFormat, RunFormat } from './properties.ts';

/** A paragraph style of the documents that we write: a name that the field knows, a look of our own. */
export interface StyleDefinition extends ParagraphFormat {
  readonly name: string;
  /** Name of the style it builds on; "Normal" where none is given. */
  readonly basedOn?: string;
  /** Name of the style of the paragraph that follows. */
  readonly next?: string;
  readonly run?: RunFormat;
}

/** Tabs after typed numbers: first level, second level, and two more. */
const TABS = [794, 1361, 1928, 2495];
/** Indent of the call phrases and of numbered paragraphs. */
const INDENT = 794;

export const STYLES: readonly StyleDefinition[] = [
  { name: 'Normal', before: 80, after: 60, tabs: TABS },
  { name: 'header', align: 'center', before: 0, run: { size: 18 } },
  { name: 'footer', align: 'center', before: 0, ruleAbove: true, run: { size: 16, color: '595959' } },
  { name: 'footnote text', before: 40, left: 284, hanging: 284, tabs: [284], run: { size: 20 } },
  { name: 'endnote text', basedOn: 'footnote text' },
  { name: 'annotation text', before: 40, run: { size: 20 } },

  // The table at the head of a document.
  { name: 'LOGO', before: 60, run: { bold: true, size: 28 } },
  { name: 'Dochead', before: 20, run: { bold: true, size: 22 } },
  { name: 'Committee', before: 20, run: { bold: true, caps: true, size: 22 } },
  {
    name: 'Source',
    align: 'center',
    before: 600,
    after: 120,
    next: 'Title 1',
    run: { bold: true, size: 28 },
  },
  { name: 'Title 1', align: 'center', before: 200, next: 'Title 2', run: { caps: true, size: 28 } },
  { name: 'Title 2', align: 'center', before: 160, run: { size: 26 } },
  { name: 'Agenda_item', align: 'center', before: 160, after: 240, run: { size: 24 } },

  // The body around the proposals.
  { name: 'heading 1', keepNext: true, before: 280, outline: 0, left: INDENT, hanging: INDENT, run: { bold: true, size: 28 } }, // prettier-ignore
  { name: 'heading 2', keepNext: true, before: 240, outline: 1, left: INDENT, hanging: INDENT, run: { bold: true } }, // prettier-ignore
  { name: 'Heading_b', keepNext: true, before: 240, after: 80, next: 'Normal', run: { bold: true } },
  { name: 'enumlev1', before: 80, left: INDENT, hanging: INDENT },
  { name: 'enumlev2', basedOn: 'enumlev1', left: 1361, hanging: 567 },
  { name: 'Note', before: 80, run: { size: 22 } },
  {
    name: 'Table_head',
    align: 'center',
    keepNext: true,
    before: 80,
    after: 80,
    run: { bold: true, size: 20 },
  },
  { name: 'Table_text', before: 40, after: 40, run: { size: 20 } },

  // A proposal and the text it is about.
  { name: 'Proposal', keepNext: true, before: 360, outline: 0, tabs: [1134], next: 'Res_No', run: { bold: true } }, // prettier-ignore
  { name: 'Res_No', align: 'center', keepNext: true, before: 400, next: 'Res_title', run: { caps: true, size: 28 } }, // prettier-ignore
  { name: 'Res_title', align: 'center', keepNext: true, before: 160, next: 'Normal after title', run: { bold: true, size: 28 } }, // prettier-ignore
  { name: 'Res_ref', align: 'center', before: 120, run: { italic: true } },
  { name: 'Res_date', align: 'right', before: 120, run: { size: 22 } },
  { name: 'Dec_No', basedOn: 'Res_No', next: 'Dec_title' },
  { name: 'Dec_title', basedOn: 'Res_title' },
  { name: 'Rec_No', basedOn: 'Res_No', next: 'Rec_title' },
  { name: 'Rec_title', basedOn: 'Res_title' },
  { name: 'Annex_No', basedOn: 'Res_No', next: 'Annex_title' },
  { name: 'Annex_title', basedOn: 'Res_title' },
  { name: 'Normal after title', before: 280, next: 'Normal' },
  { name: 'Call', keepNext: true, before: 200, left: INDENT, next: 'Normal', run: { italic: true } },
  { name: 'Reasons', before: 240, after: 120, tabs: [1134] },

  // Treaties: volume, chapter, article, numbered provisions in two columns.
  { name: 'Volume_title', align: 'center', keepNext: true, before: 400, run: { bold: true, caps: true, size: 30 } }, // prettier-ignore
  { name: 'Chap_No', align: 'center', keepNext: true, before: 360, run: { caps: true, size: 28 } },
  { name: 'Chap_title', align: 'center', keepNext: true, before: 160, run: { bold: true, size: 28 } },
  { name: 'Art_No', align: 'center', keepNext: true, before: 360, next: 'Art_title', run: { caps: true, size: 28 } }, // prettier-ignore
  { name: 'Art_title', align: 'center', keepNext: true, before: 120, after: 120, run: { bold: true, size: 28 } }, // prettier-ignore
  { name: 'Provision_No', before: 120, run: { bold: true } },
];

/** Whether a style itself is bold or italic, by way of those it builds on: what a run must switch off. */
export function getStyleFace(name: string): Pick<RunFormat, 'bold' | 'italic'> {
  const style = STYLES.find((one) => one.name === name);
  return { ...(style?.basedOn ? getStyleFace(style.basedOn) : {}), ...style?.run };
}
