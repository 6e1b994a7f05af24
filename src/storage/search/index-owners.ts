import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { keepEntries } from './keep-entries.ts';
import { readDocuments, readProposals, readTexts } from './read-owners.ts';

/** Documents with their proposals at a time: as many as fit into memory whatever they hold. */
const AT_ONCE = 50;

/** Makes documents and their proposals findable, those that were before anew. */
export async function indexDocuments(db: Kysely<Database>, ids: readonly number[]): Promise<void> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    // Entries of proposals go with their proposals, which are replaced when a document is read anew.
    await db
      .deleteFrom('search_entry')
      .where((is) =>
        is.or([
          is('document_id', 'in', some),
          is('proposal_id', 'in', (query) =>
            query.selectFrom('proposal').select('id').where('document_id', 'in', some),
          ),
        ]),
      )
      .execute();
    const proposals = await readProposals(db, { documents: some });
    await keepEntries(db, [...(await readDocuments(db, some)), ...proposals]);
  }
}

/** Makes texts in force or adopted findable. */
export async function indexTexts(db: Kysely<Database>, ids: readonly number[]): Promise<void> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    await db.deleteFrom('search_entry').where('text_id', 'in', some).execute();
    await keepEntries(db, await readTexts(db, some));
  }
}
