import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { crc32, inflateRawSync } from 'node:zlib';

/** A file in a zip: a name to show and to sort by, never a path that anything is written to. */
export interface ArchiveEntry {
  readonly name: string;
  /** Bytes unpacked, as the directory claims; unpacking stops there. */
  readonly size: number;
  /** Throws an `ArchiveError` for what cannot be unpacked. */
  read(): Promise<Uint8Array>;
}

export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  close(): Promise<void>;
}

/** Where the bytes of an archive come from: a file that is never read as a whole, or a zip within a zip. */
interface Source {
  readonly size: number;
  read(position: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

const END_LENGTH = 22;
const UNSET = 0xff_ff_ff_ff;
const DAMAGED = 'The archive is damaged or not a zip. Download it again, or unpack it and import the folder.';

export async function openArchive(path: string): Promise<Archive> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return await readDirectory({
      size,
      read: (at, length) => readAt(file, at, length),
      close: () => file.close(),
    });
  } catch (error) {
    await file.close();
    throw error;
  }
}

export function openArchiveBytes(bytes: Uint8Array): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readDirectory({
    size: buffer.length,
    read: async (at, length) => buffer.subarray(at, at + length),
    close: async () => {},
  });
}

/** Reads the central directory (APPNOTE 4.3.12), with the 64-bit sizes that some programs always write. */
async function readDirectory(source: Source): Promise<Archive> {
  const tailLength = Math.min(source.size, END_LENGTH + 0xff_ff);
  const tail = await source.read(source.size - tailLength, tailLength);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + END_LENGTH > tail.length) throw new ArchiveError(DAMAGED);
  let count = tail.readUInt16LE(end + 10);
  let size = tail.readUInt32LE(end + 12);
  let offset = tail.readUInt32LE(end + 16);
  if ((count === 0xff_ff || size === UNSET || offset === UNSET) && end >= 20) {
    // The 64-bit end record, found by its locator (APPNOTE 4.3.14, 4.3.15).
    const record = await source.read(Number(tail.readBigUInt64LE(end - 12)), 56);
    if (record.length < 56 || record.readUInt32LE(0) !== 0x06_06_4b_50) throw new ArchiveError(DAMAGED);
    count = Number(record.readBigUInt64LE(32));
    size = Number(record.readBigUInt64LE(40));
    offset = Number(record.readBigUInt64LE(48));
  }
  if (offset + size > source.size) throw new ArchiveError(DAMAGED);
  const directory = await source.read(offset, size);

  const entries: ArchiveEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02_01_4b_50)
      throw new ArchiveError(DAMAGED);
    const nameLength = directory.readUInt16LE(at + 28);
    const extraLength = directory.readUInt16LE(at + 30);
    const next = at + 46 + nameLength + extraLength + directory.readUInt16LE(at + 32);
    const raw = directory.subarray(at + 46, at + 46 + nameLength);
    const flags = directory.readUInt16LE(at + 8);
    const name = decodeName(raw, (flags & 0x800) !== 0);
    const packed = {
      method: directory.readUInt16LE(at + 10),
      encrypted: (flags & 1) !== 0,
      crc: directory.readUInt32LE(at + 16),
      packedBytes: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
      header: directory.readUInt32LE(at + 42),
    };
    widen(packed, directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength));
    if (!name.endsWith('/')) entries.push({ name, size: packed.bytes, read: () => unpack(source, packed) });
    at = next;
  }
  return { entries, close: () => source.close() };
}

interface Packed {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  packedBytes: number;
  bytes: number;
  header: number;
}

/** Sizes and place beyond 32 bits stand in an extra field, only those that need it (APPNOTE 4.5.3). */
function widen(packed: Packed, extra: Buffer): void {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let value = at + 4;
    for (const key of ['bytes', 'packedBytes', 'header'] as const)
      if (packed[key] === UNSET && value + 8 <= extra.length) {
        packed[key] = Number(extra.readBigUInt64LE(value));
        value += 8;
      }
  }
}

async function unpack(source: Source, packed: Packed): Promise<Uint8Array> {
  if (packed.encrypted)
    throw new ArchiveError('It is protected by a password. Unpack the archive and import the folder.');
  const local = await source.read(packed.header, 30);
  if (local.length < 30 || local.readUInt32LE(0) !== 0x04_03_4b_50) throw new ArchiveError(DAMAGED);
  const start = packed.header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const bytes = await source.read(start, packed.packedBytes);
  const text = inflate(bytes, packed);
  if (crc32(text) !== packed.crc)
    throw new ArchiveError('It was damaged in the archive. Download the archive again.');
  return text;
}

function inflate(bytes: Buffer, { method, bytes: size }: Packed): Uint8Array {
  if (method === 0) return bytes;
  if (method !== 8)
    throw new ArchiveError(
      'It is packed in a way that is not read here. Unpack the archive and import the folder.',
    );
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1) });
  } catch {
    throw new ArchiveError('It was damaged in the archive. Download the archive again.');
  }
}

/** UTF-8 where the entry says so or it fits; else the letters of the first PCs, of which ASCII is what matters. */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes).replaceAll('\\', '/');
  } catch {
    return new TextDecoder('latin1').decode(bytes).replaceAll('\\', '/');
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
