import { describe, expect, it } from 'vitest';
import { compareDocuments } from './compare-documents.ts';

describe('two documents', () => {
  it('differ paragraph by paragraph, a new number being no change', () => {
    const { paragraphs, coarse } = compareDocuments(
      ['recalling', 'a)\tthe open Internet;', 'b)\tthe role of States,'],
      ['recalling', 'b)\tthe open, global Internet;', 'c)\tthe role of States,'],
    );
    expect(coarse).toBe(false);
    expect(paragraphs.map(({ kind, renumbered }) => [kind, renumbered])).toEqual([
      ['kept', false],
      ['changed', true],
      ['kept', true],
    ]);
    expect(paragraphs[1]!.segments).toEqual([
      { op: '=', text: 'the open' },
      { op: '+', text: ', global' },
      { op: '=', text: ' Internet;' },
    ]);
    expect(paragraphs[2]!.segments).toEqual([{ op: '=', text: 'the role of States,' }]);
  });
});
