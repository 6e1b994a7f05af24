import { describe, expect, it } from 'vitest';
import { findCopies } from './find-copies.ts';
import type { CopyInput } from './find-copies.ts';

const SHARED = 'to publish every input document of the conference as soon as it has been received';

const input = (
  number: string,
  source: string,
  passages: readonly string[],
  title: string | null = null,
): CopyInput => ({
  number,
  source,
  title,
  passages,
});

describe('a proposal that others copied', () => {
  it('is identical where both bring the same words, whatever their quotes and case', () => {
    expect(
      findCopies([
        input('A/1/1', 'A', [`${SHARED};`]),
        input('B/2/1', 'B', [`${SHARED.replace('to', 'To')},`]),
      ]),
    ).toEqual([{ proposals: ['A/1/1', 'B/2/1'], basis: 'identical', share: 1, quote: SHARED }]);
  });

  it('shares a passage where eight words in a row are the same, and says which', () => {
    const [copy] = findCopies([
      input('A/1/1', 'A', [`${SHARED}, in all languages in which it exists`]),
      input('B/2/1', 'B', [`the Secretariat is asked ${SHARED} and to keep it`]),
    ]);
    expect(copy).toMatchObject({ basis: 'passages', quote: SHARED });
    expect(copy!.share).toBeGreaterThan(0.6);
    expect(copy!.share).toBeLessThan(1);
  });

  it('is found in Chinese and in Arabic', () => {
    const chinese = '在收到后立即公布大会的每份输入文件';
    const arabic = 'نشر كل وثيقة من وثائق المؤتمر فور استلامها بجميع اللغات المتاحة';
    expect(
      findCopies([
        input('A/1/1', 'A', [chinese]),
        input('B/2/1', 'B', [`${chinese}，并保存`]),
        input('C/3/1', 'C', [arabic]),
        input('D/4/1', 'D', [arabic]),
      ]).map(({ proposals, basis }) => [...proposals, basis]),
    ).toEqual([
      ['A/1/1', 'B/2/1', 'passages'],
      ['C/3/1', 'D/4/1', 'identical'],
    ]);
  });

  it('may have nothing but its title in common', () => {
    const title = 'Connecting every school to the Internet';
    expect(
      findCopies([input('A/1/1', 'A', ['one'], title), input('B/2/1', 'B', ['other'], title.toUpperCase())]),
    ).toEqual([{ proposals: ['A/1/1', 'B/2/1'], basis: 'title', share: 0, quote: title }]);
  });

  it('is none where the same source says it twice, or only a common phrase is the same', () => {
    expect(findCopies([input('A/1/1', 'A', [SHARED]), input('A/1/2', 'A', [SHARED])])).toEqual([]);
    const phrase = 'within the mandate of the Union';
    expect(
      findCopies([input('A/1/1', 'A', [`${phrase} and more`]), input('B/2/1', 'B', [`${phrase} or less`])]),
    ).toEqual([]);
  });
});
