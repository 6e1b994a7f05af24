import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/**
 * A value for a `bytea` column that is read whole and never searched: JSON, compressed. As `jsonb` the largest
 * consolidation measured (500 proposals on 150 paragraphs) takes ten times the room and, to read, twice the time.
 */
export const packJson = (value: unknown): Uint8Array => zstdCompressSync(JSON.stringify(value));

/** Of the shape it was packed in: a change of the shape raises the version of what made it. */
export const unpackJson = (bytes: Uint8Array): unknown =>
  JSON.parse(zstdDecompressSync(bytes).toString('utf8'));
