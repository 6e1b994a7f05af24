import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { chunk } from './chunk.ts';
import type { Superseded } from './keep-documents.ts';
import type { Database, NewText, TextStatus } from './schema.ts';
import { indexTexts } from './search/index-owners.ts';
import { settleSearch } from './search/settle-search.ts';

/** The texts of one file: a file may hold several. */
export interface TextRows {
  readonly sha256: string;
  readonly texts: readonly Omit<NewText, 'current'>[];
}

/**
 * Keeps texts in force or adopted. A file that comes later takes the place of what has the same key and language;
 * the older one is kept. A key that a file holds twice counts once, the first time.
 */
export async function keepTexts(
  trx: Transaction<Database>,
  conference: string,
  status: TextStatus,
  files: readonly TextRows[],
): Promise<Superseded[]> {
  const superseded: Superseded[] = [];
  for (const { sha256, texts } of files) {
    await trx
      .deleteFrom('text')
      .where('conference_id', '=', conference)
      .where('status', '=', status)
      .where('original_sha256', '=', sha256)
      .execute();
    if (texts.length === 0) continue;
    const replaced = await trx
      .updateTable('text')
      .set({ current: false })
      .where('conference_id', '=', conference)
      .where('status', '=', status)
      .where('current', '=', true)
      .where((is) =>
        is.or(texts.map((text) => is('key', '=', text.key).and(sameLanguage(text.language ?? null)))),
      )
      .returning('file_name')
      .execute();
    const by = texts[0]!.file_name;
    for (const file of new Set(replaced.map(({ file_name }) => file_name))) superseded.push({ file, by });

    const seen = new Set<string>();
    const rows = texts.map((text) => {
      const name = `${text.key} ${text.language}`;
      const current = !seen.has(name);
      seen.add(name);
      return { ...text, current };
    });
    for (const some of chunk(rows, 200)) {
      const kept = await trx.insertInto('text').values(some).returning('id').execute();
      await indexTexts(
        trx,
        kept.map(({ id }) => id),
      );
    }
  }
  await settleSearch(trx, conference);
  return superseded;
}

/** A text without a language takes the place of one without a language. */
const sameLanguage = (language: string | null) =>
  sql<boolean>`language is not distinct from ${language}::text`;
