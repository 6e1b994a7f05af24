import { describe, expect, it } from 'vitest';
import type { Language } from '../../../proceedings/proposal.ts';
import { findLacking } from './find-lacking.ts';

const at = (number: string, addendum: number | null, language: Language, original = 'English') => ({
  id: 1,
  number,
  document: Number.parseInt(number),
  addendum,
  language,
  originalLanguages: [original],
});

const target = {
  kind: 'resolution' as const,
  number: '12',
  draft: null,
  instrument: null,
  title: null,
  revision: null,
  part: null,
};

describe('what a conference lacks', () => {
  it('is told by language, each document once', () => {
    const documents = [at('3', null, 'en'), at('3', null, 'fr'), at('4', null, 'en')];
    const { documents: all, languages } = findLacking(documents, [], []);
    expect(all).toBe(2);
    expect(languages.filter((one) => one.documents > 0)).toEqual([
      { language: 'en', documents: 2 },
      { language: 'fr', documents: 1 },
    ]);
  });

  it('is the original of a document that is here in translation alone', () => {
    const documents = [at('3', null, 'en', 'French'), at('4', null, 'en', 'English')];
    expect(findLacking(documents, [], []).originals).toEqual([{ name: '3', languages: ['fr'] }]);
  });

  it('is the document itself where only its addenda are here', () => {
    const documents = [at('12A1', 1, 'en'), at('12A2', 2, 'en'), at('14', null, 'en'), at('14A1', 1, 'en')];
    expect(findLacking(documents, [], []).bodies).toEqual([12]);
  });

  it('is the text in force that a proposal would change, not one that would be new', () => {
    const proposals = [
      { textKey: 'RES-12', action: 'MOD' as const, target },
      { textKey: 'RES-13', action: 'SUP' as const, target },
      { textKey: 'RES-NEW', action: 'ADD' as const, target },
    ];
    const texts = [{ key: 'RES-13', status: 'in-force' as const }];
    expect(findLacking([], proposals, texts).texts).toEqual([{ key: 'RES-12', target }]);
  });
});
