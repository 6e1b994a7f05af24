import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceHistory } from './trace-history.ts';

/** "[0]to share [2]openly and freely" */
const show = (versions: readonly (readonly string[])[]): string[] =>
  traceHistory(versions).paragraphs.map(
    ({ number, spans }) =>
      `${number === null ? '' : `${number} `}${spans.map(({ text, version }) => `[${version}]${text}`).join('')}`,
  );

describe('the history of a text', () => {
  it('says of every word which version first had it', () => {
    expect(
      show([
        ['1\tto share experience with developing countries;'],
        ['1\tto share experience and tools with developing countries;'],
        ['1\tto share experience and tools with developing countries, upon request;'],
      ]),
    ).toEqual(['1 [0]to share experience [1]and tools [0]with developing countries[2], upon request[0];']);
  });

  it('goes through renumbering, moves and splits', () => {
    const [networks, security, reports] = [
      'that networks of all kinds carry the traffic of the Internet',
      'that confidence and security in the use of networks matter to everybody',
      'to report each year to the Council on what was done under this resolution',
    ];
    expect(
      show([
        [`a)\t${networks};`, `b)\t${security};`, `c)\t${reports}.`],
        [`a)\t${security};`, `b)\t${reports};`, `c)\t${networks}.`],
      ]).every((line) => line.startsWith('a) [0]') || line.startsWith('b) [0]') || line.startsWith('c) [0]')),
    ).toBe(true);
  });

  it('keeps what is gone, with whose words it was and when it went', () => {
    const { gone } = traceHistory([
      ['a)\tthat the Union leads;', 'b)\tthat studies are useful to all members of the Union;'],
      ['a)\tthat studies are useful to all members of the Union;'],
    ]);
    expect(gone).toEqual([{ spans: [{ text: 'that the Union leads;', version: 0 }], removed: 1, place: 0 }]);
  });

  it('counts words, what each version added and removed, and what is left of it', () => {
    expect(
      traceHistory([['to share experience;'], ['to share tools and experience;'], ['to share tools;']]).steps,
    ).toEqual([
      { words: 3, added: 3, removed: 0, left: 2 },
      { words: 5, added: 2, removed: 0, left: 1 },
      { words: 3, added: 0, removed: 2, left: 0 },
    ]);
  });

  it.each([
    ['Arabic', ['أن تتقاسم الدول الأعضاء خبراتها؛'], ['أن تتقاسم الدول الأعضاء خبراتها وأدواتها؛']],
    ['Chinese', ['分享成员国的经验；'], ['公开分享成员国的经验；']],
  ])('reads %s by words', (_, before, after) => {
    const [paragraph] = traceHistory([before, after]).paragraphs;
    expect(paragraph!.spans.map(({ text }) => text).join('')).toBe(after[0]);
    expect(new Set(paragraph!.spans.map(({ version }) => version))).toEqual(new Set([0, 1]));
  });

  it('always rebuilds the newest version, and nothing comes from a version that nobody wrote', () => {
    const word = fc.constantFrom('the', 'Union', 'network', 'shall', 'may', 'report', 'متاح', '网络');
    const paragraph = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    const version = fc.array(paragraph, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 4 }), (versions) => {
        const { paragraphs, steps } = traceHistory(versions);
        expect(paragraphs.map(({ spans }) => spans.map(({ text }) => text).join(''))).toEqual(
          versions.at(-1),
        );
        expect(steps.length).toBe(versions.length);
        for (const { spans } of paragraphs)
          for (const span of spans) expect(span.version).toBeLessThan(versions.length);
      }),
    );
  });
});
