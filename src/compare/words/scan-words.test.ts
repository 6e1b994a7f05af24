import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanWords } from './scan-words.ts';

const listWords = (text: string): string[] => {
  const { count, starts, ends } = scanWords(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};

/** What Intl.Segmenter makes of a text, its spaces left out. */
const listSegments = (text: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
    .map(({ segment }) => segment)
    .filter((segment) => segment.trim() !== '' || /[\n\r]/.test(segment));

describe('the words of a text', () => {
  it('are words, signs and line ends; spaces are none', () => {
    expect(listWords('to study, as "appropriate" (now);\nand')).toEqual([
      'to',
      'study',
      ',',
      'as',
      '"',
      'appropriate',
      '"',
      '(',
      'now',
      ')',
      ';',
      '\n',
      'and',
    ]);
  });

  it('hold numbers whole: with their points, their groups and the letter of an inserted provision', () => {
    expect(listWords('2.5 19A 5.328 1 000 1\u00a0000\u00a0000,5 3,000.50')).toEqual([
      '2.5',
      '19A',
      '5.328',
      '1 000',
      '1\u00a0000\u00a0000,5',
      '3,000.50',
    ]);
  });

  it('do not take a year or a list for one number in groups', () => {
    expect(listWords('2018 100')).toEqual(['2018', '100']);
    expect(listWords('102, 130')).toEqual(['102', ',', '130']);
    expect(listWords('12 1000')).toEqual(['12', '1000']);
  });

  it('hold symbols of United Nations documents whole, but not two words with a stroke', () => {
    expect(listWords('A/RES/70/125, E/CN.16/2022/L.2 and/or SA2/RAN2/CT1')).toEqual([
      'A/RES/70/125',
      ',',
      'E/CN.16/2022/L.2',
      'and',
      '/',
      'or',
      'SA2',
      '/',
      'RAN2',
      '/',
      'CT1',
    ]);
  });

  it('set French elisions apart and leave other apostrophes in their words', () => {
    expect(listWords("d'éviter l’Union qu’elle aujourd’hui ITU's don't")).toEqual([
      "d'",
      'éviter',
      'l’',
      'Union',
      'qu’',
      'elle',
      'aujourd’hui',
      "ITU's",
      "don't",
    ]);
  });

  it('leave Arabic prefixes on their words', () => {
    expect(listWords('والاتصالات، القرار ١٠١ (المراجَع في دبي، 2018)')).toEqual([
      'والاتصالات',
      '،',
      'القرار',
      '١٠١',
      '(',
      'المراجَع',
      'في',
      'دبي',
      '،',
      '2018',
      ')',
    ]);
  });

  it('are Chinese words, not letters and not sentences', () => {
    expect(listWords('国际电信联盟全权代表大会')).toEqual(['国际', '电信', '联盟', '全权', '代表', '大会']);
    expect(listWords('第101号决议（2018年，迪拜')).toContain('决议');
  });

  it('keep accents, joiners and soft hyphens with the letters before them', () => {
    // Combined, hyphenated, joined.
    expect(listWords('e\u0301te soft\u00adhyphen ال\u200cx')).toEqual([
      'e\u0301te',
      'soft\u00adhyphen',
      'ال\u200cx',
    ]);
  });
});

describe('the scanner and Intl.Segmenter', () => {
  const samples: Record<string, string> = {
    English:
      'The Secretary-General, in accordance with No. 77A of the Convention (Rev. Dubai, 2018), shall: report.',
    French: 'Le Secrétaire général, conformément au numéro 77A de la Convention, présente un rapport annuel.',
    Spanish: '¿Qué decisión? El Secretario General (Rev. Dubái, 2018) informará; véase el número 2.5.',
    Russian:
      'Генеральный секретарь, в соответствии с п. 77А Конвенции (Пересм. Дубай, 2018 г.), представляет отчёт.',
    Arabic: 'يقدم الأمين العام، وفقاً للرقم 77A من الاتفاقية (المراجَعة في دبي، 2018)، تقريراً إلى المجلس؛',
    mixed: 'القرار 101 on IP-based networks и сети: e-mail, AI/ML_2 and 50% of $5.',
  };
  it.each(Object.entries(samples))('agree on %s', (_, text) => {
    expect(listWords(text)).toEqual(listSegments(text));
  });

  it('agree on any mixture of letters, digits and signs in scripts with spaces', () => {
    // Without what the scanner does otherwise on purpose: grouped digits, symbols with strokes, elisions.
    const pieces = 'ab|Юя|سلام|e\u0301|x_y|7|12|.|,|:|-|(|)|"|\n| (|, |—'.split('|');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (list) => {
        const text = list.join('');
        expect(listWords(text)).toEqual(listSegments(text));
      }),
    );
  });

  it('is never at a loss: words are in order, apart, and hold everything but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { count, starts, ends } = scanWords(text);
        let at = 0;
        for (let i = 0; i < count; i++) {
          expect(text.slice(at, starts[i]).trim().replaceAll('\u200b', '')).toBe('');
          expect(ends[i]).toBeGreaterThan(starts[i]!);
          at = ends[i]!;
        }
        expect(text.slice(at).trim().replaceAll('\u200b', '')).toBe('');
      }),
    );
  });
});
