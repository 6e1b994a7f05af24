import type { ExportRow } from './export-row.ts';

/** What the pure room cannot know: names in the reader's language, and where this site is. */
export interface ExportNames {
  /** "Resolution 101" */
  text(row: ExportRow): string;
  /** "Revisions of texts in force" */
  table(row: ExportRow): string;
  /** "amends the text" */
  action(row: ExportRow): string;
  source(code: string): string;
  topic(id: string): string;
  /** Absolute and permanent. */
  address(of: 'proposal' | 'text' | 'document', row: ExportRow): string;
}

export type CellValue = string | number | null;

type Read = (row: ExportRow, names: ExportNames) => CellValue;

/** Between the items of one cell: no name of the data holds it. */
const join = (list: readonly string[]): string | null => (list.length === 0 ? null : list.join('; '));

/**
 * The columns by their names, in their order. Names are for programs and never change; what each holds is said in the
 * reader's language by the description that goes with them.
 */
export const COLUMNS = {
  table: (row, names) => names.table(row),
  text: (row, names) => names.text(row),
  text_key: ({ text }) => text.key,
  text_title: ({ text }) => text.title,
  text_title_language: ({ text }) => text.titleLanguage,
  text_revision: ({ text }) => text.revision,
  topics: ({ text }, names) => join(text.topics.map((id) => names.topic(id))),
  proposal: ({ proposal }) => proposal,
  action: ({ action }) => action,
  action_meaning: (row, names) => names.action(row),
  part: ({ part }) => part,
  source: ({ source }) => source,
  source_names: ({ sources, source, document }, names) =>
    join(sources.map((code) => names.source(code))) ?? document.source ?? source,
  supporters: ({ supporters }) => join(supporters),
  insertions: ({ insertions }) => insertions,
  deletions: ({ deletions }) => deletions,
  document: ({ document }) => document.number,
  document_revision: ({ document }) => document.revision,
  document_corrigendum: ({ document }) => document.corrigendum,
  document_date: ({ document }) => document.date,
  document_title: ({ document }) => document.title,
  languages: ({ languages }) => join(languages),
  suggested_issues: ({ seen }) => join(seen.issues),
  suggested_concerns: ({ seen }) => join(seen.concerns),
  suggested_bodies: ({ seen }) => join(seen.bodies),
  proposal_address: (row, names) => names.address('proposal', row),
  text_address: (row, names) => names.address('text', row),
  document_address: (row, names) => names.address('document', row),
} as const satisfies Record<string, Read>;

export type ColumnName = keyof typeof COLUMNS;

export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly ColumnName[];

/** Values in the order of `COLUMN_NAMES`. */
export function readColumns(row: ExportRow, names: ExportNames): CellValue[] {
  return Object.values<Read>(COLUMNS).map((read) => read(row, names));
}
