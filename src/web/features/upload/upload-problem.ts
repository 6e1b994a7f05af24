/** What can be wrong with an upload as a whole; the catalogues have a sentence for each. */
export const UPLOAD_PROBLEMS = [
  'empty',
  'too-many',
  'too-large',
  'disk-full',
  'stale',
  'busy',
  'broken',
] as const;

export type UploadProblem = (typeof UPLOAD_PROBLEMS)[number];

export interface UploadLimits {
  /** Files of one upload. */
  readonly files: number;
  /** Of all files together. */
  readonly bytes: number;
}

/** Three conferences in one; more than that is work for the command line, which needs no second copy. */
export const UPLOAD_LIMITS: UploadLimits = { files: 2000, bytes: 1_000_000_000 };

export const findProblem = (name: string | null): UploadProblem | null =>
  UPLOAD_PROBLEMS.find((problem) => problem === name) ?? null;
