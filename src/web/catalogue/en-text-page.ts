import { pluralsOf } from './plurals.ts';

const count = pluralsOf('en');

/** The page of one text: its neighbours, its editions, and who touches which paragraph. */
export const enTextPage = {
  neighbours: 'Neighbouring texts',
  previous: 'Previous',
  next: 'Next',
  language: 'Language of the text',
  editions: 'Versions of this text',
  edition: {
    'in-force': (conference: string) => `In force before ${conference}`,
    adopted: (conference: string) => `Adopted by ${conference}`,
  },
  newer: {
    'in-force': (conference: string) => `A newer version of this text was in force before ${conference}.`,
    adopted: (conference: string) => `${conference} has adopted a newer version of this text.`,
  },
  readNewer: 'Read the newer version',
  beforeCalls: 'Title and opening',
  /** Beside a paragraph, followed by the numbers of the proposals. */
  by: {
    replaced: 'Changed by',
    moved: 'Moved by',
    deleted: 'Deleted by',
    'inserted-before': 'Text inserted before it by',
    inserted: 'Text inserted after it by',
  },
  /** In the contents, for who cannot see the strip. */
  touches: {
    replaced: (n: number) => count(n, { one: '# proposal changes it', other: '# proposals change it' }),
    moved: (n: number) => count(n, { one: '# proposal moves it', other: '# proposals move it' }),
    deleted: (n: number) => count(n, { one: '# proposal deletes it', other: '# proposals delete it' }),
    'inserted-before': (n: number) =>
      count(n, { one: '# proposal inserts text before it', other: '# proposals insert text before it' }),
    inserted: (n: number) =>
      count(n, { one: '# proposal inserts text after it', other: '# proposals insert text after it' }),
  },
  touching: (n: number) =>
    count(n, { one: '# proposal on this paragraph', other: '# proposals on this paragraph' }),
  touchedWhy:
    'The numbers are of proposals on a paragraph. Found by machine, by comparing each proposal with this text; dates, places and numbering do not count.',
};
