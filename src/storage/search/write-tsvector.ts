import type { Passage } from '../../matrix/query/passage.ts';
import type { Stems } from './list-stems.ts';

/** PostgreSQL counts places up to here, and knows 255 of them a word. */
const MOST_PLACES = 16_383;
const MOST_OF_ONE = 255;

/** PostgreSQL keeps less than a megabyte in one vector. */
const MOST_BYTES = 900_000;

/**
 * The words of a passage with their places, in the notation of `tsvector`: A on a word that changes, B on one that stays
 * where the other text goes on with other words. `to_tsvector` would lose which is which, and is slower.
 */
export function writePassageVector(
  { words, changed, edges }: Passage,
  stems: Stems,
  conference: string,
): string {
  const places = new Map<string, string>();
  const counts = new Map<string, number>();
  const [isChanged, isEdge] = [new Set(changed), new Set(edges)];
  let [place, bytes] = [0, 0];
  for (const word of words.split(' ')) {
    if (++place > MOST_PLACES) break;
    const stem = stems.get(word);
    if (!stem) continue;
    const before = places.get(stem);
    const count = (counts.get(stem) ?? 0) + 1;
    if (count > MOST_OF_ONE || bytes > MOST_BYTES) continue;
    const weight = isChanged.has(place) ? 'A' : isEdge.has(place) ? 'B' : '';
    places.set(stem, before === undefined ? `${place}${weight}` : `${before},${place}${weight}`);
    counts.set(stem, count);
    bytes += before === undefined ? stem.length * 4 + 8 : 2;
  }
  let text = `${writeConference(conference)} `;
  for (const [stem, list] of places) text += `'${stem}':${list} `;
  return text;
}

/**
 * The conference stands among the words, which it cannot be one of: the index then finds the words of one conference
 * without a look at those of all others.
 */
export const writeConference = (id: string): string =>
  `'@${id.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
