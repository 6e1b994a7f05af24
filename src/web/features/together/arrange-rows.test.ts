import { describe, expect, it } from 'vitest';
import { buildTextConsolidation } from '../../../matrix/texts/text-consolidation.ts';
import type { Block, Run } from '../../../document/document.ts';
import { addSources, arrangeRows } from './arrange-rows.ts';
import type { TogetherQuery } from './query.ts';

const pen = { author: 'Delegate', date: null };
const paragraph = (index: number, style: string, ...runs: readonly Run[]): Block => ({
  kind: 'paragraph',
  index,
  style,
  runs,
  mark: {},
});

/** "resolves" with four paragraphs; in each a word stands for what is proposed to it. */
const write = (words: readonly (string | null)[]): Block[] => [
  paragraph(0, 'Res_No', { text: 'RESOLUTION 7 (Rev. Alpha, 2018)' }),
  paragraph(1, 'Res_title', { text: 'Networks' }),
  paragraph(2, 'Call', { text: 'resolves' }),
  ...words.map((word, at) =>
    paragraph(
      at + 3,
      'Normal',
      { text: `${at + 1}\tto continue to study the ` },
      ...(word === null
        ? [{ text: 'technical' }]
        : [
            { text: 'technical', deleted: pen },
            { text: word, inserted: pen },
          ]),
      { text: ` questions of networks of kind ${at + 1};` },
    ),
  ),
];
const IN_FORCE = [null, null, null, null];
const PROPOSED = {
  EUR: ['legal', null, 'new', null],
  RCC: ['public', null, 'new', null],
  IAP: [null, 'old', null, null],
};
const consolidation = addSources(
  buildTextConsolidation({
    blocks: write(IN_FORCE),
    earlier: [],
    elsewhere: [],
    superseded: [],
    proposals: Object.entries(PROPOSED).map(([source, words], id) => ({
      id,
      number: `${source}/${id}/1`,
      file: `${id}.docx`,
      action: 'MOD',
      underlined: false,
      target: { kind: 'resolution' },
      content: write(words),
    })),
  }).consolidation,
);
const arrange = (query: Partial<TogetherQuery> = {}) =>
  arrangeRows(consolidation, {
    sources: [],
    show: 'changed',
    at: null,
    language: null,
    part: 1,
    ...query,
  }).rows.map((row) =>
    row.kind === 'gap'
      ? row.count
      : `${row.label}: ${row.open.map(({ proposals }) => proposals.join()).join(' | ')}`,
  );

describe('a text with its proposals', () => {
  it('shows what is changed, the same changes once, and counts what is not', () => {
    expect(arrange()).toEqual([
      3,
      'resolves 1: EUR/0/1 | RCC/1/1',
      'resolves 2: IAP/2/1',
      'resolves 3: EUR/0/1,RCC/1/1',
      1,
    ]);
  });

  it('shows only the paragraphs in dispute', () => {
    expect(arrange({ show: 'clashes' })).toEqual([3, 'resolves 1: EUR/0/1 | RCC/1/1', 3]);
  });

  it('shows where two sources disagree, and nothing where they do not', () => {
    expect(arrange({ show: 'clashes', sources: ['EUR', 'RCC'] })).toContain('resolves 1: EUR/0/1 | RCC/1/1');
    expect(arrange({ show: 'clashes', sources: ['EUR', 'IAP'] })).toEqual([7]);
  });

  it('shows one source alone', () => {
    expect(arrange({ sources: ['IAP'] })).toEqual([4, 'resolves 2: IAP/2/1', 2]);
  });

  it('shows one paragraph', () => {
    expect(arrange({ at: 'resolves-2' })).toContain('resolves 2: IAP/2/1');
  });
});
