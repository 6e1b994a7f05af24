import { describe, expect, it } from 'vitest';
import { findSourcesNamed } from './find-sources-named.ts';
import { parseSearch } from './parse-search.ts';

const sources = [
  { code: 'B', names: ['Brazil (Federative Republic of)', 'Brésil', 'Бразилия', 'البرازيل', '巴西'] },
  { code: 'CTI', names: ['Côte d’Ivoire'] },
  { code: 'EUR', names: ['European Conference of Postal and Telecommunications Administrations'] },
];

const find = (typed: string) => findSourcesNamed(parseSearch(typed), sources).map(({ code }) => code);

describe('a source', () => {
  it.each(['Brazil', 'bresil', 'Брази', 'البرازيل', '巴西', 'B', 'republic brazil'])(
    'is found by %s, in any of six languages',
    (typed) => expect(find(typed)).toEqual(['B']),
  );

  it('is found by a name with apostrophes and accents, however it is typed', () => {
    expect(find("cote d'ivoire")).toEqual(['CTI']);
  });

  it('is not found by a letter among other words, nor by words of two names', () => {
    expect(find('b internet')).toEqual([]);
    expect(find('Brésil Federative')).toEqual([]);
  });

  it('is left out by an excluded word', () => {
    expect(find('european -postal')).toEqual([]);
    expect(find('-postal')).toEqual([]);
  });
});
