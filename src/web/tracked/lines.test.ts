import { describe, expect, it } from 'vitest';
import type { Paragraph, Tracked } from '../../document/document.ts';
import { makeLines } from './lines.ts';
import type { Piece, TextLine } from './lines.ts';

const ana = { author: 'Ana', date: null };
const inserted: Tracked = { inserted: ana };
const deleted: Tracked = { deleted: ana };

const lineOf = (runs: readonly (readonly [string, Tracked?])[], rest: Partial<Paragraph> = {}): TextLine => {
  const paragraph: Paragraph = {
    kind: 'paragraph',
    index: 0,
    style: 'Normal',
    runs: runs.map(([text, tracked]) => ({ text, ...tracked })),
    mark: {},
    ...rest,
  };
  return makeLines([paragraph])[0] as TextLine;
};

const write = (pieces: readonly Piece[]) =>
  pieces.map(({ text, change }) => (change === null ? text : `{${change} ${text}}`)).join('');

describe('a paragraph on a page', () => {
  it('joins what Word split and nobody changed differently', () => {
    expect(write(lineOf([['a '], ['net'], [' x', inserted], ['y', inserted]]).pieces)).toBe(
      'a net{inserted  xy}',
    );
  });

  it('has its typed number apart, also where the letter changed', () => {
    const line = lineOf([['b', deleted], ['c', inserted], [')\tthe net']]);
    expect(write(line.number)).toBe('{deleted b}{inserted c})');
    expect(write(line.pieces)).toBe('the net');
    expect(line).toMatchObject({ changed: true, substantial: false });
  });

  it('has one number where the old letter went with its tab and the new one came with another', () => {
    const line = lineOf([['b)\t', deleted], ['c)\t', inserted], ['the net']]);
    expect(write(line.number)).toBe('{deleted b)}{inserted c)}');
    expect(write(line.pieces)).toBe('the net');
  });

  it('has its automatic number, struck and new where it changed', () => {
    const line = lineOf([['the net']], { number: { before: '1.', after: '2.' } });
    expect(write(line.number)).toBe('{deleted 1.}{inserted 2.}');
  });

  it('came or went whole where all its words and its end did', () => {
    expect(lineOf([['new', inserted]], { mark: inserted }).change).toBe('inserted');
    expect(lineOf([['old', deleted]], { mark: deleted }).change).toBe('deleted');
    expect(lineOf([['old '], ['new', inserted]], { mark: inserted }).change).toBeNull();
  });

  it('says that it was parted from or joined with the next one', () => {
    expect(lineOf([['one']], { mark: inserted }).mark).toBe('parted');
    expect(lineOf([['one']], { mark: deleted }).mark).toBe('joined');
  });

  it('moved is neither inserted nor deleted', () => {
    const move = { author: 'Ana', date: null, move: 'm1' };
    expect(lineOf([['here', { inserted: move }]]).pieces[0]).toMatchObject({
      change: 'moved-here',
      move: 'm1',
    });
  });

  it('was withdrawn where one author inserted and another deleted it', () => {
    expect(lineOf([['x', { inserted: ana, deleted: ana }]]).pieces[0]!.change).toBe('withdrawn');
  });

  it.each([
    ['Res_No', 'number'],
    ['Restitle', 'title'],
    ['Call', 'call'],
    ['enumlev1', 'sub'],
    ['Normalaftertitle0', 'body'],
  ])('in the style %s is set as %s', (style, role) => {
    expect(lineOf([['x']], { style }).role).toBe(role);
  });
});
