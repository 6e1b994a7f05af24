import { z } from 'zod';
import { members } from './membership-schema.ts';

/** What the files of data/ hold, as zod checks it. Every file says where its facts come from. */

const source = z.string().min(1);
/** A day, a month or a year; "unknown" where nobody has said it. */
const asOf = z
  .string()
  .regex(/^(\d{4}(-\d\d(-\d\d)?)?|unknown.*)$/, 'a date (2022, 2022-09 or 2022-09-26), or unknown');
const day = z.iso.date();
const code = z.string().regex(/^[A-Z]{1,3}$/, 'a letter code of one to three capitals');
const names = z.strictObject({
  en: z.string().min(1),
  fr: z.string().min(1),
  es: z.string().min(1),
  ru: z.string().min(1),
  ar: z.string().min(1),
  zh: z.string().min(1),
});

export const memberStatesFile = z.strictObject({
  source,
  asOf,
  note: z.string().optional(),
  memberStates: z.array(
    z.strictObject({
      code,
      /** ISO 3166 alpha-3; null for States that are none. */
      iso: z.string().length(3).nullable(),
      names: names.partial().required({ en: true }),
      /** Long English name, without its article. */
      formal: z.string().min(1).nullable(),
      region: z.string().min(1).nullable(),
      /** Other forms, for files that keep them beside the State. */
      variants: z.array(z.string().min(1)).optional(),
    }),
  ),
});

export const areasFile = z.strictObject({
  source,
  asOf,
  note: z.string().optional(),
  areas: z.array(
    z.strictObject({
      /** Null where the letter code is unknown. */
      code: code.nullable(),
      iso: z.string().length(3).nullable(),
      names,
      /** Why it is no Member State. */
      status: z.string().min(1),
    }),
  ),
});

export const variantsFile = z.strictObject({
  source,
  variants: z.array(z.strictObject({ code, names: z.array(z.string().min(1)).min(1), source })),
});

const prefix = z.string().regex(/^[A-Z]{2,6}$/, 'a prefix of two to six capitals');

export const organisationsFile = z.strictObject({
  organisations: z.array(
    z.strictObject({
      id: z.string().min(1),
      name: z.string().min(1),
      /** By family of conferences; `any` where one serves everywhere. */
      prefixes: z.record(z.string(), z.array(prefix).min(1)),
      prefixSource: source,
      members,
      recognised: z.array(z.string().min(1)),
    }),
  ),
});

const deadline = z
  .strictObject({
    what: z.string().min(1),
    days: z.int().positive().nullable().optional(),
    date: day.nullable().optional(),
    source: source.optional(),
  })
  .refine(
    ({ days, date }) => days !== undefined || date !== undefined,
    'days or date is needed; null is unknown',
  );

export const conferencesFile = z.strictObject({
  families: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        name: z.string().min(1),
        finalActs: z.boolean(),
        rights: z.array(z.strictObject({ who: z.string().min(1), may: z.string().min(1), source })),
        deadlines: z.array(deadline),
      }),
    )
    .default([]),
  conferences: z.array(
    z.strictObject({
      id: z.string().regex(/^[A-Z0-9][A-Z0-9-]*$/, 'capitals, digits and hyphens'),
      family: z.string().min(1),
      name: z.string().min(1),
      place: z.string().min(1).nullable(),
      start: day.nullable(),
      end: day.nullable(),
      symbolPrefixes: z
        .array(z.string().regex(/^[A-Z]+[0-9]*$/, 'capitals and digits, without a hyphen'))
        .min(1),
      filePrefixes: z.array(z.string().min(1)).default([]),
      instrument: z.string().min(1).nullable(),
      deadlines: z.array(deadline),
      source,
      /** True for conferences of our own invention: pages say so. */
      sample: z.boolean().default(false),
    }),
  ),
});

/** Of another folder: which of its resolutions belong to the issues of data/issues. */
export const ownIssuesFile = z.strictObject({
  source,
  issues: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/, 'small letters, digits and hyphens'),
      instruments: z.record(z.string(), z.array(z.string().min(1))),
    }),
  ),
});

export const sessionsFile = z.strictObject({
  source,
  sessions: z.array(
    z.strictObject({
      family: z.string().min(1),
      year: z.int().min(1850).max(2100),
      /** Of the place, in every language that texts are cited in. */
      names: z.array(z.string().min(1)).min(1),
    }),
  ),
});

/** What an editor says of the names of a text, against or beside what the program finds. */
export const identitiesFile = z.strictObject({
  identities: z.array(
    z.strictObject({
      conference: z.string().min(1),
      /** Two keys as addresses carry them: "RES-AFCP-1", "RES-213". */
      names: z.tuple([z.string().min(1), z.string().min(1)]),
      same: z.boolean(),
      /** The sentence of the source that says so. */
      sentence: z.string().min(1),
      source,
      date: day.optional(),
    }),
  ),
});

export type IdentityFact = z.infer<typeof identitiesFile>['identities'][number];
export type StateFact = z.infer<typeof memberStatesFile>['memberStates'][number];
export type AreaFact = z.infer<typeof areasFile>['areas'][number];
export type VariantFact = z.infer<typeof variantsFile>['variants'][number];
export type OrganisationFact = z.infer<typeof organisationsFile>['organisations'][number];
export type FamilyFact = z.infer<typeof conferencesFile>['families'][number];
export type ConferenceFact = z.infer<typeof conferencesFile>['conferences'][number];

/** Resolutions of a family of conferences that belong to an issue. */
export interface TopicFact {
  readonly id: string;
  readonly family: string;
  readonly name: { readonly en: string; readonly fr: string };
  readonly resolutions: readonly string[];
}
export type SessionFact = z.infer<typeof sessionsFile>['sessions'][number];
