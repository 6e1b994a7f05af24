import { z } from 'zod';
import { CONCERNS } from '../watch/finding.ts';

/** What data/concerns, data/lenses and data/rules hold, as zod checks it. */

const concern = z.enum(CONCERNS);
const sentence = z.string().min(10);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens');
const inBoth = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });

export const concernFile = z.strictObject({
  id: concern,
  name: inBoth,
  /** In one sentence, whichever way it goes. */
  about: inBoth,
  /** What kind of change it is, in one or two sentences. */
  definition: inBoth,
  whyItMatters: inBoth,
  /** What it means for the text, without judgement, in each direction. */
  meaning: z.strictObject({ against: inBoth, for: inBoth }),
  /** Of our own writing: what is one, in each direction, and what only looks like one. */
  examples: z.array(z.strictObject({ direction: z.enum(['against', 'for']), text: sentence })).min(2),
  counterExamples: z.array(z.strictObject({ text: sentence, because: z.string().min(1) })).min(1),
  sources: z
    .array(
      z.strictObject({ title: z.string().min(1), date: z.string().min(4), where: z.string().optional() }),
    )
    .min(1),
});

export const lensFile = z.strictObject({
  id,
  version: z.string().min(1),
  name: inBoth,
  description: inBoth,
  source: z.string().min(1),
  /** False: directions are not shown as good or bad. */
  judges: z.boolean(),
  protects: z.array(
    z.strictObject({
      id,
      kind: z.enum(['critical property', 'enabler']),
      name: inBoth,
      description: inBoth,
    }),
  ),
  /** Ids of `protects` by concern. */
  touches: z.partialRecord(concern, z.array(id)),
  /** The words on screen for each direction. */
  directions: z.strictObject({ against: inBoth, for: inBoth }),
});

const languages = z.partialRecord(z.enum(['en', 'fr', 'es', 'ru', 'ar', 'zh']), z.string().min(1));
const concept = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'small letters and hyphens');
const named = z.string().regex(/^(call:)?[a-z]+(-[a-z]+)*$/, 'a concept, or call: and a concept');
const names = z.union([named.transform((name) => [name]), z.array(named).min(1)]);

const conditions = {
  id,
  saw: sentence,
  about: z.array(concept).default([]),
  unless: z.array(concept).default([]),
  part: z.enum(['preamble', 'operative']).optional(),
  task: z.enum(['new', 'standing']).optional(),
  quoted: z.boolean().default(false),
  givesWay: z.array(concept).default([]),
  weight: z.number().positive().default(1),
};

const statement = z.strictObject({
  ...conditions,
  sense: z.enum(['harms', 'protects']),
  all: z.array(names).min(1),
  near: z.int().positive().default(10),
  ordered: z.boolean().default(false),
  negated: z.enum(['turns', 'silent', 'same']).default('turns'),
  turns: z.array(concept).default([]),
  changed: z.int().nonnegative().optional(),
});

const replacement = z.strictObject({
  ...conditions,
  direction: z.enum(['against', 'for']),
  from: names,
  to: names,
});

/** One file for each concern, and `shared` for the ideas that several need. */
export const rulesFile = z.strictObject({
  concern: concern.optional(),
  concepts: z.record(concept, languages),
  rules: z.array(z.union([statement, replacement])).default([]),
});

export const versionFile = z.strictObject({
  version: z.string().min(1),
  date: z.iso.date(),
  note: z.string(),
});

export type ConcernFact = z.infer<typeof concernFile>;
export type LensFact = z.infer<typeof lensFile>;
