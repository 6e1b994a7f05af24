import { encodingOf } from './detect-kind.ts';
import type { Inflate } from './inflate.ts';
import type { Limits } from './limits.ts';
import { refuse } from './refuse.ts';
import { getPacked, readZipDirectory } from './zip.ts';
import type { ZipEntry } from './zip.ts';

/** The parts of one file, unpacked in memory when asked for, within the limits of the whole. */
export interface Parts {
  readonly has: (name: string) => boolean;
  /** The XML of a part, or undefined where the file has none of this name. A part has `partBytes` unless told otherwise. */
  readonly find: (name: string, mostBytes?: number) => string | undefined;
  readonly names: readonly string[];
}

export function openParts(bytes: Uint8Array, inflate: Inflate, limits: Limits): Parts {
  const directory = readZipDirectory(bytes, limits.entries);
  let total = 0;

  const unpack = (entry: ZipEntry, mostBytes: number): Uint8Array => {
    if (entry.encrypted)
      refuse(
        'encrypted',
        'The file is protected by a password. Open it, remove the password (in Word: File, Info, Protect Document) and save it again.',
      );
    const packed = getPacked(bytes, directory, entry);
    const limit = Math.min(mostBytes, limits.totalBytes - total);
    if (entry.method === 0) return packed.length > limit ? refuseSize(limit) : packed;
    if (entry.method !== 8)
      refuse(
        'damaged',
        'The file is packed in a way that Word does not use. Open it in Word and save it again.',
      );
    // The directory may lie, so the limit holds inside the inflater too; where it tells the truth we need not try.
    if (entry.bytes > limit) refuseSize(limit);
    if (entry.bytes > limits.ratioFromBytes && entry.bytes > packed.length * limits.ratio) refuseSize(limit);
    return inflateWithin(inflate, packed, entry.bytes, limit);
  };

  return {
    names: [...directory.entries.values()].map(({ name }) => name),
    has: (name) => directory.entries.has(name.toLowerCase()),
    find: (name, mostBytes = limits.partBytes) => {
      const entry = directory.entries.get(name.toLowerCase());
      if (!entry) return undefined;
      const part = unpack(entry, mostBytes);
      total += part.length;
      return decodeXml(part);
    },
  };
}

function inflateWithin(inflate: Inflate, packed: Uint8Array, expected: number, limit: number): Uint8Array {
  let part: Uint8Array;
  try {
    part = inflate(packed, Math.min(limit, Math.max(expected, 1)));
  } catch {
    // What zlib and fflate say names their own errors, nothing that the owner of the file could use.
    part = new Uint8Array();
  }
  if (part.length !== expected)
    refuse(
      'damaged',
      'The file is damaged: a part of it cannot be unpacked. Download it again, or open it in Word, let Word repair it and save it again.',
    );
  return part;
}

function refuseSize(limit: number): never {
  refuse(
    'too-large',
    `Unpacked, the file is larger than the ${Math.round(limit / 1_000_000)} MB that are read, or packed suspiciously tight. Split the document, or remove embedded data, and save it again.`,
  );
}

/** One for all parts: making one costs as much as a small part. */
const UTF_8 = new TextDecoder();

/** UTF-8, or UTF-16 with its mark (ECMA-376 Part 2 §6.2.1 allows no other). Wrong bytes become U+FFFD, as does NUL. */
function decodeXml(part: Uint8Array): string {
  const encoding = encodingOf(part);
  const text = (encoding === 'utf-8' ? UTF_8 : new TextDecoder(encoding)).decode(part);
  return text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
}
