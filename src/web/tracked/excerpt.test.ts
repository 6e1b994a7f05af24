import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../document/document.ts';
import { makeExcerpt } from './excerpt.ts';
import { makeLines } from './lines.ts';

const ana = { author: 'Ana', date: null };

/** "+" inserts into a paragraph, "~" changes its letter, "!" opens a call, "#" is the number line. */
const excerptOf = (...texts: readonly string[]) => {
  const paragraphs = texts.map((text, index): Paragraph => {
    const runs = {
      '+': [{ text: 'old ' }, { text: 'new', inserted: ana }],
      '~': [{ text: 'a', deleted: ana }, { text: 'b', inserted: ana }, { text: ')\tsame' }],
    }[text[0]!] ?? [{ text }];
    const style = { '!': 'Call', '#': 'Res_No' }[text[0]!] ?? 'Normal';
    return { kind: 'paragraph', index, style, runs, mark: {} };
  });
  return makeExcerpt(makeLines(paragraphs)).map((part) =>
    part.kind === 'gap'
      ? `${part.count} ${part.renumbered ? 'renumbered' : 'left out'}`
      : part.lines.map(({ index }) => texts[index]).join(' '),
  );
};

describe('the changed parts of a text', () => {
  it('stand with a neighbour on each side, the call above them and the number line', () => {
    expect(excerptOf('#', 'x', 'y', '!call', 'a', 'b', 'c', '+d', 'e', 'f', 'g')).toEqual([
      '#',
      '2 left out',
      '!call',
      '2 left out',
      'c +d e',
      '2 left out',
    ]);
  });

  it('hide no single paragraph', () => {
    expect(excerptOf('!call', 'a', 'b', '+c', 'd', 'e')).toEqual(['!call a b +c d e']);
  });

  it('leave out what only has a new letter, and say so', () => {
    expect(excerptOf('+a', 'b', '~c', '~d', '~e')).toEqual(['+a b', '3 renumbered']);
  });

  it('show new letters where nothing else changes', () => {
    expect(excerptOf('a', 'b', 'c', '~d')).toEqual(['2 left out', 'c ~d']);
  });
});
