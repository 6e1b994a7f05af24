/** What a person may say became of a proposal, in the order in which it is offered. */
export const VERDICTS = [
  'adopted',
  'partly',
  'concept-achieved',
  'no-change-held',
  'merged',
  'withdrawn',
  'not-adopted',
] as const;

export type VerdictKind = (typeof VERDICTS)[number];
