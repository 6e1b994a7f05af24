import type { SourceRegister } from '../proceedings/register.ts';

/**
 * Loads and validates data/ (and `extra` folders of the same form, such as `sample/facts`: `member-states.json`,
 * `regional-organisations.yaml`, `conferences.yaml`, `topics.yaml`, each optional). Throws a `FactsError` that names
 * file and place.
 */
export function loadFacts(_options: { readonly extra?: readonly string[] } = {}): Facts {
  throw new Error('Comes with the next commit.');
}

export interface Facts {
  readonly register: SourceRegister;
}
