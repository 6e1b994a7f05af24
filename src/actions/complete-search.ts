import { mayImport } from '../policies/may-import.ts';
import type { Actor } from '../policies/may-import.ts';
import { withImportLock } from '../storage/import-lock.ts';
import { indexMissing } from '../storage/search/rebuild-search.ts';
import type { Store } from '../storage/store.ts';
import { Forbidden } from './forbidden.ts';

/** Makes findable what the search does not know yet; waits for imports under way, and keeps others waiting. */
export async function completeSearch(
  { store, actor }: { readonly store: Store; readonly actor: Actor },
  signal?: AbortSignal,
): Promise<void> {
  if (!mayImport(actor)) throw new Forbidden('Only who runs Rapporteur may make the search anew.');
  await withImportLock(store.db, store.shared, () => indexMissing(store.db, signal));
}
