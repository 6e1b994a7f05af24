import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { indexDocuments, indexTexts } from './index-owners.ts';

/** Makes all that the search looks in anew from what is stored; empty words that no text has any more. */
export async function rebuildSearch(db: Kysely<Database>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('search_word').execute();
    await trx.deleteFrom('search_entry').execute();
    await indexMissing(trx);
  });
}

/** Makes findable what is not yet: what was imported before there was a search. */
export async function indexMissing(db: Kysely<Database>): Promise<void> {
  const documents = await db
    .selectFrom('document')
    .select('id')
    .where('refused_kind', 'is', null)
    .where((is) =>
      is.not(
        is.exists(is.selectFrom('search_entry').select('id').whereRef('document_id', '=', 'document.id')),
      ),
    )
    .orderBy('id')
    .execute();
  const texts = await db
    .selectFrom('text')
    .select('id')
    .where((is) =>
      is.not(is.exists(is.selectFrom('search_entry').select('id').whereRef('text_id', '=', 'text.id'))),
    )
    .orderBy('id')
    .execute();
  await indexDocuments(
    db,
    documents.map(({ id }) => id),
  );
  await indexTexts(
    db,
    texts.map(({ id }) => id),
  );
}
