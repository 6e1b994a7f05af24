import { mayImport } from '../../policies/may-import.ts';
import type { Actor } from '../../policies/may-import.ts';
import { listConferences } from '../../storage/conference.repository.ts';
import { withImportLock } from '../../storage/import-lock.ts';
import type { Store } from '../../storage/store.ts';
import { Forbidden } from '../forbidden.ts';
import { remake } from './remake.ts';
import type { Remade, RemakeContext, RemakeOptions } from './remake.ts';

/**
 * Makes what is stale or missing in every conference: after an update with newer rules, or an import that was killed.
 * Mostly nothing. Waits for imports under way, and keeps others waiting.
 */
export async function completeDerived(
  context: RemakeContext & { readonly store: Store; readonly actor: Actor },
  options: Omit<RemakeOptions, 'conference'> = {},
): Promise<Remade> {
  if (!mayImport(context.actor))
    throw new Forbidden('Only who runs Rapporteur may make anew what is made from documents.');
  const { store } = context;
  return withImportLock(store.db, store.shared, async () => {
    const conferences = (await listConferences(store.db)).map(({ id }) => id);
    return remakeConferences(context, conferences, options);
  });
}

/**
 * After texts of one conference came in: they are a base, or an earlier revision, for the others of its family, too.
 * The caller has the import lock.
 */
export async function remakeAfterImport(
  context: RemakeContext,
  { conference, texts, ...options }: RemakeOptions & { readonly texts: boolean },
): Promise<Remade> {
  const { conferences } = context.register;
  const { family, scope } = conferences.find(({ id }) => id === conference)!;
  const related = new Set(
    conferences.filter((one) => one.family === family && one.scope === scope).map(({ id }) => id),
  );
  const others = texts
    ? (await listConferences(context.store.db)).filter(({ id }) => id !== conference && related.has(id))
    : [];
  return remakeConferences(context, [conference, ...others.map(({ id }) => id)], options);
}

async function remakeConferences(
  context: RemakeContext,
  conferences: readonly string[],
  options: Omit<RemakeOptions, 'conference'>,
): Promise<Remade> {
  let all: Remade = { made: 0, removed: 0, failed: [] };
  for (const conference of conferences) {
    const { made, removed, failed } = await remake(context, { ...options, conference });
    all = { made: all.made + made, removed: all.removed + removed, failed: [...all.failed, ...failed] };
  }
  return all;
}
