import { describe, expect, it } from 'vitest';
import { readQuery, writeWithout } from './matrix-query.ts';

const read = (query: string) => readQuery(new URLSearchParams(query));

describe('the address of a matrix', () => {
  it('holds filters that combine, and the order', () => {
    const { filter, sort } = read('source=EUR&source=B&action=MOD&sort=date');
    expect(filter).toMatchObject({ sources: ['EUR', 'B'], actions: ['MOD'], texts: [] });
    expect(sort).toBe('date');
  });

  it('takes an empty choice of a form, and what no list knows, for no filter', () => {
    expect(read('source=&action=XYZ&kind=&sort=colour')).toEqual(read(''));
  });

  it('is written without one of its filters', () => {
    expect(writeWithout(read('source=EUR&source=B&sort=date'), 'source', 'EUR')).toBe('?source=B&sort=date');
    expect(writeWithout(read('source=EUR'), 'source', 'EUR')).toBe('.');
  });
});
