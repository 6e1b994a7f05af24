import { describe, expect, it } from 'vitest';
import { makeChange } from '../../../test/builders/proposed-change.ts';
import type { Language } from '../../proceedings/proposal.ts';
import { findChangedTerms } from './find-changed-terms.ts';
import { findTerms, makeVocabulary } from './vocabulary.ts';

const found = (language: Language, terms: string[], text: string) =>
  findTerms(makeVocabulary([{ owner: 'x', language, terms }]), language, text).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('a term', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'internet registr*', 'of regional Internet registries, and', 'Internet registries'],
    ['en', 'multi-stakeholder', 'a multi‑stakeholder approach', 'multi‑stakeholder'],
    ['fr', "gouvernance de l'internet", 'la gouvernance de l’Internet', 'gouvernance de l’Internet'],
    ['es', 'protección de * datos', 'la proteccion de los datos', 'proteccion de los datos'],
    ['ru', 'управлени* интернет*', 'вопросы управления Интернетом', 'управления Интернетом'],
    ['ar', 'إدارة الإنترنت', 'وإدارة الإنترنت على الصعيد الدولي', 'وإدارة الإنترنت'],
    ['ar', 'التشفير', 'للتشفير القوي', 'للتشفير'],
    ['zh', '互联网治理', '国际互联网治理问题', '互联网治理'],
  ])('is found in %s: %s', (language, term, text, words) => {
    expect(found(language, [term], text)).toEqual([words]);
  });

  it('in capitals is an abbreviation, and no word', () => {
    expect(found('en', ['WHO'], 'those who report to WHO')).toEqual(['WHO']);
  });

  it('does not go over the end of a sentence or a comma', () => {
    expect(found('en', ['internet governance'], 'the Internet, governance')).toEqual([]);
    expect(found('en', ['internet governance'], 'the Internet. Governance')).toEqual([]);
  });

  it('gives way to a longer one of the same owner', () => {
    expect(found('en', ['domain name*', 'domain name system'], 'the domain name system')).toEqual([
      'domain name system',
    ]);
  });
});

describe('among what changes', () => {
  const terms = makeVocabulary([
    { owner: 'x', language: 'en' as const, terms: ['address allocation', 'IPv6'] },
  ]);
  const changed = (...paragraphs: string[]) =>
    findChangedTerms(terms, makeChange(paragraphs)).map(({ change, quote }) => `${change} ${quote}`);

  it('counts what comes in and what goes out, and what is completed by a word', () => {
    expect(changed('on {+IPv6+} and {-address allocation-}')).toEqual([
      'inserted IPv6',
      'deleted address allocation',
    ]);
    expect(changed('the address {+allocation+} policy')).toEqual(['inserted address allocation']);
  });

  it('leaves out what stays, and what only moves or is typed again', () => {
    expect(changed('on IPv6 {+and more+}')).toEqual([]);
    expect(changed('{-on IPv6-}', 'more words', '{+on IPv6+}')).toEqual([]);
  });
});
