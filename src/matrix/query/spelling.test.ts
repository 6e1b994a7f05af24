import { describe, expect, it } from 'vitest';
import { countMistakes, findNearest, partWord } from './spelling.ts';

describe('a misspelt word', () => {
  it.each([
    ['multistakholder', 'multistakeholder', 1],
    ['goverment', 'government', 1],
    ['interent', 'internet', 1],
    ['résolutoin', 'résolution', 1],
    ['государтсво', 'государство', 1],
    ['tax', 'satellite', 3],
  ])('%s is %s with %i mistakes', (a, b, mistakes) => {
    expect(countMistakes(a, b, 2)).toBe(mistakes);
  });

  const known = ['internet', 'internal', 'satellite'].map((word) => ({ word, fold: word }));

  it('finds the nearest word that is known', () => {
    expect(findNearest('intrenet', known)).toBe('internet');
    expect(findNearest('nternet', known)).toBe('internet');
  });

  it('finds none where nothing is near, or the word is short', () => {
    expect(findNearest('blockchain', known)).toBeNull();
    expect(findNearest('tax', [{ word: 'fax', fold: 'fax' }])).toBeNull();
  });

  it('is looked for by pieces, of which one has no mistake', () => {
    expect(partWord('multistakholder', 3)).toEqual(['multi', 'stakh', 'older']);
    expect(partWord('spma', 2)).toEqual(['sp', 'ma']);
  });
});
