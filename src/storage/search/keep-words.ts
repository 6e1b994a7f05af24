import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Passage } from '../../matrix/query/passage.ts';
import { foldWord, isDense } from '../../matrix/query/words.ts';
import { chunk } from '../chunk.ts';
import type { Database } from '../schema.ts';

/** Some fifty documents of one language have fewer. Where there are more, those that stand once are left out. */
const MOST_RARE = 10_000;

/**
 * Remembers words as they are written: for beginnings, missing accents and misspelt words. Letters alone: nobody
 * misspells a number, and pairs of Chinese characters are no words.
 */
export async function keepWords(db: Kysely<Database>, passages: readonly Passage[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const { words, view } of passages)
    if (view !== 'before') for (const word of words.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  const least = counts.size > MOST_RARE ? 2 : 1;
  const words = [...counts.keys()].filter(
    (word) => word.length > 1 && counts.get(word)! >= least && !/\d/.test(word) && !isDense(word),
  );
  for (const some of chunk(words, 5000))
    await sql`
      insert into search_word (fold, word)
      select fold, word from unnest(${some.map(foldWord)}::text[], ${some}::text[]) as row (fold, word)
      on conflict do nothing`.execute(db);
}
