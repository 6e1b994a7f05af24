import { describe, expect, it } from 'vitest';
import { markPassage } from './mark-passage.ts';
import type { FoundView } from './mark-passage.ts';
import type { PassagePiece } from './passage.ts';
import type { Phrase } from './phrase.ts';

const word = (lexeme: string): Phrase => [{ lexemes: [lexeme], beginning: null, distance: 1 }];

/** Hits in brackets. */
const mark = (pieces: readonly PassagePiece[], views: readonly FoundView[], ...phrases: Phrase[]) => {
  const { segments, cutBefore, cutAfter } = markPassage(pieces, views, phrases);
  const text = segments.map(({ op, text: part, hit }) => (hit ? `[${op}${part}]` : part)).join('');
  return `${cutBefore ? '…' : ''}${text}${cutAfter ? '…' : ''}`;
};

describe('a passage that was found', () => {
  it('shows the words of the document, the found ones marked', () => {
    const views = [{ view: 'both', found: { govern: [1, 3] } }] as const;
    expect(mark([['=', 'Governments «govern» governance.']], views, word('govern'))).toBe(
      '[=Governments] «govern» [=governance].',
    );
  });

  it('marks a phrase across what was inserted, not the same words elsewhere', () => {
    const phrase = [...word('open'), ...word('internet')];
    const pieces: PassagePiece[] = [
      ['=', 'an open '],
      ['-', 'and free '],
      ['+', 'Internet'],
      ['=', ', the Internet'],
    ];
    const views = [{ view: 'after', found: { open: [2], internet: [3, 5] } }] as const;
    expect(mark(pieces, views, phrase)).toBe('an [=open ]and free [+Internet], the Internet');
  });

  it('marks a word that was deleted beside one that was added', () => {
    const pieces: PassagePiece[] = [
      ['-', 'shall'],
      ['+', 'shall'],
      ['=', ' act'],
    ];
    const found = { shall: [1] };
    expect(
      mark(
        pieces,
        [
          { view: 'after', found },
          { view: 'before', found },
        ],
        word('shall'),
      ),
    ).toBe('[-shall][+shall] act');
  });

  it('knows words too common to be kept between the words of a phrase', () => {
    const phrase: Phrase = [word('internet')[0]!, { lexemes: ['thing'], beginning: null, distance: 2 }];
    const views = [{ view: 'both', found: { internet: [2], thing: [4] } }] as const;
    expect(mark([['=', 'the Internet of Things']], views, phrase)).toBe('the [=Internet of Things]');
  });

  it('is cut between words where it is long', () => {
    const long = 'considering that the development of telecommunications is important '.repeat(12);
    const pieces: PassagePiece[] = [['=', `${long}Internet ${long}`]];
    const views = [{ view: 'both', found: { internet: [97] } }] as const;
    const text = mark(pieces, views, word('internet'));
    expect(text).toMatch(/^…\S.* \[=Internet\] considering .*\S…$/);
    expect(text.length).toBeLessThan(340);
  });
});
