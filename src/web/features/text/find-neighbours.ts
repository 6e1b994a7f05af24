import { compareNatural } from '../../../matrix/compare-natural.ts';
import type { TextKeyName } from '../../../storage/text.repository.ts';

export interface Neighbours {
  readonly previous: TextKeyName | null;
  readonly next: TextKeyName | null;
}

/** The texts before and after one among its like: provisions of one instrument, resolutions, decisions. */
export function findNeighbours(names: readonly TextKeyName[], key: string): Neighbours {
  const own = names.find((name) => name.key === key);
  const like = names.filter(({ kind, instrument }) => kind === own?.kind && instrument === own.instrument);
  const sorted = [...new Map(like.map((name) => [name.key, name])).values()].sort((a, b) =>
    compareNatural(a.key, b.key),
  );
  const at = sorted.findIndex((name) => name.key === key);
  return { previous: sorted[at - 1] ?? null, next: (at === -1 ? null : sorted[at + 1]) ?? null };
}
