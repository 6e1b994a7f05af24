import { expect, it } from 'vitest';
import { listRevisions } from './list-revisions.ts';

const text = (id: number, conference: string, status: 'in-force' | 'adopted', revision: string | null) => ({
  id,
  conference,
  status,
  revision,
});
const list = (...texts: ReturnType<typeof text>[]) =>
  listRevisions(texts, ['PP-14', 'PP-18', 'PP-22']).map(({ id }) => id);

it('revisions of a text stand in the order of their years', () => {
  expect(
    list(
      text(1, 'PP-22', 'adopted', 'Rev. Bucharest, 2022'),
      text(2, 'PP-22', 'in-force', 'Rev. Dubai, 2018'),
      text(3, 'PP-18', 'in-force', 'Rev. Busan, 2014'),
    ),
  ).toEqual([3, 2, 1]);
});

it('what a conference adopted stands for what is in force before the next', () => {
  expect(
    list(text(1, 'PP-22', 'in-force', 'Rev. Dubai, 2018'), text(2, 'PP-18', 'adopted', 'Rév. Dubaï, 2018')),
  ).toEqual([2]);
});

it('without a year the order of the conferences tells', () => {
  expect(list(text(1, 'PP-22', 'in-force', null), text(2, 'PP-18', 'adopted', null))).toEqual([2, 1]);
});
