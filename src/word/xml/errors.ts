/** The part is not well-formed XML: `at` is the character where that shows. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** The part is well-formed so far, and asks for more than it may. */
export class XmlLimitError extends Error {
  override readonly name = 'XmlLimitError';
}
