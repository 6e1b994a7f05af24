import type { Refusal, RefusalKind } from '../../document/message.ts';

/** Carries a refusal out of the depth of reading; `readDocx` turns it into its result, nobody else sees it. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.sentence);
    this.refusal = refusal;
  }
}

/** Stops reading: what is wrong, and what the owner of the file can do, in one sentence each. */
export function refuse(kind: RefusalKind, sentence: string): never {
  throw new RefusedError({ kind, sentence });
}
