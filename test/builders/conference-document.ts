import { buildDocx } from './docx.ts';

/** What a test says of a document of the sample conference. */
export interface DocumentInput {
  readonly document: number;
  readonly revision?: number;
  /** Words that the proposal inserts into Resolution 12. */
  readonly words?: string;
}

export const getFileName = ({ document, revision }: DocumentInput): string =>
  `S26-PP-C-${String(document).padStart(4, '0')}!${revision ? `R${revision}` : ''}!MSW-E.docx`;

/** A Word file with the head of a conference document and one proposal of Meridia (MER), tracked. */
export function buildConferenceDocument(input: DocumentInput): Uint8Array {
  const { document, revision, words = `words of document ${document}` } = input;
  const revised = revision ? `Revision ${revision} to ` : '';
  const symbol = `SAMPLE26/${document}${revision ? `(Rev.${revision})` : ''}-E`;
  const body = [
    '<w:tbl>',
    row('PLENARY MEETING', `${revised}Document ${document}-E`),
    row('', '1 September 2026'),
    row('', 'Original: English'),
    '</w:tbl>',
    paragraph('Meridia (Republic of)', 'Source'),
    paragraph('Proposals for the work of the conference', 'Title1'),
    `<w:p><w:pPr><w:pStyle w:val="Proposal"/></w:pPr>${run('MOD')}<w:r><w:tab/></w:r>${run(`MER/${document}/1`)}</w:p>`,
    paragraph('RESOLUTION 12 (REV. LASTOVAR, 2022)', 'ResNo'),
    paragraph('Cooperation of all concerned', 'Restitle'),
    `<w:p>${run('The Conference resolves to go on')}<w:ins w:id="1" w:author="Meridia" w:date="2026-08-30T10:00:00Z">${run(` ${words}`)}</w:ins>${run('.')}</w:p>`,
    paragraph('Reasons: To be tried.', 'Reasons'),
  ];
  return buildDocx(body.join(''), { header: paragraph(symbol, 'Header') });
}

/** A Word file with Resolution 12 as those documents amend it; `words` go where theirs do. */
export function buildResolution(words = ''): Uint8Array {
  return buildDocx(
    [
      paragraph('RESOLUTION 12 (REV. LASTOVAR, 2022)', 'ResNo'),
      paragraph('Cooperation of all concerned', 'Restitle'),
      paragraph(`The Conference resolves to go on${words}.`, 'Normal'),
    ].join(''),
  );
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

const paragraph = (text: string, style: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;

const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((text) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`).join('')}</w:tr>`;
