import { inflateRawSync } from 'node:zlib';
import type { Inflate } from '../../word/read/read-docx.ts';

/** Node's zlib, which stops by itself at the limit. */
export const nodeInflate: Inflate = (packed, limit) =>
  inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) });
