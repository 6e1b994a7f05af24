import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Refusal } from '../../document/message.ts';
import { compareNatural } from '../../matrix/compare-natural.ts';
import { ArchiveError, openArchive, openArchiveBytes } from './archive.ts';
import type { Archive } from './archive.ts';

/** A file to import, wherever it lies. */
export interface Incoming {
  /** As a person finds it again: "addenda.zip/S22-PP-C-0044!A2!MSW-E.docx". */
  readonly name: string;
  /** Last part of the name. */
  readonly fileName: string;
  /** Bytes, as far as is known before reading. */
  readonly size: number;
  /** Throws with a sentence for what cannot be got at. */
  read(): Promise<Uint8Array>;
  /** Known to be unreadable before its bytes are looked at: an archive that does not open. It is kept all the same. */
  readonly refused?: Refusal;
}

/** A file that lies under another name than a person knows it by, such as an upload. */
export interface NamedFile {
  /** Absolute. */
  readonly path: string;
  /** "addenda/S22-PP-C-0044!A2!MSW-E.docx": only to be shown and sorted by. */
  readonly name: string;
}

/** Something that is not imported, and why. */
export interface Skipped {
  readonly name: string;
  readonly sentence: string;
  /** True where a person has lost something by it: an archive that does not open, a path that leads nowhere. */
  readonly refused: boolean;
}

/** Everything that the paths lead to, in their order; folders and archives by name. */
export interface Listing {
  readonly items: readonly (Incoming | Skipped)[];
  /** Closes the archives; nothing can be read afterwards. */
  close(): Promise<void>;
}

/** Beyond this a file is no document of a conference, and reading it could cost the others. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_DEPTH = 32;

/** Walks folders and zips (also a zip within a zip). Follows links to files, not to folders: those could run in a ring. */
export async function listIncoming(paths: readonly (string | NamedFile)[]): Promise<Listing> {
  const items: (Incoming | Skipped)[] = [];
  const archives: Archive[] = [];
  const walker: Walker = { items, archives };
  for (const path of paths)
    if (typeof path === 'string') await walkPath(walker, path, basename(path), 0);
    else await walkNamed(walker, path);
  return {
    items,
    async close() {
      for (const archive of archives) await archive.close();
    },
  };
}

interface Walker {
  readonly items: (Incoming | Skipped)[];
  readonly archives: Archive[];
}

/** As if the folders of its name had been walked. */
async function walkNamed(walker: Walker, { path, name }: NamedFile): Promise<void> {
  const reason = name
    .split('/')
    .map(findReason)
    .find((found) => found !== null);
  if (reason) skip(walker, name, reason);
  else await walkPath(walker, path, name, 0);
}

async function walkPath(walker: Walker, path: string, name: string, depth: number): Promise<void> {
  let found;
  try {
    found = await stat(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    refuse(
      walker,
      name,
      missing ? 'There is no such file.' : 'It cannot be opened: look at its permissions.',
    );
    return;
  }
  if (found.isDirectory()) await walkFolder(walker, path, name, depth);
  else if (!found.isFile()) skip(walker, name, 'It is neither a file nor a folder.');
  else {
    const file = { name, fileName: name.split('/').at(-1)!, size: found.size, read: () => readFile(path) };
    if (isZip(name)) await walkArchive(walker, () => openArchive(path), file, depth);
    else add(walker, file);
  }
}

async function walkFolder(walker: Walker, path: string, name: string, depth: number): Promise<void> {
  if (depth > MOST_DEPTH) {
    refuse(walker, name, `It lies more than ${MOST_DEPTH} folders deep.`);
    return;
  }
  const found = await readdir(path, { withFileTypes: true });
  for (const entry of found.sort((a, b) => compareNatural(a.name, b.name))) {
    const child = `${name}/${entry.name}`;
    const reason = findReason(entry.name);
    if (reason) skip(walker, child, reason);
    else if (entry.isSymbolicLink() && (await leadsToFolder(join(path, entry.name))))
      skip(walker, child, 'It is a link to a folder: import that folder itself.');
    else await walkPath(walker, join(path, entry.name), child, depth + 1);
  }
}

async function walkArchive(
  walker: Walker,
  openIt: () => Promise<Archive>,
  file: Incoming,
  depth: number,
): Promise<void> {
  let archive: Archive;
  try {
    archive = await openIt();
  } catch (error) {
    add(walker, { ...file, refused: { kind: 'damaged', sentence: getSentence(error) } });
    return;
  }
  walker.archives.push(archive);
  if (archive.entries.some(({ name }) => name === '[Content_Types].xml')) {
    // A Word file that someone, or a mail program, gave the name of what it is underneath.
    add(walker, file);
    return;
  }
  for (const entry of [...archive.entries].sort((a, b) => compareNatural(a.name, b.name))) {
    // Only to be shown and sorted: what leads out of the archive says nothing to anybody.
    const parts = entry.name.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
    const child = {
      name: [file.name, ...parts].join('/'),
      fileName: parts.at(-1) ?? 'nameless',
      size: entry.size,
      read: () => entry.read(),
    };
    const reason = parts.map(findReason).find((found) => found !== null);
    if (reason) skip(walker, child.name, reason);
    else if (isZip(entry.name) && entry.size <= MOST_BYTES && depth < MOST_DEPTH + 1)
      await walkArchive(walker, async () => openArchiveBytes(await entry.read()), child, MOST_DEPTH + 1);
    else add(walker, child);
  }
}

const TOO_LARGE = 'It is larger than 256 MB: no document of a conference is.';

/** Why a file or folder of this name is nobody's document; null where it may be one. */
function findReason(name: string): string | null {
  if (name.startsWith('~$')) return 'Word’s own mark of a document that is open: not a document.';
  if (name.startsWith('.')) return 'Hidden.';
  if (name === '__MACOSX' || name === 'Thumbs.db' || name === 'desktop.ini') return 'Left by the system.';
  return null;
}

function add(walker: Walker, incoming: Incoming): void {
  if (incoming.size > MOST_BYTES) refuse(walker, incoming.name, TOO_LARGE);
  else walker.items.push(incoming);
}

const skip = ({ items }: Walker, name: string, sentence: string) =>
  items.push({ name, sentence, refused: false });
const refuse = ({ items }: Walker, name: string, sentence: string) =>
  items.push({ name, sentence, refused: true });

const isZip = (name: string): boolean => /\.zip$/i.test(name);

async function leadsToFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** What a person is told when a file cannot be got at; the path in a system's message is nobody else's business. */
export function getSentence(error: unknown): string {
  if (error instanceof ArchiveError) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  return `It cannot be read${code ? ` (${code})` : ''}: look whether it is still there and may be opened.`;
}
