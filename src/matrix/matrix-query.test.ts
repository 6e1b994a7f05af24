import { describe, expect, it } from 'vitest';
import { readQuery, removeValue, writeQuery } from './matrix-query.ts';

const read = (query: string) => readQuery(new URLSearchParams(query));

const without = (address: string) => writeQuery(removeValue(read(address), 'source', 'EUR'));

describe('the address of a matrix', () => {
  it('holds filters that combine, and the order', () => {
    const { filter, sort } = read('source=EUR&source=B&action=MOD&sort=date');
    expect(filter).toMatchObject({ sources: ['EUR', 'B'], actions: ['MOD'], texts: [] });
    expect(sort).toBe('date');
  });

  it('takes an empty choice of a form, and what no list knows, for no filter', () => {
    expect(read('source=&action=XYZ&kind=&sort=colour&view=cloud&column=price')).toEqual(read(''));
  });

  it.each([
    '',
    '?source=EUR&source=B%2FCAN&sort=date',
    '?view=grid&action=SUP&topic=access&text=RES-12&language=fr&group=topic',
    '?column=title&column=newest',
    '?column=none',
  ])('%j is read and written as it is', (address) => {
    expect(writeQuery(read(address))).toBe(address);
  });

  it('is short where a form sends what is usual anyway', () => {
    const sent = 'source=&sort=number&view=list&group=table&column=title&column=topics&column=changes';
    expect(writeQuery(read(`${sent}&column=supporters&column=concerns&column=none&source=B&source=B`))).toBe(
      '?source=B',
    );
  });

  it('is written without one of its filters', () => {
    expect(without('source=EUR&source=B&view=grid')).toBe('?view=grid&source=B');
    expect(without('source=EUR')).toBe('');
  });
});
