import { readRevisionYear } from '../../proceedings/revision-year.ts';

/**
 * How a citation stands to what is known of the text it names:
 * `current` names the revision in force, `outdated` an earlier one, `newer` a later one than is here, `undated` none,
 * `own` the text it stands in, mostly in an earlier revision, `not-here` a text that is not here, `unclear` a text of which the words do not tell by whom it was adopted.
 */
export type CitationState = 'current' | 'outdated' | 'newer' | 'undated' | 'own' | 'not-here' | 'unclear';

/** A text as far as citations of it are judged. */
export interface KnownText {
  readonly family: string;
  readonly key: string;
  /** As printed: "Rev. Dubai, 2018"; null where it was never revised or nothing says. */
  readonly revision: string | null;
}

export interface JudgedCitation {
  readonly state: CitationState;
  /** The revision that is known, where it is another one. */
  readonly known: string | null;
}

interface Cited {
  readonly family: string | null;
  readonly key: string;
  readonly year: number | null;
  /** Key of the text it stands in. */
  readonly citingKey: string;
  readonly citingFamily: string;
}

/** By the year: "Rev. Dubai, 2018" and "Rév. Dubaï, 2018" are one revision. */
export function createJudge(texts: readonly KnownText[]): (cited: Cited) => JudgedCitation {
  const newest = new Map<string, { readonly year: number | null; readonly revision: string | null }>();
  for (const { family, key, revision } of texts) {
    const year = readRevisionYear(revision);
    const name = nameOf(family, key);
    const known = newest.get(name);
    if (!known || (year ?? 0) > (known.year ?? 0)) newest.set(name, { year, revision });
  }
  return ({ family, key, year, citingKey, citingFamily }) => {
    if (family === null) return { state: 'unclear', known: null };
    if (key === citingKey && family === citingFamily) return { state: 'own', known: null };
    const known = newest.get(nameOf(family, key));
    if (!known) return { state: 'not-here', known: null };
    if (year === null || known.year === null) return { state: 'undated', known: known.revision };
    if (year === known.year) return { state: 'current', known: null };
    return { state: year < known.year ? 'outdated' : 'newer', known: known.revision };
  };
}

const nameOf = (family: string, key: string): string => `${family} ${key}`;
