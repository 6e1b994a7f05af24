import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText, normaliseWord } from './normalise.ts';

describe('normalised words', () => {
  it('are the same for typed and typographic signs, composed and combined letters, pointed and plain Arabic', () => {
    expect(normaliseWord('ITU’s')).toBe(normaliseWord("ITU's"));
    expect(normaliseWord('e\u0301te\u0301')).toBe('été');
    expect(normaliseWord('المراجَع')).toBe(normaliseWord('المراجع'));
    expect(normaliseWord('القـرار')).toBe(normaliseWord('القرار'));
    expect(normaliseWord('non\u2011breaking')).toBe('non-breaking');
  });

  it('keep what tells words apart', () => {
    expect(normaliseWord('Union')).not.toBe(normaliseWord('union'));
    expect(normaliseWord('é')).not.toBe('e');
  });

  it('have one space between words of a text', () => {
    expect(normaliseText(' to\u00a0study  the\tuse ')).toBe('to study the use');
  });

  it('do not change when they are normalised again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(normaliseWord(normaliseWord(text))).toBe(normaliseWord(text));
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
      { numRuns: 500 },
    );
  });
});
