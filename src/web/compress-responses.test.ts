import { brotliDecompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { chooseEncoding, compressResponses } from './compress-responses.ts';

describe('compression', () => {
  it('prefers Brotli, takes gzip, and takes no for no', () => {
    expect(chooseEncoding('gzip, deflate, br')).toBe('br');
    expect(chooseEncoding('br;q=0, gzip')).toBe('gzip');
    expect(chooseEncoding('identity')).toBeNull();
  });

  it('gives the same words back', async () => {
    const app = new Hono().use(compressResponses()).get('/', (c) => c.text('résolution '.repeat(500)));
    const response = await app.request('/', { headers: { 'Accept-Encoding': 'br' } });
    expect(response.headers.get('Content-Encoding')).toBe('br');
    expect(response.headers.get('Vary')).toBe('Accept-Encoding');
    const text = brotliDecompressSync(await response.arrayBuffer()).toString();
    expect(text).toBe('résolution '.repeat(500));
  });
});
