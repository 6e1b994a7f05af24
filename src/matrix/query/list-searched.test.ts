import { describe, expect, it } from 'vitest';
import type { Block, Run } from '../../document/document.ts';
import { listSearched } from './list-searched.ts';
import { makePassages } from './passage.ts';

const revision = { author: 'A', date: null };
const keep = (text: string): Run => ({ text });
const add = (text: string): Run => ({ text, inserted: revision });
const cut = (text: string): Run => ({ text, deleted: revision });
const moved = { ...revision, move: 'm1' };

const paragraph = (...runs: Run[]): Block => ({
  kind: 'paragraph',
  index: 7,
  style: 'Normal',
  runs,
  mark: {},
});

/** Each passage as "view: words", changed words in capitals, "|" where the other text has more. */
function read(blocks: readonly Block[], whole: '+' | '-' | null = null) {
  const searched = listSearched({ title: null, blocks: [['body', blocks]], notes: {}, whole });
  return searched.flatMap(makePassages).map(
    ({ view, words, changed, edges }) =>
      `${view}: ${words
        .split(' ')
        .map(
          (word, at) =>
            (changed.includes(at + 1) ? word.toUpperCase() : word) + (edges.includes(at + 1) ? ' |' : ''),
        )
        .join(' ')}`,
  );
}

describe('the passages of a text', () => {
  it('are one for a paragraph that stays as it is', () => {
    expect(read([paragraph(keep('to convene a forum'))])).toEqual(['both: to convene a forum']);
  });

  it('are the text after and the text before where words were deleted', () => {
    expect(read([paragraph(keep('in '), cut('multistakeholder'), add('open'), keep(' fora'))])).toEqual([
      'after: in OPEN fora',
      'before: in MULTISTAKEHOLDER fora',
    ]);
  });

  it('know where words were inserted between words that stay', () => {
    expect(read([paragraph(keep('the open '), add('and free '), keep('Internet'), add(', too'))])).toEqual([
      'after: the open AND FREE internet TOO',
      'before: the open | internet',
    ]);
  });

  it('count a word as changed where one letter of it is', () => {
    expect(read([paragraph(keep('Member State'), add('s'))])).toEqual([
      'after: member STATES',
      'before: member STATE',
    ]);
    expect(read([paragraph(keep('Member State'), cut('s'))])).toEqual([
      'after: member STATE',
      'before: member STATES',
    ]);
  });

  it('leave out the number of a paragraph, which changes with every insertion above it', () => {
    expect(read([paragraph(cut('b)'), add('c)'), keep('\tto assist'))])).toEqual(['after: to assist']);
  });

  it('find what moved where it moved to, neither added nor deleted', () => {
    expect(read([paragraph({ text: 'gone', deleted: moved })])).toEqual([]);
    expect(read([paragraph({ text: 'here', inserted: moved })])).toEqual(['both: here']);
  });

  it('take a new text as added and a suppressed one as deleted', () => {
    expect(read([paragraph(keep('a new text'))], '+')).toEqual(['after: A NEW TEXT']);
    expect(read([paragraph(keep('an old text'))], '-')).toEqual(['before: AN OLD TEXT']);
  });

  it('take the words of a deleted row as deleted', () => {
    const row = { deleted: revision, cells: [{ columns: 1, blocks: [paragraph(keep('474'))] }] };
    expect(read([{ kind: 'table', rows: [row] }])).toEqual(['before: 474']);
  });
});
