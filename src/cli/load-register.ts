import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadFacts } from '../facts/load-facts.ts';
import type { Facts } from '../facts/load-facts.ts';
import type { SourceRegister } from '../proceedings/register.ts';

/** The folder of the sample conference: `facts/`, `documents/`, `in-force/`, `adopted/`. */
export const SAMPLE = join(import.meta.dirname, '../../sample');

/** States, organisations and conferences, those of the sample beside the real ones. */
export function loadAllFacts(): Facts {
  const facts = join(SAMPLE, 'facts');
  return loadFacts({ extra: existsSync(facts) ? [facts] : [] });
}

/** What reading needs of them. */
export const loadRegister = (): SourceRegister => loadAllFacts().register;
