import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amendment, PlacedParagraph } from '../consolidate/amendment.ts';
import { normaliseText } from '../words/normalise.ts';
import { applyProposals } from './apply-proposals.ts';
import type { AsIf } from './as-if.ts';

const place = (texts: readonly string[]): PlacedParagraph[] =>
  texts.map((text, at) => ({
    number: at === 0 ? null : `${at}`,
    call: 'resolves',
    text,
  }));

const BASE = [
  'resolves',
  'to continue to study in the Union the economic aspects of public networks of all kinds;',
  'to report each year to the Council on the results of these studies;',
  'to publish the list of all national contact points,',
];
const amend = (id: string, after: readonly string[], base: readonly string[] = BASE): Amendment => ({
  id,
  file: '',
  before: place(base),
  after: place(after),
});
const apply = (
  amendments: readonly Amendment[],
  choices: Readonly<Record<string, string>> = {},
  base = BASE,
) => applyProposals({ base: place(base), amendments, choices: new Map(Object.entries(choices)) });

/** Rivals as "[A: one | B: two]", "–" for a deletion. */
const write = ({ paragraphs }: AsIf): string[] =>
  paragraphs.map(({ pieces }) =>
    pieces
      .map((piece) =>
        piece.kind === 'text'
          ? piece.text
          : `[${piece.rivals.map(({ proposals, text }) => `${proposals.join()}: ${text ?? '–'}`).join(' | ')}]`,
      )
      .join(''),
  );
const change = (from: string, to: string, at = 1) => BASE.with(at, BASE[at]!.replace(from, to));

const EXAMINE = amend('A', change('study', 'examine'));
const EVERY = amend('B', change('all kinds', 'every kind'));
const STOP = amend('C', change('study', 'stop the study'));

describe('the text as if proposals were adopted', () => {
  it('has the changes that can stand beside each other in one sentence', () => {
    expect(write(apply([EXAMINE, EVERY]))[1]).toBe(
      'to continue to examine in the Union the economic aspects of public networks of every kind;',
    );
  });

  it('has rival versions in brackets until somebody chooses', () => {
    const { questions } = apply([EXAMINE, STOP, EVERY]);
    expect(write(apply([EXAMINE, STOP, EVERY]))[1]).toBe(
      'to continue to [A: examine | C: stop the study] in the Union the economic aspects of public networks of every kind;',
    );
    expect(questions).toMatchObject([
      { key: '1', chosen: null, rivals: [{ proposals: ['A'] }, { proposals: ['C'] }] },
    ]);
  });

  it('has the version that was chosen, or the one in force', () => {
    expect(write(apply([EXAMINE, STOP, EVERY], { 1: 'C' }))[1]).toContain('stop the study in the Union');
    expect(write(apply([EXAMINE, STOP], { 1: 'in-force' }))).toEqual(BASE);
  });

  it('asks whether a paragraph goes that another proposal amends', () => {
    const gone = amend('D', BASE.toSpliced(1, 1));
    expect(write(apply([EXAMINE, gone]))[1]).toBe(`[A: ${EXAMINE.after[1]!.text} | D: –]`);
    expect(write(apply([EXAMINE, gone], { 1: 'D' }))).toEqual(BASE.toSpliced(1, 1));
    expect(apply([gone]).deleted).toEqual([{ base: 1, from: ['D'] }]);
  });

  it('asks which wording of a new paragraph it is', () => {
    const add = (id: string, text: string) => amend(id, BASE.toSpliced(2, 0, text));
    const rivals = [
      add('A', 'to support regional exchange points in all regions;'),
      add('B', 'to support regional exchange points in many regions;'),
    ];
    expect(write(apply(rivals))[2]).toBe(
      'to support regional exchange points in [A: all | B: many] regions;',
    );
    expect(write(apply(rivals, { '1+1': 'B' }))[2]).toContain('many regions');
    expect(write(apply(rivals, { '1+1': 'in-force' }))).toEqual(BASE);
  });

  it('numbers what follows anew', () => {
    const { paragraphs } = apply([
      EXAMINE,
      amend('B', BASE.toSpliced(2, 0, 'that fees are due in all regions;')),
    ]);
    expect(paragraphs.map(({ number }) => number)).toEqual([null, '1', '2', '3', '4']);
  });

  it('moves what is moved', () => {
    const moved = [BASE[0]!, BASE[2]!, BASE[3]!, BASE[1]!];
    expect(write(apply([amend('A', moved), EVERY]))).toEqual(moved.with(3, EVERY.after[1]!.text));
  });

  it('keeps a deletion and an insertion apart that touch', () => {
    const one = amend('A', change('economic aspects', 'aspects'));
    const other = amend('B', change('the economic', 'all the economic'));
    expect(write(apply([one, other]))[1]).toBe(
      'to continue to study in the Union all the aspects of public networks of all kinds;',
    );
  });
});

/** Paragraphs of the six languages, and of two directions in one. */
const SENTENCES = [
  'to continue to study the economic aspects of public networks;',
  'd’encourager les États Membres à coopérer avec l’Union;',
  'alentar a los Miembros a presentar contribuciones cada año;',
  'поручить Генеральному секретарю представить отчёт Совету;',
  'تكليف الأمين العام برفع تقرير إلى المجلس كل عام؛',
  '责成秘书长每年向理事会提交报告并公布结果；',
  'دعم نشر IPv6 في Internet exchange points لجميع البلدان؛',
];
const WORDS = ['Union', 'réseaux', 'redes', 'сеть', 'شبكة', '网络', 'IPv6', 'the', ','];
const edited = (base: readonly string[]) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('replace', 'insert', 'delete', 'paragraph', 'remove'),
        fc.nat(base.length - 1),
        fc.nat(20),
        fc.constantFrom(...WORDS),
      ),
      { maxLength: 4 },
    )
    .map((edits) => {
      const texts = [...base];
      for (const [kind, at, word, text] of edits) {
        const words = (texts[at % texts.length] ?? '').split(' ');
        const where = word % words.length;
        if (kind === 'paragraph') texts.splice(at % texts.length, 0, `${text} ${word} ${text} new ${at}`);
        else if (kind === 'remove' && texts.length > 2) texts.splice(at % texts.length, 1);
        else if (kind !== 'remove') {
          words.splice(where, kind === 'insert' ? 0 : 1, ...(kind === 'delete' ? [] : [text]));
          texts[at % texts.length] = words.join(' ');
        }
      }
      return texts;
    });
const proposals = fc.array(edited(SENTENCES), { minLength: 1, maxLength: 4 });
const normalise = (texts: readonly string[]) =>
  texts.map((text) => normaliseText(text)).filter((text) => text !== '');
const make = (texts: readonly (readonly string[])[]) =>
  texts.map((after, at) => amend('ABCD'.charAt(at), after, SENTENCES));

const settled = (list: readonly Amendment[]) =>
  apply(list, {}, SENTENCES)
    .paragraphs.filter(({ base, pieces }) => base !== null && pieces.every(({ kind }) => kind === 'text'))
    .map(({ base, pieces }) => [base, normaliseText(pieces[0]?.kind === 'text' ? pieces[0].text : '')]);

describe('whatever is proposed, in six languages and both directions', () => {
  it('one proposal alone gives its own text', () => {
    fc.assert(
      fc.property(edited(SENTENCES), (after) => {
        const result = apply([amend('A', after, SENTENCES)], {}, SENTENCES);
        expect(result.questions).toEqual([]);
        expect(normalise(write(result).flatMap((text) => text.split('\n')))).toEqual(normalise(after));
      }),
      { numRuns: 500 },
    );
  });

  it('no proposal gives the text in force', () => {
    expect(write(apply([], {}, SENTENCES))).toEqual(SENTENCES);
  });

  it('the order of proposals does not matter for what is settled', () => {
    fc.assert(
      fc.property(proposals, (texts) => {
        const amendments = make(texts);
        expect(settled(amendments.toReversed())).toEqual(settled(amendments));
      }),
      { numRuns: 300 },
    );
  });

  it('choosing one proposal everywhere leaves no question about what it changes', () => {
    fc.assert(
      fc.property(proposals, (texts) => {
        const amendments = make(texts);
        const { questions } = apply(amendments, {}, SENTENCES);
        const own = questions.filter(({ rivals }) => rivals.some((rival) => rival.proposals.includes('A')));
        const choices = Object.fromEntries(own.map(({ key }) => [key, 'A']));
        for (const { key, chosen } of apply(amendments, choices, SENTENCES).questions)
          if (key in choices) expect(chosen).toBe('A');
      }),
      { numRuns: 200 },
    );
  });
});
