import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadFacts } from '../facts/load-facts.ts';
import type { Facts } from '../facts/load-facts.ts';
import type { SourceRegister } from '../proceedings/register.ts';

/** The folder of the sample conference: `facts/`, `documents/`, `in-force/`, `adopted/`. */
export const SAMPLE = join(import.meta.dirname, '../../sample');

/** Where an organisation keeps lenses of its own, a file each, or nowhere. */
export const findOwnLenses = (): string | undefined => process.env['RAPPORTEUR_LENSES'] || undefined;

/** States, organisations and conferences, those of the sample beside the real ones. */
export function loadAllFacts(): Facts {
  const facts = join(SAMPLE, 'facts');
  return loadFacts({ extra: existsSync(facts) ? [facts] : [], ownLenses: findOwnLenses() });
}

/** What reading needs of them. */
export const loadRegister = (): SourceRegister => loadAllFacts().register;
