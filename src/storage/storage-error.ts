/** A person's mistake or mishap with the data, told in a sentence that says what to do. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}
