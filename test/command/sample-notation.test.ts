import { describe, expect, it } from 'vitest';
import { parseParagraph } from '../../sample/notation.ts';
import { readAfter, readBefore, revise } from '../../sample/revise.ts';

const first = { author: 'Ana', date: '2026-05-01T10:00:00Z' };
const second = { author: 'Ben', date: '2026-05-01T10:00:00Z' };
const parse = (text: string) => parseParagraph(text, { first, second });

describe('the notation of the sample', () => {
  it('reads inserted and deleted words', () => {
    expect(parse('a {-b-}{+c+} d').runs).toEqual([
      { text: 'a ' },
      { text: 'b', deleted: first },
      { text: 'c', inserted: first },
      { text: ' d' },
    ]);
  });

  it('gives changes inside changes to the second author', () => {
    expect(parse('x {+all {-interested-} parties+}').runs).toEqual([
      { text: 'x ' },
      { text: 'all ', inserted: first },
      { text: 'interested', inserted: first, deleted: second },
      { text: ' parties', inserted: first },
    ]);
  });

  it('reads both ends of a move under one name', () => {
    const move = { ...first, move: 'm1' };
    expect(parse('{<m1:away<}{>m1:here>}').runs).toEqual([
      { text: 'away', deleted: move },
      { text: 'here', inserted: move },
    ]);
  });

  it('takes the mark of a paragraph along that is changed as a whole, and of no other', () => {
    expect(parse('{+a)→new;+}').mark).toEqual({ inserted: first });
    expect(parse('{-old;-}').mark).toEqual({ deleted: first });
    expect(parse('{+a+}b').mark).toEqual({});
    expect(parse('a{-¶-}').mark).toEqual({ deleted: first });
  });

  it('reads style, tab, break, note and emphasis', () => {
    expect(parse('Call:: *resolves*').style).toBe('Call');
    expect(parse('–→item').style).toBe('enumlev1');
    expect(parse(String.raw`5⏎PP→**b** __u__ ADD\*[^n]`).runs).toEqual([
      { text: '5\nPP\t' },
      { text: 'b', bold: true },
      { text: ' ' },
      { text: 'u', underline: true },
      { text: ' ADD*' },
      { text: '', note: 'n' },
    ]);
  });

  it('refuses what is opened and not closed, or closed and not opened', () => {
    expect(() => parse('a {+b')).toThrow('“+}” is missing');
    expect(() => parse('a -} b')).toThrow('closed that was not opened');
  });

  it('knows a paragraph before and after its changes', () => {
    const line = 'Call:: a {-b {+c+}-}{+d {-e-}f+} {<m:g<}{>m:h>}';
    expect(readBefore(line)).toBe('Call:: a b  g');
    expect(readAfter(line)).toBe('Call:: a d f h');
    expect(readBefore('{+new+}')).toBe('');
  });
});

describe('a revision of a text in force', () => {
  const edition = { from: 'Here, 2022', to: 'There, 2026' };
  const inForce = ['Res_No:: RESOLUTION 1 (Here, 2022)', 'Call:: noting', 'a)→one, and more;', 'b)→two,'];
  const change = (...lines: string[]) => revise(inForce, lines, edition);

  it('keeps what is not listed, and renews place and year', () => {
    expect(change()).toEqual([
      'Res_No:: RESOLUTION 1 ({+Rev. +}{-Here, 2022-}{+There, 2026+})',
      ...inForce.slice(1),
    ]);
  });

  it('puts new paragraphs after the one listed before them', () => {
    expect(change('a)→[…]', '{+b)→new;+}', '{-b-}{+c+})→two,').slice(2)).toEqual([
      'a)→one, and more;',
      '{+b)→new;+}',
      '{-b-}{+c+})→two,',
    ]);
  });

  it('repeats moved words at their new place', () => {
    expect(change('Call:: noting', '{+a)→+}{>m:>}', '{-b)→-}{<m:[…]<}').slice(2)).toEqual([
      '{+a)→+}{>m:two,>}',
      'a)→one, and more;',
      '{-b)→-}{<m:two,<}',
    ]);
  });

  it('refuses to change words that the text in force does not have', () => {
    expect(() => change('b)→three{-,-}')).toThrow('Not in the text in force');
  });
});
