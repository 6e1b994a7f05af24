import { describe, expect, it } from 'vitest';
import { resolveVersions } from './versions.ts';
import type { Version } from './versions.ts';

const file = (id: number, version: Partial<Version> = {}): Version => ({
  id,
  revision: null,
  corrigendum: null,
  language: 'en',
  refused: false,
  proposals: ['X/1/1', 'X/1/2'],
  ...version,
});

const places = (...versions: Version[]) =>
  Object.fromEntries([...resolveVersions(versions)].map(([id, { supersededBy }]) => [id, supersededBy]));

describe('of the files of one document', () => {
  it('the only one stands with all its proposals', () => {
    expect(resolveVersions([file(1)]).get(1)).toEqual({ supersededBy: null, current: ['X/1/1', 'X/1/2'] });
  });

  it('a revision supersedes the original, whichever came first', () => {
    expect(places(file(1), file(2, { revision: 1 }))).toEqual({ 1: 2, 2: null });
    expect(places(file(1, { revision: 1 }), file(2))).toEqual({ 1: null, 2: 1 });
  });

  it('the highest of several revisions supersedes all others', () => {
    expect(places(file(1, { revision: 2 }), file(2), file(3, { revision: 1 }))).toEqual({
      1: null,
      2: 1,
      3: 1,
    });
  });

  it('an English revision supersedes the French original, and the French revision takes over when it comes', () => {
    const [french, english] = [file(1, { language: 'fr' }), file(2, { revision: 1 })];
    expect(places(french, english)[1]).toBe(2);
    expect(places(french, english, file(3, { language: 'fr', revision: 1 }))[1]).toBe(3);
  });

  it('a corrigendum supersedes only the proposals that it holds', () => {
    const standing = resolveVersions([file(1), file(2, { corrigendum: 1, proposals: ['X/1/2'] })]);
    expect(standing.get(1)).toEqual({ supersededBy: null, current: ['X/1/1'] });
    expect(standing.get(2)).toEqual({ supersededBy: null, current: ['X/1/2'] });
  });

  it('a corrigendum with all proposals supersedes the document', () => {
    expect(places(file(1, { corrigendum: 1 }), file(2))).toEqual({ 1: null, 2: 1 });
  });

  it('a corrigendum in Spanish leaves the English text alone', () => {
    expect(places(file(1), file(2, { corrigendum: 1, language: 'es' }))).toEqual({ 1: null, 2: null });
  });

  it('a corrected file supersedes the one that was sent before', () => {
    expect(places(file(1), file(2))).toEqual({ 1: 2, 2: null });
  });

  it('one that nobody can read supersedes nothing, and gives way to a readable copy', () => {
    const refused = file(2, { revision: 1, refused: true, proposals: [] });
    expect(places(file(1), refused)).toEqual({ 1: null, 2: null });
    expect(places(file(1), refused, file(3, { revision: 1 }))).toEqual({ 1: 3, 2: 3, 3: null });
  });
});
