import type { Document } from '../../document/document.ts';
import type { Message, Refusal } from '../../document/message.ts';
import type { Inflate } from './inflate.ts';
import type { Limits } from './limits.ts';

export type { Inflate } from './inflate.ts';
export type { Limits } from './limits.ts';

/** What a Word file says, and what was odd about it. */
export interface WordFile {
  readonly document: Document;
  readonly messages: readonly Message[];
  readonly refused: null;
}

/** No document came of it: why, and what its owner can do. */
export interface RefusedFile {
  readonly refused: Refusal;
}

export interface ReadOptions {
  /** Unpacks one deflated part; fflate where none is given. Node's own is faster (`actions/reading/node-inflate.ts`). */
  readonly inflate?: Inflate;
  readonly limits?: Partial<Limits>;
}

/**
 * Reads a .docx or .docm (ECMA-376, Transitional and Strict) from its bytes. Never throws for what is in the file:
 * odd content gives messages, what is no Word document at all is refused.
 */
export function readDocx(_bytes: Uint8Array, _options: ReadOptions = {}): WordFile | RefusedFile {
  return { refused: { kind: 'unreadable', sentence: 'Reading Word files comes in the next step.' } };
}
