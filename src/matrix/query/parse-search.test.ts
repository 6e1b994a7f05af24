import { describe, expect, it } from 'vitest';
import { parseSearch } from './parse-search.ts';

/** Clauses as text: "a b" is a phrase, "-" excludes, "*" goes on, "|" is or. */
const read = (typed: string) =>
  parseSearch(typed).clauses.map(
    ({ excluded, any }) =>
      (excluded ? '-' : '') +
      any.map(({ words, prefix }) => words.map(({ word }) => word).join(' ') + (prefix ? '*' : '')).join('|'),
  );

describe('a search box', () => {
  it('takes words, each of which must be there', () => {
    expect(read('Internet  governance')).toEqual(['internet', 'governance']);
  });

  it.each([
    '"digital divide"',
    '“digital divide”',
    '« digital divide »',
    '„digital divide“',
    '"digital divide',
  ])('takes the phrase %s', (typed) => expect(read(typed)).toEqual(['digital divide']));

  it('takes what is joined by a hyphen or an apostrophe for a phrase', () => {
    expect(read("cross-border l'accès")).toEqual(['cross border', 'l accès']);
  });

  it('leaves out a word or a phrase', () => {
    expect(read('internet -taxation -"tax base"')).toEqual(['internet', '-taxation', '-tax base']);
  });

  it('takes every ending of a word', () => {
    expect(read('tele* e-gov*')).toEqual(['tele*', 'e gov*']);
  });

  it('takes either of two, which binds closer than and', () => {
    expect(read('spam OR malware OR "denial of service" 2022')).toEqual([
      'spam|malware|denial of service',
      '2022',
    ]);
  });

  it('makes what it can of half a search', () => {
    expect(read('OR - -- "" * internet OR')).toEqual(['internet']);
    expect(read('')).toEqual([]);
  });

  it('parts Chinese into words, each found as it is written', () => {
    expect(read('"电信发展"')).toEqual(['电信 信发 发展']);
    expect(read('电信和发展')).toEqual(['电信', '发展']);
    expect(read('网')).toEqual(['网*']);
  });

  it('knows where each word was typed', () => {
    const { typed, clauses } = parseSearch('multistakholder “in ternet”');
    const places = clauses.flatMap(({ any }) => any.flatMap(({ words }) => words));
    expect(places.map(({ start, end }) => typed.slice(start, end))).toEqual([
      'multistakholder',
      'in',
      'ternet',
    ]);
  });

  it('reads anything at all', () => {
    for (const typed of ["'", '\\', '\0', '\uD800', ':*', '&|!()<->', 'a'.repeat(5000), '"-"-"'])
      expect(() => parseSearch(typed)).not.toThrow();
  });
});
