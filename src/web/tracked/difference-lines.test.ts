import { describe, expect, it } from 'vitest';
import { documentOf, p } from '../../../test/builders/model.ts';
import { compareLines, takeProposed } from './difference-lines.ts';
import { makeLines } from './lines.ts';
import type { TextLine } from './lines.ts';

const linesOf = (...texts: readonly string[]) => makeLines(documentOf(texts.map((text) => p(text))).blocks);
const compare = (before: readonly string[], after: readonly string[]) =>
  compareLines(linesOf(...before), linesOf(...after)).lines;

const SIGNS = { inserted: '+', deleted: '-', 'moved-here': '>', 'moved-away': '<', withdrawn: '~' } as const;

const write = ({ number, pieces }: TextLine) =>
  [...number, ...pieces].map(({ text, change }) => (change ? `{${SIGNS[change]}${text}}` : text)).join('');

const proposed = (text: string) => takeProposed(makeLines(documentOf([p(text)]).blocks));

describe('two versions of a text', () => {
  it('show what changed inside a paragraph by words, and a new letter apart', () => {
    const lines = compare(
      ['a)\tthat networks are open;', 'b)\tthat users are many,'],
      ['a)\tthat networks are open and free;', 'b)\tthat costs fall;', 'c)\tthat users are many,'],
    );
    expect(lines.map(write)).toEqual([
      'a)that networks are open{+ and free};',
      '{+b)}{+that costs fall;}',
      '{-b)}{+c)}that users are many,',
    ]);
    expect(lines.map(({ substantial }) => substantial)).toEqual([true, true, false]);
  });

  it('show a deleted paragraph where it stood', () => {
    const lines = compare(
      ['one thing is said', 'another is not', 'the end'],
      ['one thing is said', 'the end'],
    );
    expect(lines.map(write)).toEqual(['one thing is said', '{-another is not}', 'the end']);
  });

  it('show a moved paragraph at both its places, under one name', () => {
    const [first, second, third] = [
      'that exchange points lower the cost of traffic within a country',
      'that cables at sea are expensive to lay and to repair',
      'that satellites reach where no cable does, at some delay',
    ];
    const lines = compare([first, second, third], [second, third, first]);
    expect(lines.map(write)).toEqual([`{<${first}}`, second, third, `{>${first}}`]);
    expect(lines[0]!.pieces[0]!.move).toBe(lines[3]!.pieces[0]!.move);
  });

  it('do not differ by a new place and year of the conference in substance', () => {
    const [line] = compare(
      ['Resolution 1 (Rev. Here, 2022) on all'],
      ['Resolution 1 (Rev. There, 2026) on all'],
    );
    expect(line).toMatchObject({ changed: true, substantial: false });
  });

  it('keep a lead word that stands before a tab', () => {
    const lines = compare(['Reasons:\tTo be clear.'], ['Reasons:\tTo be very clear.']);
    expect(lines.map(write)).toEqual(['Reasons:\tTo be {+very }clear.']);
  });

  it('are compared by what they propose, whatever each marks as changed', () => {
    const { lines } = compareLines(
      proposed('networks [-are-]{+remain+} open'),
      proposed('networks remain{+ freely+} open'),
    );
    expect(lines.map(write)).toEqual(['networks remain {+freely }open']);
  });
});
