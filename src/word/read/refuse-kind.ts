import { detectKind, indexOf } from '../package/detect-kind.ts';
import { refuse } from '../package/refuse.ts';

/** Refuses what is no zip, each kind with what its owner can do. */
export function refuseOtherKinds(bytes: Uint8Array): void {
  switch (detectKind(bytes)) {
    case 'zip':
      return;
    case 'empty':
      return refuse('empty', 'The file is empty. Download or copy it again.');
    case 'pdf':
      return refuse(
        'pdf',
        'The file is a PDF, which holds no tracked changes. Ask for the Word version of the document (.docx).',
      );
    case 'ole':
      return refuseCompoundFile(bytes);
    case 'rtf':
      return refuse(
        'not-a-document',
        'The file is in Rich Text Format. Open it in Word or LibreOffice and save it as Word document (.docx).',
      );
    case 'html':
      return refuse(
        'not-a-document',
        'The file is a web page, perhaps the notice of a site instead of the document. Download the document again, or save the page as Word document (.docx).',
      );
    case 'xml':
      return refuse(
        'not-a-document',
        'The file is XML and not a packed Word document. Open it in Word and save it as Word document (.docx).',
      );
    case 'text':
      return refuse(
        'not-a-document',
        'The file is plain text. Tracked changes need a Word document (.docx).',
      );
    case 'binary':
      return refuse(
        'not-a-document',
        'The file is no Word document. Only .docx and .docm are read; other formats can be saved as .docx in Word or LibreOffice.',
      );
  }
}

/** Names of streams, as a compound file writes them (UTF-16, [MS-CFB] 2.6.1). */
const stream = (name: string) => Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Old Office formats and protected new ones share one container; its directory tells them apart. */
function refuseCompoundFile(bytes: Uint8Array): never {
  if (indexOf(bytes, stream('EncryptedPackage')) >= 0)
    refuse(
      'encrypted',
      'The file is protected by a password. Open it in Word, remove the password under File, Info, Protect Document, and save it again.',
    );
  if (indexOf(bytes, stream('WordDocument')) >= 0)
    refuse(
      'old-word',
      'The file is in the old Word format (.doc). Open it in Word or LibreOffice and save it as .docx, or run: soffice --headless --convert-to docx FILE',
    );
  if (indexOf(bytes, stream('Workbook')) >= 0)
    refuse(
      'not-a-document',
      'The file is an old Excel workbook (.xls). Save the text as Word document (.docx).',
    );
  if (indexOf(bytes, stream('PowerPoint Document')) >= 0)
    refuse(
      'not-a-document',
      'The file is an old PowerPoint presentation (.ppt). Save the text as Word document (.docx).',
    );
  refuse(
    'not-a-document',
    'The file is an old Office file of an unknown kind. Open it in the program that made it and save it as Word document (.docx).',
  );
}
