import { indexOf } from './detect-kind.ts';
import { refuse } from './refuse.ts';

/** One entry of the zip directory: where its packed bytes begin is read only when it is unpacked. */
export interface ZipEntry {
  /** As an OPC part name without its leading "/"; never used as a path. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly localHeader: number;
}

export interface ZipDirectory {
  /** By name in lower case: part names do not distinguish case (ECMA-376 Part 2 §6.2.2.3). */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Bytes before the archive begins; every offset of the directory counts from there. */
  readonly shift: number;
}

const END = [0x50, 0x4b, 0x05, 0x06];
const END_LENGTH = 22;
const CENTRAL = 0x02_01_4b_50;
const LOCAL = 0x04_03_4b_50;
const UNSET = 0xff_ff_ff_ff;

const CUT =
  'The file breaks off: the directory at its end is missing. Download or copy it again, or ask the sender for it again.';
const DAMAGED =
  'The file is damaged: its directory does not fit its content. Download it again, or open it in Word, let Word repair it and save it again.';

/** Reads the central directory (APPNOTE 4.3.12); the local headers alone would trust what a writer left unset. */
export function readZipDirectory(bytes: Uint8Array, mostEntries: number): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(bytes, view);
  if (end < 0) refuse('truncated', CUT);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  // Zip64 is for archives beyond 4 GB or 65,535 entries: far beyond every limit here.
  if (count === 0xff_ff || size === UNSET || offset === UNSET)
    refuse('too-large', 'The file is packed as an archive of more than 4 GB. Save it again in Word.');
  if (count > mostEntries)
    refuse(
      'too-large',
      `The file holds ${count} parts; at most ${mostEntries} are read. Save it again in Word.`,
    );
  const start = end - size;
  const shift = start - offset;
  if (start < 0 || shift < 0) refuse('truncated', CUT);

  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) refuse('damaged', DAMAGED);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) refuse('damaged', DAMAGED);
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    const key = name.toLowerCase();
    // The first of two entries with one name counts, as in Word's own reader.
    if (!entries.has(key))
      entries.set(key, {
        name,
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
        packedBytes: view.getUint32(at + 20, true),
        bytes: view.getUint32(at + 24, true),
        localHeader: view.getUint32(at + 42, true),
      });
    at = next;
  }
  return { entries, shift };
}

/** The packed bytes of an entry. */
export function getPacked(bytes: Uint8Array, directory: ZipDirectory, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.localHeader + directory.shift;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) refuse('damaged', DAMAGED);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedBytes > bytes.length) refuse('truncated', CUT);
  return bytes.subarray(start, start + entry.packedBytes);
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(bytes: Uint8Array, view: DataView): number {
  const first = Math.max(0, bytes.length - END_LENGTH - 0xff_ff);
  let found = -1;
  for (let at = indexOf(bytes, END, first); at >= 0; at = indexOf(bytes, END, at + 1))
    if (at + END_LENGTH <= bytes.length && at + END_LENGTH + view.getUint16(at + 20, true) <= bytes.length)
      found = at;
  return found;
}

const NAMES = new TextDecoder();

/** UTF-8 or ASCII; some Windows programs write "\" between folders. */
function decodeName(bytes: Uint8Array): string {
  return NAMES.decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '');
}
