import { describe, expect, it } from 'vitest';
import { arrangeHits, NO_HIT_FILTER } from './arrange-hits.ts';
import type { Hit } from './hit.ts';

let id = 0;

function make(same: string, hit: Partial<Hit> = {}): Hit {
  return {
    id: ++id,
    kind: 'proposal',
    conference: 'PP-22',
    language: 'en',
    same,
    dated: null,
    best: 1,
    sides: ['kept'],
    passages: 1,
    ...hit,
  };
}

const names = (hits: readonly Hit[], filter = {}, reader: 'en' | 'fr' = 'en') =>
  arrangeHits(hits, { ...NO_HIT_FILTER, ...filter }, reader).groups.map(({ hit }) => hit.same);

describe('what was found', () => {
  it('stands with all words in one paragraph first, then titles, changes, the rest', () => {
    const hits = [
      make('said', { sides: ['said'] }),
      make('kept'),
      make('deleted', { sides: ['deleted', 'kept'] }),
      make('title', { sides: ['title', 'said'] }),
      make('both words', { best: 2 }),
    ];
    expect(names(hits)).toEqual(['both words', 'title', 'deleted', 'kept', 'said']);
  });

  it('is one thing in the reader’s language, whatever languages it was found in', () => {
    const hits = [make('a', { language: 'en' }), make('a', { language: 'fr' })];
    const [group, ...others] = arrangeHits(hits, NO_HIT_FILTER, 'fr').groups;
    expect(group).toMatchObject({ hit: { language: 'fr' }, languages: ['en', 'fr'] });
    expect(others).toEqual([]);
  });

  it('is filtered by where it stands', () => {
    expect(names([make('a', { sides: ['deleted'] }), make('b')], { side: 'deleted' })).toEqual(['a']);
  });

  it('is counted by each filter as if that filter were not set', () => {
    const hits = [make('a'), make('b', { kind: 'text' }), make('c', { conference: 'PP-18' })];
    const { counts } = arrangeHits(hits, { ...NO_HIT_FILTER, kind: 'text', conference: 'PP-22' }, 'en');
    expect(Object.fromEntries(counts.kind)).toEqual({ proposal: 1, text: 1 });
    expect(Object.fromEntries(counts.conference)).toEqual({ 'PP-22': 1 });
  });
});
