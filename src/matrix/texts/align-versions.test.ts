import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeInflate } from '../../actions/reading/node-inflate.ts';
import { outlineText } from '../../proceedings/itu/outline.ts';
import { readDocx } from '../../word/read/read-docx.ts';
import { alignVersions } from './align-versions.ts';

const SAMPLE = join(import.meta.dirname, '../../../sample/in-force');

function readResolution(letter: string) {
  const bytes = readFileSync(join(SAMPLE, `SAMPLE22-RES-45-${letter}.docx`));
  const read = readDocx(bytes, { inflate: nodeInflate });
  if (read.refused) throw new Error(read.refused.sentence);
  return read.document.blocks;
}

describe('the versions of a resolution', () => {
  it.each(['F', 'A'])('in English and “%s” agree in every paragraph', (letter) => {
    const [english, other] = [readResolution('E'), readResolution(letter)];
    const pairs = alignVersions(english, other, 'after');
    expect(pairs.every(({ a, b, sure }) => sure && a !== null && b !== null)).toBe(true);
    const roles = outlineText(english, 'after').filter(({ role }) => role !== 'empty');
    expect(pairs).toHaveLength(roles.length);
  });
});
