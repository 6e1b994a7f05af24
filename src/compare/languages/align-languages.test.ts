import { describe, expect, it } from 'vitest';
import { alignLanguages } from './align-languages.ts';
import type { StructuredParagraph } from './structure.ts';

const call = (stem: string, text: string): StructuredParagraph => ({ role: 'call', stem, path: [], text });
const item = (number: string, text: string): StructuredParagraph => ({
  role: 'paragraph',
  stem: null,
  path: number === '' ? [] : number.split(' '),
  text,
});

const ENGLISH = [
  call('considering', 'considering'),
  item('a', 'that all should have access to networks;'),
  item('b', 'that Resolution 12 says so,'),
  call('resolves', 'resolves'),
  item('1', 'to go on with the programme of 2018;'),
  item('1 a', 'in all regions;'),
  item('2', 'to report to the Council each year on all that was done for it,'),
];
const RUSSIAN = [
  call('considering', 'учитывая,'),
  item('а', 'что все должны иметь доступ к сетям;'),
  item('б', 'что об этом говорится в Резолюции 12,'),
  call('resolves', 'решает'),
  item('1', 'продолжить программу 2018 года;'),
  item('1 а', 'во всех регионах;'),
  item('2', 'ежегодно докладывать Совету обо всём, что было сделано с этой целью,'),
];

/** "0=0 1=1 2- +2": the pairs, with "~" where they are not sure. */
const show = (a: readonly StructuredParagraph[], b: readonly StructuredParagraph[]): string =>
  alignLanguages(a, b)
    .map(({ a: one, b: other, sure }) =>
      one === null ? `+${other}` : other === null ? `${one}-` : `${one}${sure ? '=' : '~'}${other}`,
    )
    .join(' ');

describe('two language versions of a text', () => {
  it('agree paragraph by paragraph, whatever letters number them', () => {
    expect(show(ENGLISH, RUSSIAN)).toBe('0=0 1=1 2=2 3=3 4=4 5=5 6=6');
  });

  it('agree where empty paragraphs stand in one of them', () => {
    const empty: StructuredParagraph = { role: 'empty', stem: null, path: [], text: '' };
    expect(show(ENGLISH.slice(0, 3), RUSSIAN.slice(0, 3).toSpliced(1, 0, empty))).toBe('0=0 1=2 2=3');
  });

  it('go on after a paragraph that only one has, known by its figures', () => {
    expect(show(ENGLISH, RUSSIAN.toSpliced(1, 1))).toBe('0=0 1- 2~1 3=2 4=3 5=4 6=5');
  });

  it('go on after a call that only one has', () => {
    const more = [call('noting', 'noting'), item('a', 'that much was done')];
    expect(show([...ENGLISH.slice(0, 3), ...more, ...ENGLISH.slice(3)], RUSSIAN)).toBe(
      '0=0 1=1 2=2 3- 4- 5=3 6=4 7=5 8=6',
    );
  });

  it('have figures of any script', () => {
    const arabic = [item('', 'القرار ١٢'), item('', 'القرار ٢٠١٨')];
    expect(show([item('', 'Resolution 2018')], arabic)).toBe('+0 0~1');
  });

  it('give the same pairs the other way round', () => {
    const shorter = RUSSIAN.toSpliced(4, 1);
    const there = alignLanguages(shorter, ENGLISH).filter(({ a, b }) => a !== null && b !== null);
    const back = alignLanguages(ENGLISH, shorter).filter(({ a, b }) => a !== null && b !== null);
    expect(back.map(({ a, b, sure }) => ({ a: b, b: a, sure }))).toEqual(there);
  });

  it('of ten thousand paragraphs are aligned within seconds', () => {
    const long = Array.from({ length: 10_000 }, (_, index) => item(`${index + 1}`, `that ${index} holds`));
    const started = performance.now();
    const pairs = alignLanguages(long, long.toSpliced(5000, 20));
    expect(pairs.filter(({ a, b }) => a !== null && b !== null)).toHaveLength(9980);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
