import { Inflate as Inflater } from 'fflate';

/**
 * Unpacks raw deflate data into at most `limit` bytes; throws where the data are damaged or give more. Node's
 * zlib and fflate both fit: the reader knows neither.
 */
export type Inflate = (packed: Uint8Array, limit: number) => Uint8Array;

/** How much fflate gets at a time: it must not unpack a bomb whole before we see its size. */
const STEP = 16_384;

/** The inflater of any JavaScript engine, about three times slower than zlib. */
export const inflateAnywhere: Inflate = (packed, limit) => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflater((chunk) => {
    size += chunk.length;
    if (size > limit) throw new RangeError('more than the limit');
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length || at === 0; at += STEP)
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};
