import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchiveBytes } from './archive.ts';

const text = (content: string) => strToU8(content);

/** Names and contents, in the order of the directory. */
async function readAll(zip: Uint8Array): Promise<[string, string][]> {
  const { entries } = await openArchiveBytes(zip);
  return Promise.all(
    entries.map(async (entry): Promise<[string, string]> => [entry.name, strFromU8(await entry.read())]),
  );
}

/** Where the directory's only entry begins. */
const findEntry = (zip: Uint8Array): number =>
  Buffer.from(zip).lastIndexOf('PK\u0001\u0002', undefined, 'latin1');

describe('an archive', () => {
  it('gives its files, packed or stored, under their names', async () => {
    const zip = zipSync({
      'a/Ω.docx': text('one'),
      'b.docx': [text('two'), { level: 0 }],
      'empty/': text(''),
    });
    expect(await readAll(zip)).toEqual([
      ['a/Ω.docx', 'one'],
      ['b.docx', 'two'],
    ]);
  });

  it('may end with a comment', async () => {
    const zip = Buffer.concat([zipSync({ 'a.docx': text('one') }), text('made yesterday')]);
    zip.writeUInt16LE(14, zip.length - 16);
    expect(await readAll(zip)).toEqual([['a.docx', 'one']]);
  });

  it('whose file was changed on the way is found out', async () => {
    const zip = zipSync({ 'a.docx': [text('The Conference resolves'), { level: 0 }] });
    zip[45]! ^= 1;
    await expect(readAll(zip)).rejects.toThrow('It was damaged in the archive.');
  });

  it('that claims less than it holds is unpacked no further', async () => {
    const zip = zipSync({ 'a.docx': text('x'.repeat(1_000_000)) });
    new DataView(zip.buffer).setUint32(findEntry(zip) + 24, 10, true);
    await expect(readAll(zip)).rejects.toThrow('It was damaged in the archive.');
  });

  it('that is protected by a password says so', async () => {
    const zip = zipSync({ 'a.docx': text('secret') });
    zip[findEntry(zip) + 8]! |= 1;
    await expect(readAll(zip)).rejects.toThrow('It is protected by a password.');
  });

  it.each([0, 10, 21, 60])('that breaks off after %i bytes is refused', async (length) => {
    const zip = zipSync({ 'a.docx': text('one') });
    await expect(openArchiveBytes(zip.subarray(0, length))).rejects.toThrow(
      'The archive is damaged or not a zip.',
    );
  });

  it('whose sizes stand in 64 bits is read all the same', async () => {
    const zip = zipSync({ 'a.docx': [text('one'), { extra: { 1: new Uint8Array(8) } }] });
    const at = findEntry(zip);
    const view = new DataView(zip.buffer);
    const extra = at + 46 + view.getUint16(at + 28, true) + 4;
    view.setUint32(extra, view.getUint32(at + 24, true), true);
    view.setUint32(at + 24, 0xff_ff_ff_ff, true);
    expect(await readAll(zip)).toEqual([['a.docx', 'one']]);
  });
});
