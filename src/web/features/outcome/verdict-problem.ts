export const VERDICT_PROBLEMS = ['stale', 'incomplete', 'no-proposal'] as const;

export type ShownProblem = (typeof VERDICT_PROBLEMS)[number];

/** As the address says it after a form was sent. */
export const findProblem = (value: string | null): ShownProblem | null =>
  VERDICT_PROBLEMS.find((one) => one === value) ?? null;
