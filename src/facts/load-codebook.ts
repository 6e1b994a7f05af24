import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadRules, loadWatch } from './load-watch.ts';
import type { WatchFacts } from './load-watch.ts';

const DATA = join(import.meta.dirname, '../../data');

let loaded: WatchFacts | undefined;

/** What the codebook explains; mechanisms and lenses as far as data/ describes them. Read once. */
export function loadCodebook(folder = DATA): WatchFacts {
  const isDescribed = ['concerns', 'lenses'].every(
    (name) => existsSync(join(folder, name)) && readdirSync(join(folder, name)).length > 0,
  );
  loaded ??= isDescribed
    ? loadWatch({ folder })
    : { concerns: [], lenses: [], rules: loadRules(join(folder, 'rules')) };
  return loaded;
}
