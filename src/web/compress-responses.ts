import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

const COMPRESSIBLE = /^(text\/(?!event-stream)|application\/json|image\/svg\+xml)/;

/**
 * Brotli where the browser takes it, else gzip; Hono's own knows no Brotli. Level 5 of 11: a matrix of a megabyte takes
 * about 15 ms in a thread of its own; 11 would take two seconds. Assets come compressed from the build.
 */
export function compressResponses(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { headers, body } = c.res;
    if (!body || headers.has('Content-Encoding') || !COMPRESSIBLE.test(headers.get('Content-Type') ?? ''))
      return;
    headers.append('Vary', 'Accept-Encoding');
    const encoding = chooseEncoding(c.req.header('Accept-Encoding') ?? '');
    if (encoding === null || c.req.method === 'HEAD') return;
    const compress =
      encoding === 'br'
        ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
        : createGzip({ level: 6 });
    const compressed = Readable.fromWeb(body as NodeStream).compose(compress);
    c.res = new Response(Readable.toWeb(compressed) as ReadableStream, c.res);
    c.res.headers.set('Content-Encoding', encoding);
    c.res.headers.delete('Content-Length');
  };
}

/** Of `Accept-Encoding` we take names only; `br;q=0` is the one weight that means no. */
export function chooseEncoding(accepted: string): 'br' | 'gzip' | null {
  const names = accepted
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]!.trim().toLowerCase());
  if (names.includes('br')) return 'br';
  return names.includes('gzip') || names.includes('*') ? 'gzip' : null;
}
