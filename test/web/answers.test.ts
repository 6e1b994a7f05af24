import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateDocuments } from '../../bench/generate/documents.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site?.close();
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${site.url}${path}`, { headers: { 'Accept-Language': 'en', ...headers } });

const read = async (path: string, headers: Record<string, string> = {}) => (await ask(path, headers)).text();

describe('a page that is kept for all readers', () => {
  const MATRIX = '/SAMPLE-26/matrix';

  it('comes in the language of each', async () => {
    const [english, french, chosen] = await Promise.all([
      read(MATRIX),
      read(MATRIX, { 'Accept-Language': 'fr-CH' }),
      read(MATRIX, { Cookie: 'lang=fr' }),
    ]);
    expect(english).toContain('<html lang="en"');
    expect(french).toContain('<html lang="fr"');
    expect(chosen).toContain('<html lang="fr"');
    expect(await read(MATRIX)).toBe(english);
  });

  it('sets the cookie of who chose a language, and of nobody else', async () => {
    const asked = [`${MATRIX}?lang=fr`, MATRIX, `${MATRIX}?lang=fr`];
    const languages = [];
    for (const path of asked)
      languages.push((await ask(path)).headers.getSetCookie().filter((cookie) => cookie.startsWith('lang=')));
    expect(languages.map((list) => list.length)).toEqual([1, 0, 1]);
  });

  it('shows where to upload to the user of this machine alone', async () => {
    const upload = 'href="/SAMPLE-26/upload"';
    expect(await read(MATRIX)).toContain(upload);
    expect(await read(MATRIX, { 'X-Forwarded-For': '192.0.2.1' })).not.toContain(upload);
    expect(await read(MATRIX)).toContain(upload);
  });

  it.each(['br', 'gzip', 'identity'])('is the same page packed as %s', async (encoding) => {
    const answer = await ask(MATRIX, { 'Accept-Encoding': encoding });
    expect(answer.headers.get('Content-Encoding') ?? 'identity').toBe(encoding);
    expect(await answer.text()).toBe(await read(MATRIX));
  });

  it('is not sent again to who has it', async () => {
    const first = await ask(MATRIX);
    const tag = first.headers.get('ETag')!;
    const again = await ask(MATRIX, { 'If-None-Match': `"other", ${tag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('Content-Security-Policy')).toBe(first.headers.get('Content-Security-Policy'));
    expect((await ask(MATRIX, { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('tells nothing of a first reader’s headers to the next one', async () => {
    const odd = await read(`${MATRIX}?source=BCC`, { Cookie: 'secret=abc', 'User-Agent': 'secret-browser' });
    expect(odd).not.toContain('secret');
  });

  it('shows what was brought in as soon as it is', async () => {
    const csv = '/PP-22/matrix.csv';
    const files = [...generateDocuments(2)];
    const counts = [];
    for (const { name, bytes } of files) {
      await site.importFiles({ [name]: bytes }, 'PP-22');
      counts.push((await read(csv)).trim().split('\r\n').length - 1);
    }
    expect(counts).toEqual([2, 4]);
  });
});
