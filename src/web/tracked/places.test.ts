import { describe, expect, it } from 'vitest';
import type { Paragraph, Tracked } from '../../document/document.ts';
import { makeLines } from './lines.ts';
import { listPlaces } from './places.ts';
import { summarize } from './summary.ts';

const ana = { author: 'Ana', date: null };
const inserted: Tracked = { inserted: ana };

const p = (index: number, text: string, tracked: Tracked = {}, style = 'Normal'): Paragraph => ({
  kind: 'paragraph',
  index,
  style,
  runs: [{ text, ...tracked }],
  mark: tracked,
});

const resolution = [
  p(0, 'RESOLUTION 12 (Rev. Kestrel Bay, 2022)', {}, 'Res_No'),
  p(1, 'considering', {}, 'Call'),
  p(2, 'a)\tthe net;'),
  p(3, 'b)\tits growth;', inserted),
  p(4, 'resolves', {}, 'Call'),
  p(5, '1\tto go on:'),
  p(6, 'i)\twith care', {}, 'enumlev1'),
  p(7, 'resolves further', {}, 'Call'),
  p(8, '1\tto report'),
];

describe('the places of a text', () => {
  const places = listPlaces(makeLines(resolution));

  it('are named by their call and the number they have in the text in force', () => {
    expect(places[2]).toMatchObject({ anchor: 'considering-a', label: 'considering a' });
    expect(places[5]).toMatchObject({ anchor: 'resolves-1', label: 'resolves 1' });
    expect(places[8]!.anchor).toBe('resolves-further-1');
  });

  it('say that a paragraph is new, so that the old one keeps its name', () => {
    expect(places[3]!.anchor).toBe('considering-new-b');
  });

  it('name an item after the paragraph above it', () => {
    expect(places[6]!.label).toBe('resolves 1 i');
  });

  it('are all different', () => {
    const anchors = Object.values(places).map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('tell where a text changes', () => {
    expect(summarize(makeLines(resolution), places).calls).toEqual([{ call: 'considering', numbers: ['b'] }]);
  });

  it('are named in the words of the text, in any language', () => {
    const arabic = [p(0, 'يقرر', {}, 'Call'), p(1, '1\tأن يواصل')];
    expect(listPlaces(makeLines(arabic))[1]).toMatchObject({ anchor: 'resolves-1', label: 'يقرر 1' });
  });
});
