import type { TextRows } from '../../storage/keep-texts.ts';
import type { TextStatus } from '../../storage/schema.ts';
import type { AcceptedFile } from '../reading/read-file.ts';
import type { Origin } from './document-rows.ts';

/** The texts of a file in force or adopted. */
export function buildTextRows(origin: Origin, _status: TextStatus, _file: AcceptedFile): TextRows {
  return { sha256: origin.sha256, texts: [] };
}
