import type { RequestContext } from '../request-context.ts';
import type { ShownLens } from './lens.ts';
import { loadItems } from './load-items.ts';
import { loadWatchOf } from './load-watch.ts';

/** The heaviest changes of a conference, with what one could say to the first of them; null where there are none. */
export async function loadHeaviest(
  reader: RequestContext,
  conference: string,
  { lens, limit }: { readonly lens: ShownLens; readonly limit: number },
) {
  const watch = await loadWatchOf(reader, conference, lens);
  if (watch.ranked.length === 0) return null;
  const { items, texts } = await loadItems(reader, conference, watch, watch.ranked.slice(0, limit));
  return { conference, lens, items, texts, findings: watch.findings.length };
}

export type Heaviest = NonNullable<Awaited<ReturnType<typeof loadHeaviest>>>;
