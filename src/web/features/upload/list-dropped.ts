/** A file with the folders it lay in. */
export interface NamedBlob {
  /** "addenda/S22-PP-C-0044!A2!MSW-E.docx" */
  readonly name: string;
  readonly blob: Blob;
}

/** The files of a drop, those in folders too. The entries must be asked for at once: they are gone after the event. */
export async function listDropped({ items }: DataTransfer): Promise<NamedBlob[]> {
  const dropped = [...items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found = await Promise.all(
    dropped.map(async ({ entry, file }) => {
      if (entry) return listEntry(entry, '');
      return file ? [{ name: file.name, blob: file }] : [];
    }),
  );
  return found.flat();
}

async function listEntry(entry: FileSystemEntry, folder: string): Promise<NamedBlob[]> {
  const name = `${folder}${entry.name}`;
  if (isFile(entry)) return [{ name, blob: await readFile(entry) }];
  if (!isFolder(entry)) return [];
  const found: NamedBlob[] = [];
  for (const child of await listFolder(entry)) found.push(...(await listEntry(child, `${name}/`)));
  return found;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const readFile = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A reader gives a hundred entries at a time, and none when it is through. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
