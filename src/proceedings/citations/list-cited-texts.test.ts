import { describe, expect, it } from 'vitest';
import type { Session } from './cited-text.ts';
import { listCitedTexts } from './list-cited-texts.ts';

const SESSIONS: readonly Session[] = [
  { family: 'PP', year: 2018, names: ['Dubai', 'Dubaï', 'Dubái', 'Дубай', 'دبي', '迪拜'] },
  { family: 'WTSA', year: 2012, names: ['Dubai'] },
  { family: 'WCIT', year: 2012, names: ['Dubai'] },
  { family: 'WTSA', year: 2016, names: ['Hammamet'] },
];

/** "RES-64 WTSA 2016" */
const cite = (text: string): string[] =>
  listCitedTexts(text, SESSIONS).map(({ key, family, revision }) =>
    [key, family, revision?.year].filter((part) => part !== undefined).join(' '),
  );

describe('a citation', () => {
  it.each([
    ['en', 'recalling Resolution 101 (Rev. Dubai, 2018) of the Plenipotentiary Conference;'],
    ['fr', 'rappelant la Résolution 101 (Rév. Dubaï, 2018) de la Conférence de plénipotentiaires;'],
    ['es', 'recordando la Resolución 101 (Rev. Dubái, 2018) de la Conferencia de Plenipotenciarios;'],
    ['ru', 'напоминая о Резолюции 101 (Пересм. Дубай, 2018 г.) Полномочной конференции;'],
    ['ar', 'إذ يذكّر بالقرار 101 (المراجَع في دبي، 2018) لمؤتمر المندوبين المفوضين؛'],
    ['zh', '忆及全权代表大会第101号决议（2018年，迪拜，修订版）；'],
  ])('is read in %s, with the family that its session tells', (_, text) => {
    expect(cite(text)).toEqual(['RES-101 PP 2018']);
  });

  it('stands for each text of a list, and the last revision for those before it', () => {
    expect(cite('in accordance with Resolutions 71, 139 and 151 (Rev. Dubai, 2018),')).toEqual([
      'RES-71 PP 2018',
      'RES-139 PP 2018',
      'RES-151 PP 2018',
    ]);
  });

  it('keeps each revision of a list with its own text', () => {
    expect(cite('Resolutions 50 (Rev. Hammamet, 2016) and 130 (Rev. Dubai, 2018)')).toEqual([
      'RES-50 WTSA 2016',
      'RES-130 PP 2018',
    ]);
  });

  it('ends where the sentence does, and takes no number of the next item along', () => {
    expect(cite('pursuant to Resolution 58 (Rev. Hammamet, 2016); 11 to encourage experts')).toEqual([
      'RES-58 WTSA 2016',
    ]);
  });

  it('is of nobody known where two families met in the same place and year', () => {
    expect(cite('recalling Resolution 47 (Rev. Dubai, 2012), on domain names')).toEqual(['RES-47  2012']);
  });

  it('goes by the words beside it where the session does not tell', () => {
    const text = 'Resolution 47 (Dubai, 2012) of the World Telecommunication Standardization Assembly';
    expect(cite(text)).toEqual(['RES-47 WTSA 2012']);
    expect(cite('as stated in Council Resolution 1305, the group')).toEqual(['RES-1305 Council']);
    expect(cite('Decision 5 of this conference')).toEqual(['DEC-5 this']);
    expect(cite('under Resolution 646 (Rev.WRC-15)')).toEqual(['RES-646 WRC 2015']);
  });

  it('is no resolution of the United Nations or of a study group, which are numbered otherwise', () => {
    expect(cite('General Assembly resolution 70/125 and Resolution ITU-R 9-5')).toEqual([]);
  });

  it('names numbers and articles of the Constitution and the Convention', () => {
    expect(cite('Nos. 59D and 76 of the Convention and Article 50 of the Constitution')).toEqual([
      'CV-59D PP',
      'CV-76 PP',
      'CS-ART-50 PP',
    ]);
    expect(cite('согласно пп. 19 и 20 Устава; الرقم 196 من الاتفاقية; 《公约》第196款')).toEqual([
      'CS-19 PP',
      'CS-20 PP',
      'CV-196 PP',
      'CV-196 PP',
    ]);
  });

  it('leads to the words it stands in', () => {
    const text = 'see Resolutions 10 and 11 (Rev. Dubai, 2018)';
    expect(listCitedTexts(text, SESSIONS).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Resolutions 10',
      '11 (Rev. Dubai, 2018)',
    ]);
  });
});
