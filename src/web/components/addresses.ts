/** The permanent addresses, in one place: what they are made of never changes, for people cite them. */

export interface DocumentVersion {
  readonly id: number;
  readonly number: string | null;
  readonly revision: number | null;
  readonly corrigendum: number | null;
}

export const toConference = (conference: string) => `/${conference}`;

export const toText = (conference: string, key: string) => `/${conference}/${encodeURIComponent(key)}`;

/** The number as printed, slashes and all: "/PP-22/EUR/44A2/1". */
export const toProposal = (conference: string, number: string) =>
  `/${conference}/${number.split('/').map(encodeURIComponent).join('/')}`;

/** "/PP-22/documents/44A2-R1"; a document without a number goes by the id it got here. */
export const toDocument = (conference: string, version: DocumentVersion) =>
  `/${conference}/documents/${encodeURIComponent(nameVersion(version))}`;

/** "/PP-22/documents/44A2-R1/changes?from=44A2": what one version changes of another. */
export const toDocumentChanges = (conference: string, version: DocumentVersion, from: DocumentVersion) =>
  `${toDocument(conference, version)}/changes?${new URLSearchParams({ from: nameVersion(from) })}`;

export const toSource = (conference: string, source: string) =>
  `/${conference}/sources/${source.split('/').map(encodeURIComponent).join('/')}`;

export const toOriginal = (conference: string, sha256: string, fileName: string) =>
  `/${conference}/originals/${sha256}/${encodeURIComponent(fileName)}`;

/** "44A2-R1", "44-C1", "id-17" */
export function nameVersion({ id, number, revision, corrigendum }: DocumentVersion): string {
  if (number === null) return `id-${id}`;
  return `${number}${revision === null ? '' : `-R${revision}`}${corrigendum === null ? '' : `-C${corrigendum}`}`;
}

/** What `nameVersion` wrote, read back. */
export function readVersion(name: string): Omit<DocumentVersion, 'id'> & { readonly id: number | null } {
  const id = /^id-(\d{1,9})$/.exec(name);
  if (id) return { id: Number(id[1]), number: null, revision: null, corrigendum: null };
  const [, number = name, revision, corrigendum] = /^(.+?)(?:-R(\d+))?(?:-C(\d+))?$/.exec(name) ?? [];
  return {
    id: null,
    number,
    revision: revision === undefined ? null : Number(revision),
    corrigendum: corrigendum === undefined ? null : Number(corrigendum),
  };
}
