import type { Kysely, Transaction } from 'kysely';
import { chunk } from './chunk.ts';
import type { Database } from './schema.ts';
import { toText } from './to-json.ts';

/** What was made, as `actions/derive` tells whether it is stale. */
export interface Derived {
  readonly conference: string;
  /** Of the derivation. */
  readonly name: string;
  readonly key: string;
  readonly fingerprint: string;
  /** Why there is no result. */
  readonly message: string | null;
}

/** Fingerprints of what one derivation has made for a conference, by key. */
export async function listFingerprints(
  db: Kysely<Database>,
  conference: string,
  name: string,
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('derived')
    .select(['key', 'fingerprint'])
    .where('conference_id', '=', conference)
    .where('name', '=', name)
    .execute();
  return new Map(rows.map(({ key, fingerprint }) => [key, fingerprint]));
}

/** What could not be made, with the reasons. */
export async function listNotDerived(db: Kysely<Database>, conference: string): Promise<Derived[]> {
  return db
    .selectFrom('derived')
    .select(['conference_id as conference', 'name', 'key', 'fingerprint', 'message'])
    .where('conference_id', '=', conference)
    .where('message', 'is not', null)
    .orderBy('name')
    .orderBy('key')
    .execute();
}

/** Takes the place of what had the same key, whose result goes; the id is what the new result hangs on. */
export async function keepDerived(trx: Transaction<Database>, derived: Derived): Promise<number> {
  const { conference, name, key, fingerprint, message } = derived;
  await removeDerived(trx, conference, name, [key]);
  const { id } = await trx
    .insertInto('derived')
    .values({
      conference_id: conference,
      name,
      key,
      fingerprint,
      message: message === null ? null : toText(message),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Their results go with them. */
export async function removeDerived(
  db: Kysely<Database>,
  conference: string,
  name: string,
  keys: readonly string[],
): Promise<void> {
  for (const some of chunk(keys, 1000))
    await db
      .deleteFrom('derived')
      .where('conference_id', '=', conference)
      .where('name', '=', name)
      .where('key', 'in', some)
      .execute();
}
