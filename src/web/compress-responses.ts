import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

const COMPRESSIBLE = /^(text\/(?!event-stream)|application\/json|image\/svg\+xml)/;

export const packers = {
  // Level 5 of 11: a matrix of a megabyte takes about 15 ms in a thread of its own; 11 would take two seconds.
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 6 }),
};

/**
 * Brotli where the browser takes it, else gzip; Hono's own knows no Brotli. Assets come compressed from the build.
 * Whole answers, not streams: pages are written whole, and a reader who leaves in the middle then breaks no stream
 * between us and the socket.
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
    const packed = await packers[encoding](new Uint8Array(await c.res.arrayBuffer()));
    c.res = new Response(packed, c.res);
    c.res.headers.set('Content-Encoding', encoding);
    c.res.headers.set('Content-Length', String(packed.length));
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
