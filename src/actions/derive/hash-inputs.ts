import { createHash } from 'node:crypto';

/** A short name for the state of what something is made from: ids, hashes, versions, in a settled order. */
export const hashInputs = (inputs: unknown): string =>
  createHash('sha256').update(JSON.stringify(inputs)).digest('base64url').slice(0, 22);
