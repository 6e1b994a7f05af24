import { citations } from './citations.ts';
import { copies } from './copies.ts';
import { consolidation } from './consolidation.ts';
import type { Derivation } from './derivation.ts';
import { history } from './history.ts';
import { textNames } from './text-names.ts';
import { trails } from './trails.ts';
import { watch } from './watch.ts';

/** Everything that is made from what was imported, in order: a later one may read what an earlier one has made. */
export const DERIVATIONS: readonly Derivation[] = [
  consolidation,
  textNames,
  trails,
  citations,
  history,
  copies,
  watch,
];
