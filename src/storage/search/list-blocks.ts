import type { Kysely } from 'kysely';
import type { Block } from '../../document/document.ts';
import type { Database } from '../schema.ts';
import type { Found } from './list-found.ts';

/** The words of texts and proposals that were found, by `id` of the search: what names their paragraphs. */
export async function listBlocks(
  db: Kysely<Database>,
  found: readonly Pick<Found, 'id' | 'kind' | 'owner'>[],
): Promise<Map<number, readonly Block[]>> {
  const owners = (kind: Found['kind']) => found.filter((one) => one.kind === kind).map(({ owner }) => owner);
  const [texts, proposals] = await Promise.all([
    owners('text').length === 0
      ? []
      : db.selectFrom('text').select(['id', 'blocks']).where('id', 'in', owners('text')).execute(),
    owners('proposal').length === 0
      ? []
      : db
          .selectFrom('proposal')
          .select(['id', 'content as blocks'])
          .where('id', 'in', owners('proposal'))
          .execute(),
  ]);
  const byKind = {
    text: new Map(texts.map(({ id, blocks }) => [id, blocks])),
    proposal: new Map(proposals.map(({ id, blocks }) => [id, blocks])),
    document: new Map<number, Block[]>(),
  };
  return new Map(found.map(({ id, kind, owner }) => [id, byKind[kind].get(owner) ?? []]));
}
