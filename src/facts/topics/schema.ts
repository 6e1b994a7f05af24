import { z } from 'zod';
import { CONCERNS } from '../../watch/finding.ts';

/** The form of data/issues, data/bodies and data/answers. */

const id = z.string().regex(/^[a-z0-9-]+$/, 'small letters, digits and hyphens');
const named = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
const day = z.union([z.literal('unknown'), z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, or "unknown"')]);
const address = z.string().regex(/^https:\/\/\S+$/, 'an address that begins with https://');
const term = z.string().regex(/[\p{L}\p{N}]/u, 'a term with a word in it');
const terms = z.array(term);
const byLanguage = z.strictObject({
  en: terms.optional(),
  fr: terms.optional(),
  es: terms.optional(),
  ru: terms.optional(),
  ar: terms.optional(),
  zh: terms.optional(),
});
/** Every subject must be found in all six. */
const inSix = z.strictObject({
  en: terms.min(1),
  fr: terms.min(1),
  es: terms.min(1),
  ru: terms.min(1),
  ar: terms.min(1),
  zh: terms.min(1),
});

export const issuesFile = z.strictObject({
  issues: z.array(
    z.strictObject({
      id,
      name: named,
      definition: named,
      sources: z
        .array(z.strictObject({ title: z.string().min(1), date: day, address: address.optional() }))
        .min(1),
      instruments: z.record(z.string(), z.array(z.string().regex(/^\d+[A-Z]?$/, 'a number of a resolution'))),
      treaties: z.array(z.string().min(1)).default([]),
      bodies: z.array(id),
      terms: inSix,
      hints: byLanguage,
      cited: z.array(z.strictObject({ title: z.string().min(1), date: day, terms: terms.min(1) })),
    }),
  ),
});

export const bodiesFile = z.strictObject({
  bodies: z.array(
    z.strictObject({
      id,
      within: id.nullable().default(null),
      name: named,
      short: z.string().min(1),
      kind: z.enum(['standards', 'registry', 'governance', 'civil', 'security', 'un', 'regional', 'itu']),
      home: address,
      remit: named,
      issues: z.array(id),
      names: terms.min(1),
      documents: z.array(
        z.strictObject({
          id: z.string().min(1),
          title: z.string().min(1),
          year: z.int().min(1850).max(2100).nullable(),
          source: address,
          terms: inSix,
        }),
      ),
    }),
  ),
});

const concerns = z.array(z.enum(CONCERNS)).min(1);

export const agreedFile = z.strictObject({
  agreed: z.array(
    z.strictObject({
      id,
      quote: z
        .string()
        .min(1)
        .refine((text) => text.split(/\s+/).length <= 25, 'a quotation has at most 25 words'),
      text: z.string().min(1),
      key: z.string().min(1).nullable(),
      place: z.string().min(1),
      year: z.int(),
      concerns,
      issues: z.array(id),
    }),
  ),
});

export const pointsFile = z.strictObject({
  points: z.array(
    z.strictObject({ id, concerns, direction: z.enum(['against', 'for']), issues: z.array(id), say: named }),
  ),
});
