import { describe, expect, it } from 'vitest';
import { chooseNames, readAsIfQuery, writeAsIfQuery } from './query.ts';

describe('the address of a text as if proposals were adopted', () => {
  const query = writeAsIfQuery({
    names: ['EUR/44A2/1', 'RCC/68A5/1'],
    choices: [['resolves-1+1', 'EUR/44A2/1']],
    language: null,
  });

  it('is readable', () => {
    expect(query).toBe('?with=EUR/44A2/1,RCC/68A5/1&choose.resolves-1%2B1=EUR/44A2/1');
  });

  it('is read back', () => {
    const { asked, choices } = readAsIfQuery(new URLSearchParams(query));
    expect(chooseNames(asked, ['EUR/44A2/1', 'IAP/76A7/1', 'RCC/68A5/1'])).toEqual([
      'EUR/44A2/1',
      'RCC/68A5/1',
    ]);
    expect([...choices]).toEqual([['resolves-1+1', 'EUR/44A2/1']]);
  });

  it('holds names with commas apart', () => {
    const names = ['EUR/44/1 (a.docx, 2)', 'RCC/1/1'];
    const { asked } = readAsIfQuery(
      new URLSearchParams(writeAsIfQuery({ names, choices: [], language: 'fr' })),
    );
    expect(chooseNames(asked, names)).toEqual(names);
  });
});
