import type { Document } from '../../document/document.ts';
import type { Message, Refusal } from '../../document/message.ts';
import type { ConferenceDocument } from '../../proceedings/proposal.ts';

/**
 * What came of one file, however bad it was. `sha256` is of the bytes as given, in lower-case hexadecimal; null only
 * where there were no bytes to read (a path that leads nowhere).
 */
export type ReadFile = RefusedFile | AcceptedFile;

export interface RefusedFile {
  /** Base name. */
  readonly fileName: string;
  readonly sha256: string | null;
  readonly refused: Refusal;
}

export interface AcceptedFile {
  /** Base name. */
  readonly fileName: string;
  readonly sha256: string;
  readonly refused: null;
  readonly document: Document;
  /** Its `content`, `reasons` and `introduction` are blocks of `document`, or parts of its tables. */
  readonly conferenceDocument: ConferenceDocument;
  /** All messages: of the Word reader first, then those of `conferenceDocument.messages`. */
  readonly messages: readonly Message[];
}
