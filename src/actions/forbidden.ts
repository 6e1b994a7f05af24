/** A policy says no: one error, turned into a page or a line in one place. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
}
