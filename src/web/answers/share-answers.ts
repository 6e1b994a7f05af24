import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { chooseEncoding, packers } from '../compress-responses.ts';
import { createAnswerCache } from './answer-cache.ts';
import type { KeptAnswer } from './answer-cache.ts';

/** Bytes: some 600 answers of a large conference, or every one of a small one. */
const LIMIT = 32_000_000;

export interface SharedRequest {
  readonly request: Request;
  /** All that the answer may depend on beside address and data. */
  readonly reader: object;
  /** Makes the answer. */
  readonly make: (request: Request) => Promise<Response>;
}

/**
 * Gives each reader the answer that was made for the first one who asked since the data last changed: `readState` says
 * its state, as `readDataState` does.
 */
export function createSharing(readState: () => Promise<string>) {
  const cache = createAnswerCache(LIMIT);
  return async ({ request, reader, make }: SharedRequest): Promise<Response> => {
    const state = await readState();
    const key = JSON.stringify([reader, request.url]);
    // Nothing of the first reader but the address: neither cookies and headers, nor the signal that ends with them.
    const answer = await cache.get(state, key, async () => pack(await make(new Request(request.url))));
    return write(answer, request);
  };
}

async function pack(answer: Response): Promise<KeptAnswer> {
  if (answer.headers.has('Set-Cookie')) throw new Error('An answer for all readers sets a cookie.');
  const body = new Uint8Array(await answer.arrayBuffer());
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return {
    status: answer.status,
    // Weak: the same page, however it is packed.
    headers: { ...Object.fromEntries(answer.headers), etag: `W/"${hash}"` },
    packed: new Uint8Array(await packers.br(body)),
  };
}

async function write({ status, headers, packed }: KeptAnswer, request: Request): Promise<Response> {
  const { etag = '' } = headers;
  if (status === 200 && listTags(request.headers.get('If-None-Match')).includes(etag))
    return new Response(null, { status: 304, headers: { ...headers, vary: 'Accept-Encoding' } });
  const brotli = chooseEncoding(request.headers.get('Accept-Encoding') ?? '') === 'br';
  // Who takes no Brotli has an old browser or none; `compressResponses` does the rest.
  if (!brotli) return new Response(await promisify(brotliDecompress)(packed), { status, headers });
  return new Response(packed, {
    status,
    headers: {
      ...headers,
      'content-encoding': 'br',
      'content-length': String(packed.length),
      vary: 'Accept-Encoding',
    },
  });
}

const listTags = (header: string | null): string[] => (header ?? '').split(',').map((tag) => tag.trim());
