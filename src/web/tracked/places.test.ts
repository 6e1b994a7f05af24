import { describe, expect, it } from 'vitest';
import { DELETED, documentOf, INSERTED, p } from '../../../test/builders/model.ts';
import { layOut } from './places.ts';
import { summarize } from './summary.ts';

const { blocks } = documentOf([
  p('RESOLUTION 12 (Rev. [-Kestrel Bay, 2022-]{+Port Amaris, 2026+})'),
  p('Networks'),
  p('considering', 'Call'),
  p('a)\tthe net;'),
  p('{+b)\tits growth;+}', 'Normal', INSERTED),
  p('[-b-]{+c+})\tits users;'),
  p('resolves', 'Call'),
  p('1\tto go on[- slowly-]:'),
  p('i)\twith care', 'enumlev1'),
  p('[-2\tto end,-]', 'Normal', DELETED),
]);
const { lines, places } = layOut(blocks);

describe('a text on a page', () => {
  it('names each paragraph by its call and the number it has in the text in force', () => {
    expect(places[3]).toMatchObject({ anchor: 'considering-a', label: 'considering a' });
    expect(places[8]!.label).toBe('resolves 1 i');
  });

  it('leaves its name to a paragraph that a proposal moves on', () => {
    expect(places[4]!.anchor).toBe('new-considering-b');
    expect(places[5]!.anchor).toBe('considering-b');
  });

  it('has number line, title and calls set as such, whatever their style', () => {
    expect(lines.map((line) => (line.kind === 'text' ? line.role : null)).slice(0, 3)).toEqual([
      'number',
      'title',
      'call',
    ]);
  });

  it('tells where it changes, and counts no new letter and no new place of the conference', () => {
    expect(summarize(lines, places).calls).toEqual([
      { call: 'considering', numbers: ['b'] },
      { call: 'resolves', numbers: ['1', '2'] },
    ]);
  });
});
