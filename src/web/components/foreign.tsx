import type { Language } from '../../proceedings/proposal.ts';

/**
 * Words of a document in a line of the interface: said in their own language, and kept from turning the line around
 * where they run the other way.
 */
export function Foreign({
  lang,
  children,
}: {
  readonly lang: Language | null;
  readonly children: string | null;
}) {
  return children === null ? null : <bdi lang={lang ?? undefined}>{children}</bdi>;
}

/** The same inside a sentence that is a string: between the signs of Unicode that isolate a direction. */
export const isolate = (text: string) => `\u2068${text}\u2069`;
