import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { RuleBook } from '../watch/rule.ts';
import { loadRules } from './load-watch.ts';

const RULES = join(import.meta.dirname, '../../data/rules');

/**
 * The rules in force with these files in place of those of the same name, or beside them: what would go live. Nothing of
 * data/ is touched. Throws a `FactsError` that names file and place.
 */
export function loadTriedRules(paths: readonly string[]): RuleBook {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-rules-'));
  try {
    cpSync(RULES, folder, { recursive: true });
    for (const path of paths) copyFileSync(path, join(folder, basename(path)));
    return loadRules(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
