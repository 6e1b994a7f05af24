/** One word of a phrase, in every form that its language takes for the same. */
export interface Step {
  readonly lexemes: readonly string[];
  /** Anything that begins so, too. */
  readonly beginning: string | null;
  /** Words after the step before it: more than 1 where words in between are too common to be kept. */
  readonly distance: number;
}

/** Words that stand one after the other; one alone is the plain case. */
export type Phrase = readonly Step[];

/** Places (from 1) of the words of a passage, by what they are reduced to. */
export type FoundLexemes = Readonly<Record<string, readonly number[]>>;

/** First and last place of every occurrence. */
export function findPhrase(phrase: Phrase, found: FoundLexemes): (readonly [number, number])[] {
  const [first, ...rest] = phrase.map((step) => listPlaces(step, found));
  if (!first) return [];
  return [...first].flatMap((start) => {
    let at = start;
    for (const [index, places] of rest.entries()) {
      at += phrase[index + 1]!.distance;
      if (!places.has(at)) return [];
    }
    return [[start, at] as const];
  });
}

function listPlaces({ lexemes, beginning }: Step, found: FoundLexemes): Set<number> {
  const places = new Set<number>();
  for (const [lexeme, list] of Object.entries(found))
    if (lexemes.includes(lexeme) || (beginning !== null && lexeme.startsWith(beginning)))
      for (const place of list) places.add(place);
  return places;
}
