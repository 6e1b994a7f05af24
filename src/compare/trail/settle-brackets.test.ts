import { expect, it } from 'vitest';
import { readBrackets } from './brackets.ts';
import { countOpenWords, settleBrackets } from './settle-brackets.ts';

const version = (...texts: string[]) => ({ texts, open: readBrackets(texts).open });
const settle = (before: string[], next: string[]) => settleBrackets(version(...before), version(...next));

it('open words stay open, are kept, or go', () => {
  expect(
    settle(
      ['to study [and regulate] networks [in all countries]', 'to report [each year]'],
      ['to study networks in all countries', 'to report [each year]'],
    ),
  ).toEqual(['gone', 'kept', 'open']);
});

it('a whole paragraph that was open may stand in other words', () => {
  expect(
    settle(
      ['[to study the exchange points of all regions;]'],
      ['to study some exchange points of most regions;'],
    ),
  ).toEqual(['changed']);
});

it('nothing of a text that stays as it is is settled', () => {
  const texts = ['to study [and [EUR: maybe] regulate] networks', '[Option 1: to stop] [Option 2: to go on]'];
  expect(new Set(settle(texts, texts))).toEqual(new Set(['open']));
});

it('open words are counted once, however deep', () => {
  expect(countOpenWords(version('to [study [and regulate] networks] here').open)).toBe(4);
});
