import type { Refusal } from '../../document/message.ts';
import type { DocumentRows } from '../../storage/keep-documents.ts';
import type { TextRows } from '../../storage/keep-texts.ts';
import { hashBytes, getOriginalPath, keepOriginal } from '../../storage/originals.ts';
import type { KnownFile } from '../../storage/import.repository.ts';
import type { ImportKind, ImportOutcome } from '../../storage/schema.ts';
import type { ReaderPool } from '../reading/reader-pool.ts';
import { buildDocumentRows, buildRefusedRows } from './document-rows.ts';
import { getSentence } from './list-incoming.ts';
import type { Incoming, Skipped } from './list-incoming.ts';
import { READER_VERSION } from './reader-version.ts';
import { buildTextRows } from './text-rows.ts';

/** What was made of a file before the database is touched: everything slow has been done. */
export interface Prepared {
  readonly name: string;
  readonly fileName: string;
  readonly outcome: ImportOutcome;
  /** Null where its bytes could not be got at. */
  readonly sha256: string | null;
  /** Bytes. */
  readonly size: number;
  readonly refused: Refusal | null;
  readonly skipped: string | null;
  /** It was read, but seems not to belong here. */
  readonly misplaced: string | null;
  readonly symbol: string | null;
  /** Proposals or texts. */
  readonly count: number;
  readonly document: DocumentRows | null;
  readonly texts: TextRows | null;
}

export interface PrepareContext {
  readonly dataFolder: string;
  readonly pool: ReaderPool;
  /** By SHA-256: what this conference has already. */
  readonly known: ReadonlyMap<string, KnownFile>;
  readonly conference: string;
  readonly kind: ImportKind;
}

/** Keeps the original, then reads it; never throws for what is in the file. */
export async function prepareFile(item: Incoming | Skipped, context: PrepareContext): Promise<Prepared> {
  if (!('read' in item)) return prepareSkipped(item);
  let bytes: Uint8Array;
  try {
    bytes = await item.read();
  } catch (error) {
    return {
      ...describe(item),
      outcome: 'refused',
      refused: { kind: 'unreadable', sentence: getSentence(error) },
    };
  }
  const sha256 = hashBytes(bytes);
  const file = { ...describe(item), sha256, size: bytes.length };
  const known = context.known.get(sha256);
  if (known && isSettled(known))
    return known.refused
      ? { ...file, outcome: 'refused', refused: known.refused }
      : { ...file, outcome: 'unchanged', symbol: known.symbol, count: known.count };
  await keepOriginal(context.dataFolder, sha256, bytes);
  return readOriginal(file, item, context);
}

/** What was refused for want of time or by a crash may go better on another day, or another machine. */
function isSettled({ readerVersion, refused }: KnownFile): boolean {
  return readerVersion >= READER_VERSION && refused?.kind !== 'too-slow' && refused?.kind !== 'unreadable';
}

type File = Prepared & { readonly sha256: string };

async function readOriginal(file: File, item: Incoming, context: PrepareContext): Promise<Prepared> {
  const { conference, kind, dataFolder, pool } = context;
  const origin = { conference, sha256: file.sha256, fileName: item.fileName };
  const result = item.refused
    ? { refused: item.refused }
    : await pool.read(getOriginalPath(dataFolder, file.sha256), item.fileName);
  if (result.refused) {
    const document = kind === 'documents' ? buildRefusedRows(origin, result.refused) : null;
    return { ...file, outcome: 'refused', refused: result.refused, document };
  }
  if (kind === 'documents') {
    const document = buildDocumentRows(origin, result);
    const { symbol } = document.document;
    const { messages } = result.conferenceDocument;
    const misplaced = messages.find((message) => message.kind === 'another-conference')?.sentence ?? null;
    const count = document.proposals.length;
    return { ...file, outcome: 'read', document, symbol: symbol ?? null, count, misplaced };
  }
  const texts = buildTextRows(origin, kind, result);
  return { ...file, outcome: 'read', texts, count: texts.texts.length };
}

function describe({ name, fileName }: Pick<Incoming, 'name' | 'fileName'>): Prepared {
  return {
    name,
    fileName,
    outcome: 'read',
    sha256: null,
    size: 0,
    refused: null,
    skipped: null,
    misplaced: null,
    symbol: null,
    count: 0,
    document: null,
    texts: null,
  };
}

function prepareSkipped({ name, sentence, refused }: Skipped): Prepared {
  const file = describe({ name, fileName: name.split('/').at(-1)! });
  return refused
    ? { ...file, outcome: 'refused', refused: { kind: 'unreadable', sentence } }
    : { ...file, outcome: 'skipped', skipped: sentence };
}
