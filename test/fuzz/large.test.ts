import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildDocx, del, ins, p, r } from '../builders/docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-large-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a process with 256 MB of heap makes of a file; one that runs out of memory throws. */
function readIn256MB(name: string, bytes: Uint8Array): { readonly kind: string; readonly blocks?: number } {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const script = join(import.meta.dirname, 'read-file.ts');
  return JSON.parse(
    execFileSync(process.execPath, ['--max-old-space-size=256', script, file], { encoding: 'utf8' }),
  );
}

const MEGABYTES_100 = 100_000_000;

describe('a text of 100 MB', () => {
  it('is read where it is one that people could have written', () => {
    const paragraphs: string[] = [];
    for (let index = 0, size = 0; size < MEGABYTES_100; index++) {
      const words = Array.from({ length: 20 }, (_, place) => `word${(index * 7 + place * 13) % 997}`).join(
        ' ',
      );
      const paragraph = p(
        r(words) + ins(r(`new ${index}`)) + del(`<w:r><w:delText>old ${index}</w:delText></w:r>`),
      );
      paragraphs.push(paragraph);
      size += paragraph.length;
    }
    expect(readIn256MB('written.docx', buildDocx(paragraphs.join('')))).toEqual({
      kind: 'read',
      blocks: paragraphs.length,
    });
  });

  it('that was made by repetition is refused by how tight it is packed', () => {
    const file = buildDocx('<w:p/>'.repeat(MEGABYTES_100 / 6));
    expect(file.length).toBeLessThan(MEGABYTES_100 / 500);
    expect(readIn256MB('repeated.docx', file).kind).toBe('too-large');
  });
});
