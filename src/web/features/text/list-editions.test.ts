import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../../facts/load-facts.ts';
import { join } from 'node:path';
import { findNeighbours } from './find-neighbours.ts';
import { findNewer, listEditions, listSisters } from './list-editions.ts';
import type { TextVersion } from './list-editions.ts';

const facts = loadFacts({ extra: [join(import.meta.dirname, '../../../../sample/facts')] });

const version = (
  conference: string,
  status: 'in-force' | 'adopted',
  revision: string,
  language: 'en' | 'fr' = 'en',
): TextVersion => ({ conference, status, revision, language });

const name = (key: string, kind: 'provision' | 'resolution', instrument: string | null = null) => ({
  key,
  kind,
  number: key.split('-')[1]!,
  draft: null,
  instrument,
});

describe('the editions of a text', () => {
  it('are looked for at conferences of the same family, in time', () => {
    const sisters = listSisters(facts, 'PP-22');
    expect(sisters.indexOf('PP-18')).toBeLessThan(sisters.indexOf('PP-22'));
    expect(sisters.filter((id) => !id.startsWith('PP-'))).toEqual([]);
    expect(listSisters(facts, 'SAMPLE-26')).toEqual(['SAMPLE-26']);
    expect(listSisters(facts, 'SOMETHING-1')).toEqual(['SOMETHING-1']);
  });

  it('stand in time, with their languages', () => {
    const versions = [
      version('PP-22', 'adopted', 'Rev. Bucharest, 2022'),
      version('PP-22', 'in-force', 'Rev. Dubai, 2018', 'fr'),
      version('PP-22', 'in-force', 'Rev. Dubai, 2018'),
    ];
    expect(listEditions(versions, ['PP-18', 'PP-22'])).toEqual([
      { conference: 'PP-22', status: 'in-force', revision: 'Rev. Dubai, 2018', languages: ['fr', 'en'] },
      { conference: 'PP-22', status: 'adopted', revision: 'Rev. Bucharest, 2022', languages: ['en'] },
    ]);
  });

  it('say which one is newer, and take an adopted text and the next one in force for the same', () => {
    const editions = listEditions(
      [
        version('PP-18', 'in-force', 'Rev. Busan, 2014'),
        version('PP-18', 'adopted', 'Rev. Dubai, 2018'),
        version('PP-22', 'in-force', 'Rev. Dubai, 2018'),
      ],
      ['PP-18', 'PP-22'],
    );
    const [before, adopted, next] = editions;
    expect(findNewer(editions, before!)).toEqual(next);
    expect(findNewer(editions, adopted!)).toBeUndefined();
    expect(findNewer(editions, next!)).toBeUndefined();
    expect(findNewer(editions, { ...adopted!, revision: 'Rev. Busan, 2014' })).toEqual(next);
  });
});

describe('the neighbours of a text', () => {
  const names = [
    name('CS-20', 'provision', 'Constitution'),
    name('CS-3', 'provision', 'Constitution'),
    name('CS-19A', 'provision', 'Constitution'),
    name('CV-19', 'provision', 'Convention'),
    name('RES-2', 'resolution'),
  ];
  const keys = (key: string) => {
    const { previous, next } = findNeighbours(names, key);
    return [previous?.key ?? null, next?.key ?? null];
  };

  it('are the provisions before and after it in its instrument', () => {
    expect(keys('CS-19A')).toEqual(['CS-3', 'CS-20']);
    expect(keys('CS-3')).toEqual([null, 'CS-19A']);
    expect(keys('RES-2')).toEqual([null, null]);
    expect(keys('RES-7')).toEqual([null, null]);
  });
});
