import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from './compare-text.ts';
import { rebuild } from './difference/segment.ts';
import type { Segment } from './difference/segment.ts';

/** "a [b|c] d": what is gone before the bar, what came after it. */
const show = (a: string, b: string): string => {
  let text = '';
  const { segments } = compareText(a, b);
  segments.forEach(({ op, text: words }, i) => {
    if (op === '=') text += words;
    else if (op === '-') text += segments[i + 1]?.op === '+' ? `[${words}|` : `[${words}|]`;
    else text += segments[i - 1]?.op === '-' ? `${words}]` : `[|${words}]`;
  });
  return text;
};

/** A hundred thousand words out of three hundred, the same ones for the same seed. */
const makeWords = (seed: number): string => {
  let state = seed;
  return Array.from({ length: 100_000 }, () => `w${(state = (state * 48271) % 2147483647) % 300}`).join(' ');
};

/** What is kept, and between it what is gone (or came), two changes that touch as one. */
const runs = (segments: readonly Segment[], side: '-' | '+'): string[] => {
  const list = [''];
  for (const { op, text: words } of segments)
    if (op === '=') list.push(words, '');
    else if (op === side) list[list.length - 1] += words;
  return list;
};

describe('the difference of two texts', () => {
  it('is by words', () => {
    expect(show('that ITU shall report', 'that the Union shall report')).toBe(
      'that [ITU|the Union] shall report',
    );
    expect(show('roles of governments', 'roles of all stakeholders')).toBe(
      'roles of [governments|all stakeholders]',
    );
  });

  it('takes spaces along with the words they belong to', () => {
    expect(show('an open Internet', 'an open, global Internet')).toBe('an open[|, global] Internet');
    expect(show('to the very end', 'to the end')).toBe('to the [very |]end');
  });

  it('shows one change where only articles and commas were kept between', () => {
    expect(show('increase the role of ITU', 'support the growth of networks')).toBe(
      '[increase the role of ITU|support the growth of networks]',
    );
  });

  it('updates a citation as one thing', () => {
    expect(show('Resolution 64 (Rev. Hammamet, 2016)', 'Resolution 64 (Rev. Kigali, 2022)')).toBe(
      'Resolution 64 (Rev. [Hammamet, 2016|Kigali, 2022])',
    );
    expect(show('القرار 101 (المراجَع في دبي، 2018)', 'القرار 101 (المراجَع في بوخارست، 2022)')).toBe(
      'القرار 101 (المراجَع في [دبي، 2018|بوخارست، 2022])',
    );
  });

  it('inserts a paragraph as a whole, apart from the new letter of the next one', () => {
    expect(
      compareText('a)\tpeace;\nb)\tfreedom;\n', 'a)\tpeace;\nb)\tjustice for everybody;\nc)\tfreedom;\n')
        .segments,
    ).toEqual([
      { op: '=', text: 'a)\tpeace;\n' },
      { op: '+', text: 'b)\tjustice for everybody;\n' },
      { op: '-', text: 'b' },
      { op: '+', text: 'c' },
      { op: '=', text: ')\tfreedom;\n' },
    ]);
  });

  it('does not weave a new paragraph into an old one for a word or two', () => {
    const old = 'instructs the Director to publish the list of the networks';
    const other = 'invites Member States to support the work of the regional offices of the Union';
    expect(show(`${old}\nend`, `${other}\nend`)).toBe(`[${old}|${other}]\nend`);
  });

  it('shows a split paragraph as a line end', () => {
    expect(
      show(
        'to study the costs; to report on them every year\n',
        'to study the costs;\nto report on them every year\n',
      ),
    ).toBe('to study the costs;[ |\n]to report on them every year\n');
  });

  it('shows spaces alone where only spaces changed', () => {
    expect(show('Naples2 and', 'Naples 2 and')).toBe('Naples[| ]2 and');
    expect(show('a  b', 'a b')).toBe('a [ |]b');
  });

  it('is by words in every language', () => {
    expect(show('роль государств-членов', 'роль всех заинтересованных сторон')).toBe(
      'роль [государств-членов|всех заинтересованных сторон]',
    );
    expect(show('تعزيز دور الحكومات', 'تعزيز دور المجتمع')).toBe('تعزيز دور [الحكومات|المجتمع]');
    expect(show('加强国际电信联盟的作用', '加强各国政府的作用')).toMatch(/^加强\[.*\|.*\]的作用$/);
    expect(show('le rôle de l’Union', 'le rôle de l’Assemblée')).toBe('le rôle de l’[Union|Assemblée]');
    expect(show('el papel de los gobiernos', 'el papel de la comunidad técnica')).toBe(
      'el papel de [los gobiernos|la comunidad técnica]',
    );
  });

  it('answers in time, coarsely and saying so, where the texts are made to be hard', () => {
    const [a, b] = [makeWords(7), makeWords(11)];
    const start = performance.now();
    const { segments, coarse } = compareText(a, b);
    // One second is promised; the rest is for a busy machine.
    expect(performance.now() - start).toBeLessThan(3000);
    expect(coarse).toBe(true);
    expect(rebuild(segments, '-') === a && rebuild(segments, '+') === b).toBe(true);
  });
});

/** Words of the six languages, citations, numbers, signs and line ends, so that short texts have much in common. */
const PIECES = [
  'the|Union|states|l’|Union|роль|сеть|الاتحاد|دور|国际|电信联盟|número|1 000|(Rev. Dubai, 2018)|(Rev. Bucharest, 2022)',
  'a)\t|b)\t|\n|\n|, |;| | | |«|»',
].flatMap((line) => line.split('|'));
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof({ weight: 4, arbitrary: text }, fc.string({ unit: 'binary', maxLength: 30 }));

describe('whatever the two texts are', () => {
  it('both rebuild from the segments, and no segment is empty', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const { segments } = compareText(a, b);
        expect(rebuild(segments, '-')).toBe(a);
        expect(rebuild(segments, '+')).toBe(b);
        expect(segments.every((segment) => segment.text !== '')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('swapping them swaps what is gone and what came', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [one, other] = [compareText(a, b).segments, compareText(b, a).segments];
        expect(runs(one, '-')).toEqual(runs(other, '+'));
        expect(runs(one, '+')).toEqual(runs(other, '-'));
      }),
      { numRuns: 1000 },
    );
  });

  it('equal ones have no change', () => {
    fc.assert(
      fc.property(anyText, (a) => {
        expect(compareText(a, a).segments).toEqual(a === '' ? [] : [{ op: '=', text: a }]);
      }),
    );
  });
});
