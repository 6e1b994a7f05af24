import type { ColumnName } from '../../matrix/export/columns.ts';

/** What only downloads say: no browser is sent it. */
export const enColumns = {
  sheet: 'Matrix',
  columnsSheet: 'Columns',
  column: 'Column',
  meaning: 'What it holds',
  about: {
    asOf: (day: string) => `As of ${day}.`,
    address: 'The same on the web',
    signs:
      'In the CSV file, an apostrophe stands before texts that begin with =, +, - or @, so that no spreadsheet takes them for a formula. Several values in one cell are parted by “; ”.',
  },
  columns: {
    table: 'Table of the matrix that the text belongs to',
    text: 'Text that would change',
    text_key: 'Permanent key of the text, as in its address',
    text_title: 'Title of the text: of the text in force where it is here, else as the proposal gives it',
    text_title_language: 'Language of that title (ISO 639-1)',
    text_revision: 'Revision of the text in force',
    topics: 'Topic groups that the text belongs to',
    proposal: 'Number of the proposal, as printed',
    action: 'Symbol: ADD, MOD, SUP, NOC, OTHER; in brackets or with an asterisk as printed',
    action_meaning: 'What the symbol means',
    part: 'Part of the text, where the proposal is about one only',
    source: 'Codes of who proposes, joined by “/” as in the number',
    source_names: 'Names of who proposes; as the document prints them where a code is not known',
    supporters: 'Codes of those that co-sign, beyond who proposes',
    insertions: 'Number of stretches of text that are inserted',
    deletions: 'Number of stretches of text that are deleted',
    document: 'Document the proposal stands in, with its addendum: 44A2 is Addendum 2 to Document 44',
    document_revision: 'Revision of that document; empty for the first version',
    document_corrigendum: 'Corrigendum to that document; empty where it is none',
    document_date: 'Date of that document (ISO 8601)',
    document_title: 'Title of that document',
    languages: 'Languages the proposal is here in (ISO 639-1)',
    suggested_issues:
      'Issues that a machine suggests, by id; no person has looked at them unless it says so elsewhere',
    suggested_concerns: 'Areas of concern that a machine suggests, by id, as people have corrected them',
    suggested_bodies: 'Organisations impacted that a machine suggests, by id',
    proposal_address: 'Permanent address of the proposal',
    text_address: 'Permanent address of the text',
    document_address: 'Permanent address of the document',
  } satisfies Record<ColumnName, string> as Record<ColumnName, string>,
};
