import { describe, expect, it } from 'vitest';
import type { Paragraph, Row } from '../../document/document.ts';
import { consolidateProposals } from './consolidate-proposals.ts';

let index = 0;
const paragraph = (text: string, inserted = ''): Paragraph => ({
  kind: 'paragraph',
  index: index++,
  style: 'Normal',
  runs: [{ text }, ...(inserted ? [{ text: inserted, inserted: { author: 'A', date: null } }] : [])],
  mark: {},
});
const row = (margin: string, text: string, inserted?: string): Row => ({
  cells: [
    { columns: 1, blocks: [paragraph(margin)] },
    { columns: 1, blocks: [paragraph(text, inserted)] },
  ],
});

describe('a proposal that prints several provisions under one number', () => {
  it('is held against each by its own words, and says that there are others', () => {
    const rows = [
      row('165', 'Members may speak', ' freely'),
      row('', 'and be heard.'),
      row('166\nPP-98', 'Observers may not.'),
    ];
    const { consolidated, messages } = consolidateProposals(
      [
        { number: null, call: null, text: 'Members may speak' },
        { number: null, call: null, text: 'and be heard.' },
      ],
      [
        {
          id: 'B/1/1',
          file: 'b.docx',
          action: 'MOD',
          target: { kind: 'provision', number: '165' },
          content: [{ kind: 'table', rows }],
        },
      ],
    );
    expect(consolidated.paragraphs.map(({ changes }) => changes[0]!.kind)).toEqual(['replaced', 'none']);
    expect(consolidated.byAmendment[0]!.deviations).toEqual([]);
    expect(messages).toMatchObject([{ kind: 'other-provisions', place: 'B/1/1' }]);
  });
});
