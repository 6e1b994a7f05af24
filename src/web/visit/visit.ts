/** When the reader was last here, as the reader's own browser tells it. */
export interface Visit {
  /** "off": the reader asked that nothing be kept; "first": the browser says nothing. */
  readonly state: 'first' | 'returning' | 'off';
  /** Last moment of the visit before this one; null unless returning. */
  readonly since: Date | null;
}

/** What the cookie says, to the second. `since` is null during the first visit. */
interface Seen {
  readonly since: Date | null;
  readonly last: Date;
}

const COOKIE = 'seen';
const OFF = 'off';

/**
 * Who comes back after so long begins a new visit. Shorter than a night, longer than a session of a committee with its
 * lunch: what came in since the morning is still marked in the afternoon.
 */
const PAUSE = 6 * 3_600_000;

/** The cookie is written again only after so long: most answers then set none. */
const STEP = 5 * 60_000;

/** Of one answer: the visit, and whether anything on the page was made for it. */
export interface VisitReader {
  /** Marks the answer as this reader's own: a cache of answers must not keep it. */
  read(): Visit;
  readonly wasRead: boolean;
}

export function openVisit(request: Request, now: Date): VisitReader {
  let wasRead = false;
  return {
    read() {
      wasRead = true;
      return readVisit(request.headers.get('Cookie'), now);
    },
    get wasRead() {
      return wasRead;
    },
  };
}

export function readVisit(cookies: string | null, now: Date): Visit {
  const value = findCookie(cookies);
  if (value === OFF) return { state: 'off', since: null };
  const seen = advance(parse(value), now);
  return { state: seen.since === null ? 'first' : 'returning', since: seen.since };
}

/** Remembers that the reader was here; nothing where the reader asked for that, or was here a moment ago. */
export function keepVisit(request: Request, headers: Headers, now: Date): void {
  const value = findCookie(request.headers.get('Cookie'));
  if (request.method !== 'GET' || value === OFF) return;
  const seen = parse(value);
  if (seen && now.getTime() - seen.last.getTime() < STEP) return;
  headers.append('Set-Cookie', writeCookie(request, write(advance(seen, now))));
}

/** A cookie that says: all of this was seen. */
export const markSeen = (request: Request, now: Date) =>
  writeCookie(request, write({ since: now, last: now }));

/** A cookie that says: keep nothing. It is the one thing that has to be kept for that. */
export const keepNothing = (request: Request) => writeCookie(request, OFF);

/** The visit goes on, or a new one begins where the last one ended. */
function advance(seen: Seen | null, now: Date): Seen {
  if (!seen) return { since: null, last: now };
  const paused = now.getTime() - seen.last.getTime() >= PAUSE;
  return { since: paused ? seen.last : seen.since, last: now };
}

function findCookie(cookies: string | null): string | undefined {
  return new RegExp(`(?:^|;\\s*)${COOKIE}=([^;\\s]+)`).exec(cookies ?? '')?.[1];
}

/** "2026-11-20T10:05:00Z~2026-11-23T09:30:00Z"; "-~2026-11-23T09:30:00Z" during the first visit. */
function parse(value: string | undefined): Seen | null {
  const [first, second] = (value ?? '').split('~');
  const [since, last] = [parseInstant(first), parseInstant(second)];
  return last && { since, last };
}

/** Only what `write` writes: what else stands in a cookie is nothing to count by. */
function parseInstant(text: string | undefined): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text ?? '')) return null;
  const instant = new Date(text!);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

const write = ({ since, last }: Seen) => `${since ? writeInstant(since) : '-'}~${writeInstant(last)}`;

const writeInstant = (instant: Date) => `${instant.toISOString().slice(0, 19)}Z`;

function writeCookie(request: Request, value: string): string {
  const secure = new URL(request.url).protocol === 'https:' ? '; Secure' : '';
  return `${COOKIE}=${value}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure}`;
}
