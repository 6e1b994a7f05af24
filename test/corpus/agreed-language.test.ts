import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTopics } from '../../src/facts/topics/load-topics.ts';

const TEXTS = join(import.meta.dirname, '../../../shared/corpus/texts');
const isHere = existsSync(TEXTS);
if (!isHere) console.info(`Skipped: no texts at ${TEXTS}.`);

interface Adopted {
  readonly type: string;
  readonly number: string;
  readonly paragraphs: readonly (string | { readonly text: string })[];
}
interface Provision {
  readonly instrument: string;
  readonly provision: string;
  readonly text: string;
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(TEXTS, name), 'utf8'));

describe.skipIf(!isHere)('agreed language', () => {
  it('stands word for word in the text that is cited', () => {
    const resolutions = read('pp18-final-acts.json') as Adopted[];
    const provisions = read('cs-cv-en.json') as Provision[];
    const textOf = (key: string): string => {
      const [kind, number] = key.split('-');
      if (kind === 'CS')
        return provisions
          .filter((one) => one.instrument === 'CS' && one.provision === number)
          .map(({ text }) => text)
          .join('\n');
      const found = resolutions.find(
        (one) => one.type === 'RESOLUTION' && one.number.startsWith(`${number} `),
      );
      return found!.paragraphs.map((one) => (typeof one === 'string' ? one : one.text)).join('\n');
    };
    const missing = loadTopics().answers.agreed.filter(({ key, quote }) => !textOf(key!).includes(quote));
    expect(missing.map(({ id, quote }) => `${id}: ${quote}`)).toEqual([]);
  });
});
