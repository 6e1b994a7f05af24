/** What is known of a request that wants to see the page for uploads, or to upload. */
export interface UploadAsked {
  /** Whether whoever runs the server wants uploads at all. */
  readonly wanted: boolean;
  /** Address that the server listens at: "127.0.0.1". */
  readonly boundTo: string;
  /** True: the database is one that other programs use, as where many people read. */
  readonly sharedDatabase: boolean;
  /** The header of that name, or null. */
  readonly host: string | null;
  readonly origin: string | null;
  /** `Sec-Fetch-Site`. */
  readonly fetchSite: string | null;
  /** True where a header says that another server handed the request on. */
  readonly forwarded: boolean;
}

export type UploadRefusal =
  | 'switched-off'
  | 'shared-database'
  | 'bound-elsewhere'
  | 'not-this-machine'
  | 'foreign-page';

/**
 * Why a reader may not upload; null where it is this machine's own user. There are no accounts yet, so it is the way
 * of the request alone that tells: bound to this machine, and asked for under a name of this machine. The name is what
 * a page elsewhere cannot forge that has its own name answered with our address (DNS rebinding).
 */
export function findUploadRefusal(asked: UploadAsked): UploadRefusal | null {
  if (!asked.wanted) return 'switched-off';
  if (asked.sharedDatabase) return 'shared-database';
  if (!LOCAL_ADDRESSES.has(asked.boundTo)) return 'bound-elsewhere';
  if (asked.forwarded || asked.host === null || !isLocalName(asked.host)) return 'not-this-machine';
  return null;
}

/**
 * The same for a request that writes: it must come from a page of ours, which every browser of today says by `Origin`
 * with a form, too. Who sends neither header is no browser, and has the command line.
 */
export function findWriteRefusal(asked: UploadAsked): UploadRefusal | null {
  const refusal = findUploadRefusal(asked);
  if (refusal) return refusal;
  const { host, origin, fetchSite } = asked;
  if (fetchSite !== null && fetchSite !== 'same-origin') return 'foreign-page';
  const ours = origin === null ? fetchSite === 'same-origin' : origin === `http://${host}`;
  return ours ? null : 'foreign-page';
}

const LOCAL_ADDRESSES: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

const isLocalName = (host: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host);
