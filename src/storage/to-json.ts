/**
 * The text of a value for a `jsonb` column. PostgreSQL stores neither U+0000 nor half of a surrogate pair; damaged
 * files hold both, and one such letter must not cost the document.
 */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  // JSON.stringify escapes exactly what could be one of the two; ordinary text never gets the slow way.
  return /\\u(?:0000|d[89a-f])/.test(json)
    ? JSON.stringify(value, (_key, part: unknown) => clean(part))
    : json;
}

/** The same for a `text` column. */
export const toText = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed();

/** `toText`, where there may be nothing. */
export const toTextOrNull = (text: string | null): string | null => (text === null ? null : toText(text));

const clean = (part: unknown): unknown => (typeof part === 'string' ? toText(part) : part);
