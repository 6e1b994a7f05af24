import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amendment, PlacedParagraph } from '../consolidate/amendment.ts';
import { consolidate } from '../consolidate/consolidate.ts';
import { rebuild } from '../difference/segment.ts';
import { readTogether } from './read-together.ts';
import type { WholeProposal } from './read-together.ts';
import { getAgreement } from './tally.ts';

const place = (texts: readonly string[]): PlacedParagraph[] =>
  texts.map((text) => ({ number: null, call: 'resolves', text }));

const BASE = [
  'RESOLUTION 1 (Rev. Alpha, 2018)',
  'to continue to study in the Union the economic aspects of public networks of all kinds;',
  'to report each year to the Council on the results of these studies;',
  'to publish the list of all national contact points,',
];

const sourceOf = (id: string) => id.split('/')[0]!;

/** Each text is the proposal of the source "A", "B" … */
const read = (texts: readonly (readonly string[])[], whole: readonly WholeProposal[] = []) => {
  const amendments = texts.map((after, at): Amendment => ({
    id: `${'ABCDEFGH'.charAt(at)}/1/1`,
    file: `${at}.docx`,
    before: place(BASE),
    after: place(after),
  }));
  const consolidated = consolidate(place(BASE), amendments);
  return { consolidated, ...readTogether({ consolidated, whole, furniture: new Set([0]), sourceOf }) };
};
const change = (from: string, to: string, at = 1) => BASE.with(at, BASE[at]!.replace(from, to));
const cited = (revision: string) => BASE.with(0, `RESOLUTION 1 (Rev. ${revision})`);
const add = (text: string) => BASE.toSpliced(2, 0, text);
const disputes = (...texts: readonly (readonly string[])[]) =>
  read(texts).paragraphs.flatMap((paragraph) => paragraph.disputes);
const standings = (...texts: readonly (readonly string[])[]) => read(texts).paragraphs[1]!.standings;

describe('two changes of one paragraph', () => {
  it('clash where they change the same words, and these are named', () => {
    const found = disputes(
      change('economic aspects', 'technical aspects'),
      change('economic aspects', 'costs'),
    );
    expect(found).toEqual([
      {
        kind: 'words',
        words: 'economic aspects',
        options: [
          { changes: [0], text: 'technical aspects' },
          { changes: [1], text: 'costs' },
        ],
      },
    ]);
  });

  it('clash where they add other words in the same place', () => {
    const [dispute] = disputes(change('public', 'public and private'), change('public', 'public, open'));
    expect(dispute).toMatchObject({
      kind: 'place',
      words: 'economic aspects of public … networks of all kinds',
    });
    expect(dispute!.options.map(({ text }) => text)).toEqual(['and private', ', open']);
  });

  it('can stand beside each other where they change other words', () => {
    expect(standings(change('study', 'examine'), change('all kinds', 'every kind'))).toEqual([
      'beside',
      'beside',
    ]);
    expect(disputes(change('study', 'examine'), change('all kinds', 'every kind'))).toEqual([]);
  });

  it('do not clash where one makes the change of the other and more', () => {
    const more = BASE.with(1, change('study', 'examine')[1]!.replace('public networks', 'networks'));
    const { paragraphs } = read([change('study', 'examine'), more]);
    expect(paragraphs[1]).toMatchObject({ disputes: [], pairs: [{ meeting: 'near', larger: 1 }] });
  });

  it('are nearly the same where most of the changed words are, with the difference', () => {
    const { paragraphs } = read([
      change('economic', 'public policy and governance'),
      change('economic', 'public policy'),
    ]);
    const [near] = paragraphs[1]!.near;
    expect(near).toMatchObject({ change: 1, other: 0 });
    expect(near!.segments.filter(({ op }) => op !== '=').map(({ text }) => text.trim())).toEqual([
      'and governance',
    ]);
    expect(rebuild(near!.segments, '+')).toBe(change('economic', 'public policy')[1]);
  });

  it('clash where one deletes what the other amends', () => {
    const [dispute] = disputes(BASE.toSpliced(1, 1), change('study', 'examine'));
    expect(dispute).toMatchObject({ kind: 'deletion', words: BASE[1], options: [{ text: null }, {}] });
  });

  it('say nothing where only the revision of a text that is cited changes', () => {
    expect(read([cited('Beta, 2022'), cited('Gamma, 2022')]).tally).toEqual({ same: 0, near: 0, clash: 0 });
  });
});

describe('rival wordings of a new paragraph', () => {
  it('are in dispute, and nearly the same where they are', () => {
    const { paragraphs, tally } = read([
      add('to support regional exchange points in all regions;'),
      add('to support regional exchange points in many regions;'),
    ]);
    expect(paragraphs[2]!.disputes).toMatchObject([{ kind: 'insertion', words: '' }]);
    expect(tally).toEqual({ same: 0, near: 1, clash: 0 });
  });
});

describe('the degree of agreement', () => {
  it('is counted over the meetings of two sources at the same words, what is nearly the same being uncertain', () => {
    const [one, more, other] = ['public policy', 'public policy and governance', 'legal'].map((text) =>
      change('economic', text),
    ) as [string[], string[], string[]];
    const { tally } = read([one, one, more, other]);
    expect(tally).toEqual({ same: 1, near: 2, clash: 3 });
    expect(getAgreement(tally)).toEqual({ least: 0.16, most: 0.5 });
  });

  it('is none where nobody meets, and is cut, not rounded', () => {
    expect(getAgreement({ same: 0, near: 0, clash: 0 })).toBeNull();
    expect(getAgreement({ same: 199, near: 0, clash: 1 })).toEqual({ least: 0.99, most: 0.99 });
  });

  it('is known for each pair of sources, and sums up to that of the text', () => {
    const same = change('study', 'examine');
    const { pairs } = read([same, same, change('study', 'stop')]);
    expect(pairs).toEqual([
      { sources: ['A', 'B'], tally: { same: 1, near: 0, clash: 0 } },
      { sources: ['A', 'C'], tally: { same: 0, near: 0, clash: 1 } },
      { sources: ['B', 'C'], tally: { same: 0, near: 0, clash: 1 } },
    ]);
  });

  it('counts who would suppress the text, and who insists on no change, against all who change it', () => {
    const { wholeDisputes, tally } = read(
      [change('study', 'examine')],
      [
        { id: 'X/1/1', wants: 'suppression' },
        { id: 'Y/1/1', wants: 'no change' },
        { id: 'Z/1/1', wants: 'other' },
      ],
    );
    expect(wholeDisputes).toEqual([
      { kind: 'suppression', proposals: ['X/1/1'], against: ['Y/1/1', 'A/1/1'] },
      { kind: 'no change', proposals: ['Y/1/1'], against: ['X/1/1', 'A/1/1'] },
    ]);
    expect(tally.clash).toBe(3);
  });
});

const LANGUAGES = {
  English: ['to study the economic aspects of networks', 'economic', 'legal', 'technical'],
  French: ['d’étudier les aspects économiques des réseaux', 'économiques', 'juridiques', 'techniques'],
  Spanish: ['estudiar los aspectos económicos de las redes', 'económicos', 'jurídicos', 'técnicos'],
  Russian: ['изучать экономические аспекты сетей связи', 'экономические', 'правовые', 'технические'],
  Arabic: ['دراسة الجوانب الاقتصادية للشبكات العامة', 'الاقتصادية', 'القانونية', 'التقنية'],
  Chinese: ['研究公共网络的经济问题和影响', '经济', '法律', '技术'],
  'mixed directions': ['دراسة جوانب IPv6 الاقتصادية في Internet', 'الاقتصادية', 'القانونية', 'التقنية'],
};

describe('a clash', () => {
  it.each(Object.entries(LANGUAGES))('is found by words in %s', (_, [text, word, one, other]) => {
    const base = place([text!]);
    const amend = (id: string, to: string): Amendment => ({
      id,
      file: '',
      before: base,
      after: place([text!.replace(word!, to)]),
    });
    const consolidated = consolidate(base, [amend('A', one!), amend('B', other!)]);
    const { paragraphs } = readTogether({
      consolidated,
      whole: [],
      furniture: new Set(),
      sourceOf: (id) => id,
    });
    expect(paragraphs[0]!.disputes).toEqual([
      {
        kind: 'words',
        words: word,
        options: [
          { changes: [0], text: one },
          { changes: [1], text: other },
        ],
      },
    ]);
  });
});

describe('whatever is proposed', () => {
  const word = fc.constantFrom('the', 'study', 'of', 'networks', 'costs', 'Union', 'сеть', 'شبكة', '国际');
  const text = fc.array(word, { minLength: 2, maxLength: 9 }).map((words) => words.join(' '));
  const proposal = fc.tuple(text, text, text).map(([one, two, three]) => [BASE[0]!, one, two, three]);

  it('is read the same in any order: the same pairs agree and clash', () => {
    fc.assert(
      fc.property(fc.array(proposal, { minLength: 2, maxLength: 4 }), (texts) => {
        const make = (order: readonly number[]) => {
          const amendments = order.map((at): Amendment => ({
            id: `${at}/1`,
            file: '',
            before: place(BASE),
            after: place(texts[at]!),
          }));
          const consolidated = consolidate(place(BASE), amendments);
          // Which inserted paragraphs stand beside each other depends on who comes first.
          const paragraphs = consolidated.paragraphs.filter(({ base }) => base !== null);
          return readTogether({
            consolidated: { paragraphs },
            whole: [],
            furniture: new Set([0]),
            sourceOf: (id) => id,
          }).pairs.toSorted((a, b) => (a.sources.join() < b.sources.join() ? -1 : 1));
        };
        const order = [...texts.keys()];
        expect(make(order.toReversed())).toEqual(make(order));
      }),
      { numRuns: 300 },
    );
  });
});
