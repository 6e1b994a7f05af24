import { describe, expect, it } from 'vitest';
import { listCitations } from './citations.ts';

const cited = (text: string): string[] => listCitations(text).map(({ start, end }) => text.slice(start, end));

describe('citations', () => {
  it.each([
    ['noting Resolution 64 (Rev. Hammamet, 2016) of WTSA,', '64 (Rev. Hammamet, 2016)'],
    ['l’Avis 5 (Genève, 2013) du FMPT', '5 (Genève, 2013)'],
    ['Резолюции 101 (Пересм. Дубай, 2018 г.) Полномочной конференции', '101 (Пересм. Дубай, 2018 г.)'],
    ['القرار 101 (المراجَع في دبي، 2018)، بشأن', '101 (المراجَع في دبي، 2018)'],
    ['忆及第101号决议（2018年，迪拜，修订版），', '第101号决议（2018年，迪拜，修订版）'],
    ['as in No. 196 of the Convention, and', 'No. 196 of the Convention'],
    ['au numéro 196 de la Convention;', 'numéro 196 de la Convention'],
    ['del número 196 del Convenio;', 'número 196 del Convenio'],
    ['from 26 September 2022 on', '26 September 2022'],
    ['see https://example.org/a/b?c=1 for more', 'https://example.org/a/b?c=1'],
  ])('are found in “%s”', (text, citation) => {
    expect(cited(text)).toEqual([citation]);
  });

  it('are no plain numbers and no plain brackets', () => {
    expect(cited('the 193 members (of all regions) agreed on 12 points')).toEqual([]);
  });
});
