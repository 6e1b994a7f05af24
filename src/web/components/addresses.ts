/** The permanent addresses, in one place: what they are made of never changes, for people cite them. */

export interface DocumentVersion {
  readonly id: number;
  readonly number: string | null;
  readonly revision: number | null;
  readonly corrigendum: number | null;
  /** SHA-256 of its original, or the first eight digits of it: what a document without a number goes by. */
  readonly original?: string | null | undefined;
}

export const toConference = (conference: string) => `/${conference}`;

export const toText = (conference: string, key: string) => `/${conference}/${encodeURIComponent(key)}`;

/** The number as printed, slashes and all: "/PP-22/EUR/44A2/1". */
export const toProposal = (conference: string, number: string) =>
  `/${conference}/${number.split('/').map(encodeURIComponent).join('/')}`;

/** "/PP-22/documents/44A2-R1", "/PP-22/documents/file-1a2b3c4d": the same in every Rapporteur. */
export const toDocument = (conference: string, version: DocumentVersion) =>
  `/${conference}/documents/${encodeURIComponent(nameVersion(version))}`;

/** "/PP-22/documents/44A2-R1/changes?from=44A2": what one version changes of another. */
export const toDocumentChanges = (conference: string, version: DocumentVersion, from: DocumentVersion) =>
  `${toDocument(conference, version)}/changes?${new URLSearchParams({ from: nameVersion(from) })}`;

export const toSource = (conference: string, source: string) =>
  `/${conference}/sources/${source.split('/').map(encodeURIComponent).join('/')}`;

export const toOriginal = (conference: string, sha256: string, fileName: string) =>
  `/${conference}/originals/${sha256}/${encodeURIComponent(fileName)}`;

export const toOutcome = (conference: string, key: string) => `${toText(conference, key)}/outcome`;

/** All phrases of a proposal through every version, or one of them: `phrase` is its place in the trail, from 0. */
export function toPhrase(
  conference: string,
  { proposal, text, phrase }: { readonly proposal: string; readonly text: string; readonly phrase?: number },
): string {
  const params = new URLSearchParams({ proposal, text });
  if (phrase !== undefined) params.set('n', String(phrase + 1));
  return `/${conference}/phrase?${params}`;
}

/** A paragraph of a version of a text, where that version stands: in its temporary document, or on its own page. */
export function toStation(
  conference: string,
  {
    station,
    ref,
    name,
    language,
  }: {
    readonly station: string;
    readonly ref: string;
    readonly name: string;
    readonly language: string | null;
  },
  anchor?: string,
): string {
  const params = new URLSearchParams();
  if (station === 'adopted') params.set('status', 'adopted');
  if (language !== null) params.set('in', language);
  const query = params.size === 0 ? '' : `?${params}`;
  if (station === 'adopted')
    return `${toText(conference, ref)}${query}${anchor === undefined ? '' : `#${anchor}`}`;
  const at = anchor === undefined ? nameDraft(name) : `${nameDraft(name)}.${anchor}`;
  return `/${conference}/documents/${encodeURIComponent(ref)}${query}#${encodeURIComponent(at)}`;
}

/** Name of a text within the page of its temporary document, which may hold several. */
export const nameDraft = (key: string) => `text-${key}`;

/** "44A2-R1", "44-C1"; "file-1a2b3c4d" by the file itself where it has no number, "id-17" where that is not at hand. */
export function nameVersion({ id, number, revision, corrigendum, original }: DocumentVersion): string {
  if (number === null) return original ? `file-${original.slice(0, HASH_DIGITS)}` : `id-${id}`;
  return `${number}${revision === null ? '' : `-R${revision}`}${corrigendum === null ? '' : `-C${corrigendum}`}`;
}

/** Of thirty thousand files two share them by chance once in ten times; of the few hundred of a conference hardly ever. */
const HASH_DIGITS = 8;

/** What `nameVersion` wrote, read back; also the addresses by id, which lead on to those by hash. */
export function readVersion(name: string): Omit<DocumentVersion, 'id'> & { readonly id: number | null } {
  const original = /^file-([0-9a-f]{8,64})$/.exec(name)?.[1];
  if (original !== undefined) return { id: null, number: null, revision: null, corrigendum: null, original };
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
