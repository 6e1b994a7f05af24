import { makeAsIfDocument } from '../../../matrix/texts/as-if-document.ts';
import { writeDocx } from '../../../word/write/write-docx.ts';
import { writeDownload } from '../../components/write-download.ts';
import type { AsIfDownload } from './load-download.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The text as a Word file, clean or with tracked changes against the text in force. */
export function writeAsIfDocx(
  { asIf, language, head, name }: AsIfDownload,
  { tracked }: { readonly tracked: boolean },
): Response {
  const document = makeAsIfDocument(asIf, { head, tracked, rtl: language === 'ar' });
  const bytes = writeDocx({ document, properties: { title: head, ...(language ? { language } : {}) } });
  return writeDownload(new Uint8Array(bytes), {
    type: TYPE,
    fileName: `${name}${tracked ? '-tracked' : ''}.docx`,
  });
}
