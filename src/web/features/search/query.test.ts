import { describe, expect, it } from 'vitest';
import { readSearch, writeSearch } from './query.ts';

const read = (query: string) => readSearch(new URLSearchParams(query));

describe('the address of a search', () => {
  it('holds the words, the filters and the page', () => {
    const address = '/search?q=%22open+internet%22&in=PP-22&kind=proposal&text=fr&where=deleted&page=3';
    expect(writeSearch(read(address.split('?')[1]!), { page: 2 })).toBe(address);
  });

  it('goes back to the first page when a filter changes', () => {
    expect(writeSearch(read('q=a&page=3'), { kind: 'text' })).toBe('/search?q=a&kind=text');
  });

  it('takes what no list knows for no filter', () => {
    expect(read('q=a&kind=poem&text=xx&where=nowhere&page=-1')).toEqual(read('q=a'));
  });
});
