/** A file of data/ is not as it must be: which one, where in it, and what is wrong. */
export class FactsError extends Error {
  override readonly name = 'FactsError';
}
