import { describe, expect, it } from 'vitest';
import { rebuild } from '../difference/segment.ts';
import type { Amendment, PlacedParagraph } from './amendment.ts';
import { consolidate } from './consolidate.ts';

const place = (texts: readonly string[]): PlacedParagraph[] =>
  texts.map((text) => ({ number: null, call: 'resolves', text }));

const BASE = [
  'resolves',
  'to continue to take part in the work of the Forum;',
  'to report each year to the Council on what was done;',
  'to publish the list of all national contact points,',
];
const amend = (id: string, after: readonly string[], before: readonly string[] = BASE): Amendment => ({
  id,
  file: `${id}.docx`,
  before: place(before),
  after: place(after),
});

/** "1 replaced A,B: text" for all that is not "none". */
const show = (...amendments: Amendment[]): string[] =>
  consolidate(place(BASE), amendments).paragraphs.flatMap(({ base, changes }, row) =>
    changes
      .filter(({ kind }) => kind !== 'none')
      .map(
        ({ kind, proposals, text }) => `${base === null ? '+' : row} ${kind} ${proposals.join()}: ${text}`,
      ),
  );

const ACTIVE = 'to continue to take an active part in the work of the Forum;';

describe('a text with all its proposals', () => {
  it('has the same change once, with all who propose it', () => {
    const one = BASE.with(1, ACTIVE);
    expect(show(amend('A', one), amend('B', one), amend('C', BASE))).toEqual([`1 replaced A,B: ${ACTIVE}`]);
  });

  it('shows rival changes of one paragraph side by side, and who leaves it', () => {
    const [, row] = consolidate(place(BASE), [
      amend('A', BASE.with(1, ACTIVE)),
      amend('B', BASE.toSpliced(1, 1)),
      amend('C', BASE),
    ]).paragraphs;
    expect(row!.changes.map(({ kind, proposals }) => [kind, ...proposals])).toEqual([
      ['replaced', 'A'],
      ['deleted', 'B'],
      ['none', 'C'],
    ]);
    for (const { segments, text } of row!.changes) {
      expect(rebuild(segments, '-')).toBe(BASE[1]);
      expect(rebuild(segments, '+')).toBe(text ?? '');
    }
  });

  it('has inserted paragraphs where they are proposed, like ones in one place', () => {
    const add = (text: string) => BASE.toSpliced(2, 0, text);
    const rows = consolidate(place(BASE), [
      amend('A', add('to support regional exchange points in all regions;')),
      amend('B', add('to support regional exchange points in developing countries;')),
      amend('C', add('that fees are due;')),
    ]).paragraphs;
    expect(
      rows.map(({ base, changes }) => (base === null ? changes.map(({ proposals }) => proposals) : '=')),
    ).toEqual(['=', '=', [['A'], ['B']], [['C']], '=', '=']);
  });

  it('tells where a paragraph was moved', () => {
    const moved = [BASE[0]!, BASE[2]!, BASE[3]!, BASE[1]!];
    const { paragraphs } = consolidate(place(BASE), [amend('A', moved)]);
    expect(paragraphs[1]!.changes).toMatchObject([{ kind: 'moved', after: 3, text: BASE[1] }]);
  });

  it('shows changes against the text in force also where a proposal retyped it, and says where', () => {
    const older = BASE.with(2, 'to report every four years to the Council on what was done;');
    const { byAmendment } = consolidate(place(BASE), [amend('A', older, older)]);
    expect(show(amend('A', older, older))).toEqual([`2 replaced A: ${older[2]}`]);
    expect(byAmendment[0]!.deviations).toMatchObject([{ kind: 'changed', base: 2 }]);
  });

  it('takes what a proposal does not reproduce to stay', () => {
    const part = [BASE[0]!, BASE[1]!].slice(1);
    expect(show(amend('A', [ACTIVE], part))).toEqual([`1 replaced A: ${ACTIVE}`]);
    expect(consolidate(place(BASE), [amend('A', [ACTIVE], part)]).byAmendment[0]!.partial).toBe(true);
  });

  it('has a paragraph that its authors filled with other words as replaced', () => {
    const after = BASE.with(2, 'that fees are due;');
    const segments = [
      { op: '-', text: BASE[2]! },
      { op: '+', text: after[2]! },
    ] as const;
    const authored = new Map([[2, { before: 2, segments }]]);
    const { paragraphs } = consolidate(place(BASE), [{ ...amend('A', after), authored }]);
    expect(paragraphs[2]!.changes).toMatchObject([{ kind: 'replaced', text: after[2] }]);
  });

  it('keeps what the authors marked themselves', () => {
    const text = 'to support and publish the list of all national contact points,';
    const segments = [
      { op: '=', text: '3\tto ' },
      { op: '-', text: 'publish the' },
      { op: '+', text: 'support and publish the' },
      { op: '=', text: ' list of all national contact points,' },
    ] as const;
    const authored = new Map([[3, { before: 3, segments }]]);
    const { paragraphs } = consolidate(place(BASE), [{ ...amend('A', BASE.with(3, text)), authored }]);
    expect(paragraphs[3]!.changes[0]!.segments[1]).toEqual({ op: '-', text: 'publish the' });
  });
});
