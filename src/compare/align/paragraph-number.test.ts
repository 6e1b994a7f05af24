import { describe, expect, it } from 'vitest';
import { splitNumber } from './paragraph-number.ts';

describe('the number of a paragraph', () => {
  it.each([
    ['a)\tthat', 'a)'],
    ['12\tto study', '12'],
    ['2.1\tto study', '2.1'],
    ['19A\tto study', '19A'],
    ['iv)\tthat', 'iv)'],
    ['1 bis\tto study', '1 bis'],
    ['– \tthat', '–'],
    [' أ )\tأن', 'أ )'],
    ['б)\tчто', 'б)'],
  ])('of %j is %j', (paragraph, number) => {
    expect(splitNumber(paragraph).number).toBe(number);
  });

  it('is none where a word stands before the tab', () => {
    expect(splitNumber('Reasons:\tThe text')).toEqual({ number: '', text: 'Reasons:\tThe text' });
    expect(splitNumber('MOD\tEUR/44/1').number).toBe('');
    expect(splitNumber('no tab').number).toBe('');
  });
});
