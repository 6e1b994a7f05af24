import type { Parts } from '../package/parts.ts';
import { refuse } from '../package/refuse.ts';
import { listRelationships } from '../package/relationships.ts';
import type { ScanLimits } from '../xml/scan-xml.ts';

/** Other kinds of Office file by the folder of their main part. */
const OTHERS = [
  { folder: 'xl/', name: 'an Excel workbook (.xlsx)' },
  { folder: 'ppt/', name: 'a PowerPoint presentation (.pptx)' },
  { folder: 'visio/', name: 'a Visio drawing (.vsdx)' },
] as const;

/**
 * The part with the text, through the relationships of the package; Word calls it word/document.xml, others do not
 * have to. Refuses archives without one.
 */
export function findMainPart(parts: Parts, limits: ScanLimits): string {
  const main = listRelationships(parts, '', limits).find(({ type }) => type === 'officeDocument')?.part;
  const found = [main, 'word/document.xml'].find((name) => name !== undefined && parts.has(name));
  const other = OTHERS.find(({ folder }) =>
    (found ?? parts.names.find((name) => name.startsWith(folder)))?.startsWith(folder),
  );
  if (other) refuse('not-a-document', `The file is ${other.name}. Save the text as Word document (.docx).`);
  if (found !== undefined) return found;
  if (parts.has('mimetype') && parts.has('content.xml'))
    refuse(
      'not-a-document',
      'The file is an OpenDocument file. Open it in LibreOffice or Word and save it as Word document (.docx).',
    );
  return refuse(
    'not-a-document',
    'The file is an archive without a Word document in it. Unpack it and choose the documents inside.',
  );
}
