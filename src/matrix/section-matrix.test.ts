import { expect, it } from 'vitest';
import { propose } from '../../test/builders/propose.ts';
import { buildMatrix } from './build-matrix.ts';
import { sectionMatrix } from './section-matrix.ts';

const topics = [
  { id: 'internet', texts: ['RES-101', 'RES-130'] },
  { id: 'security', texts: ['RES-130'] },
  { id: 'access', texts: [] },
];
const matrix = buildMatrix({
  proposals: ['9', '101', '130'].map((number) => propose({ target: { number } })),
  texts: [],
  topics,
  language: 'en',
});
const group = (by: 'table' | 'topic', asked: readonly string[] = []) =>
  sectionMatrix(matrix, by, { topics: topics.map(({ id }) => id), asked }).map(({ id, rows }) => [
    id,
    ...rows.map(({ key }) => key),
  ]);

it('rows stand in those of the four tables that hold any', () => {
  expect(group('table')).toEqual([['revisions', 'RES-9', 'RES-101', 'RES-130']]);
});

it('rows stand under each of their topics, the rest at the end', () => {
  expect(group('topic')).toEqual([
    ['topic-internet', 'RES-101', 'RES-130'],
    ['topic-security', 'RES-130'],
    ['topic-', 'RES-9'],
  ]);
});

it('rows stand under the topics that are asked for, where some are', () => {
  expect(group('topic', ['security'])[0]).toEqual(['topic-security', 'RES-130']);
});
