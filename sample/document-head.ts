import { z } from 'zod';
import type { Block, Cell, Paragraph, Run, Table } from '../src/document/document.ts';
import type { TableLayout } from '../src/word/write/write-docx.ts';
import { LANGUAGES } from './languages.ts';
import type { HeadWords } from './languages.ts';

/** What the head of a source file says of its document. */
export const documentHead = z.strictObject({
  document: z.int(),
  /** Of temporary documents: they are numbered apart. */
  series: z.enum(['DT']).nullable().default(null),
  addendum: z.int().nullable().default(null),
  revision: z.int().nullable().default(null),
  corrigendum: z.int().nullable().default(null),
  language: z.enum(['en', 'fr', 'ar']).default('en'),
  date: z.iso.date(),
  /** As printed, in the language of the document. */
  original: z.string().default('English'),
  source: z.string(),
  title: z.string(),
  agenda: z.string().default(''),
  /** Who made the tracked changes, and who changed them again. */
  authors: z.array(z.string()).default(['Delegation']),
  /** When the changes were made; the day before the document where nothing is said. */
  changed: z.iso.date().optional(),
  /** The file is cut off: nobody can read it. */
  truncated: z.boolean().default(false),
});
export type DocumentHead = z.infer<typeof documentHead>;

/** What the head of a source file says of a text in force or adopted. */
export const textHead = z.strictObject({
  name: z.string(),
  status: z.enum(['Text in force', 'Adopted text']).default('Text in force'),
  language: z.enum(['en', 'fr', 'ar']).default('en'),
  /** Place and year of adoption, as the number line has them. */
  edition: z.string(),
  created: z.iso.date().default('2026-01-12'),
});

/** "S26-PP-C-0012!A1-R1!MSW-E.docx" */
export function getFileName(head: DocumentHead): string {
  const parts = [
    head.addendum === null ? '' : `A${head.addendum}`,
    head.revision === null ? '' : `R${head.revision}`,
    head.corrigendum === null ? '' : `C${head.corrigendum}`,
  ].filter((part) => part !== '');
  const number = String(head.document).padStart(4, '0');
  // As real ones are filed: a temporary document has its day in the name, and its letters the other way round.
  const series = head.series === null ? 'C' : `${head.date.slice(2).replaceAll('-', '')}-TD`;
  return `S26-PP-${series}-${number}!${parts.join('-')}!MSW-${LANGUAGES[head.language].letter}.docx`;
}

/** "SAMPLE26/12(Add.1)(Rev.1)-E", "SAMPLE26/DT/6-E" */
export function getSymbol(head: DocumentHead): string {
  const parts = [
    head.addendum === null ? '' : `(Add.${head.addendum})`,
    head.revision === null ? '' : `(Rev.${head.revision})`,
    head.corrigendum === null ? '' : `(Cor.${head.corrigendum})`,
  ];
  return `SAMPLE26/${writeSeries(head)}${head.document}${parts.join('')}-${LANGUAGES[head.language].letter}`;
}

/** A paragraph of the frame around the text: nothing of it is tracked. */
export function plain(style: string, text: string, words: HeadWords, format: Partial<Run> = {}): Paragraph {
  const rtl = words.rtl && /\p{Script=Arabic}/u.test(text);
  const run: Run = { text, ...format, ...(rtl ? { rtl: true as const, lang: words.tag } : {}) };
  return {
    kind: 'paragraph',
    index: 0,
    style,
    ...(words.rtl ? { rtl: true as const } : {}),
    runs: text === '' ? [] : [run],
    mark: {},
  };
}

const cell = (columns: number, ...blocks: Block[]): Cell => ({ columns, blocks });

/** The table without borders at the head of a conference document: conference and number, source, title. */
export function makeHeadTable(head: DocumentHead): { table: Table; layout: TableLayout } {
  const words = LANGUAGES[head.language];
  const p = (style: string, text: string) => plain(style, text, words);
  const day = new Intl.DateTimeFormat(head.language === 'ar' ? 'ar-EG-u-nu-latn' : words.tag, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(head.date));
  const rows = [
    [cell(1, p('LOGO', words.conference), p('Dochead', words.place)), cell(1, p('Normal', ''))],
    [cell(1, p('Committee', words.meeting)), cell(1, p('Dochead', describeNumber(head, words)))],
    [cell(1, p('Normal', '')), cell(1, p('Dochead', day))],
    [cell(1, p('Normal', '')), cell(1, p('Dochead', words.original + head.original))],
    [cell(2, p('Source', head.source))],
    [cell(2, p('Title 1', head.title))],
    [cell(2, p('Agenda_item', head.agenda))],
  ];
  return {
    table: { kind: 'table', rows: rows.map((cells) => ({ cells })) },
    layout: { widths: [6863, 2776], borders: false, rtl: words.rtl },
  };
}

/** "Revision 1 to⏎Addendum 1 to⏎Document 12-E" */
function describeNumber(head: DocumentHead, words: HeadWords): string {
  return [
    head.corrigendum === null ? '' : words.corrigendum(head.corrigendum),
    head.revision === null ? '' : words.revision(head.revision),
    head.addendum === null ? '' : words.addendum(head.addendum),
    words.document(`${writeSeries(head)}${head.document}`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const writeSeries = ({ series }: DocumentHead): string => (series === null ? '' : `${series}/`);
