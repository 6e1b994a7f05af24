import type { Random } from './random.ts';

const SYLLABLES = 'ba co di fu ga ho ki lu ma ne po qui ra so tu va we xi zo tion ment able per con'.split(
  ' ',
);

/** Words of no language, so that no text of anybody's is in what is measured. */
export function sentence(random: Random, words: number): string {
  return Array.from({ length: words }, () =>
    Array.from({ length: 1 + random.below(4) }, () => random.pick(SYLLABLES)).join(''),
  ).join(' ');
}
