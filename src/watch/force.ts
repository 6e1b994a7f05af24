import type { Force, ForceTerm } from './finding.ts';

/**
 * How much a change would bind if it were adopted, as a product of factors out of 100. The factors are an editorial
 * scale, to put findings into an order; their sequence is the field's: treaty over resolution, what is resolved or
 * instructed over what is invited, and that over a preamble; "shall" over "should" over "may".
 */
export const SCALE = {
  instrument: { treaty: 1, resolution: 0.7, recommendation: 0.5, other: 0.6 },
  part: {
    'treaty provision': 1,
    'resolves or decides': 1,
    'instructs an organ': 0.95,
    'asks or invites': 0.65,
    preamble: 0.35,
    'a whole text': 1,
    'no call': 0.7,
  },
  verb: { duty: 1, plain: 0.85, should: 0.75, 'may or is invited': 0.55 },
} as const;

export interface Weighed {
  readonly instrument: keyof typeof SCALE.instrument;
  readonly part: keyof typeof SCALE.part;
  readonly verb: keyof typeof SCALE.verb;
}

export function measureForce({ instrument, part, verb }: Weighed): Force {
  const terms: ForceTerm[] = [
    { what: 'instrument', seen: instrument, factor: SCALE.instrument[instrument] },
    { what: part === 'a whole text' ? 'whole' : 'part', seen: part, factor: SCALE.part[part] },
    { what: 'verb', seen: verb, factor: SCALE.verb[verb] },
  ];
  return { value: Math.round(100 * terms.reduce((product, { factor }) => product * factor, 1)), terms };
}
