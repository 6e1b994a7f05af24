import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA = join(import.meta.dirname, '../../../../data');

/** A name for the state of what the watch judges by: another one means that everything is judged again. */
export function hashRules(folder = DATA): string {
  const hash = createHash('sha256');
  for (const name of ['rules', 'issues', 'bodies'])
    for (const file of readdirSync(join(folder, name)).sort())
      hash.update(`${name}/${file}\n`).update(readFileSync(join(folder, name, file)));
  return hash.digest('base64url').slice(0, 22);
}
