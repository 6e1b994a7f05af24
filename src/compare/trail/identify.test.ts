import { describe, expect, it } from 'vitest';
import { identify } from './identify.ts';
import type { NamedText, Statement } from './identify.ts';

const TEXT = [
  'to study what artificial intelligence means for communication networks;',
  'to report to the Council each year on the results of the study;',
  'to invite all stakeholders to take part in the study with contributions.',
];
const OTHER = ['to provide assistance to island States in times of crisis and after storms of any kind.'];

const text = (
  name: string,
  step: 0 | 1 | 2,
  title: string,
  texts: readonly string[] = TEXT,
  formerly: readonly string[] = [],
): NamedText => ({
  name,
  step,
  versions: [{ language: 'en', title, texts }],
  formerly: formerly.map((one) => ({ name: one, quote: `(ex [${one}])`, where: 'DT4' })),
});
const last = (names: readonly NamedText[], statements: readonly Statement[] = []) =>
  Object.fromEntries(identify(names, statements).lastName);

const say = (other: string, same: boolean): Statement => ({
  names: ['RES-EUR-1', other],
  same,
  quote: 'as the Chair said',
  where: 'minutes',
});

describe('a new text', () => {
  it('keeps one identity from its proposal over the committee to its number', () => {
    const names = [
      text('RES-AFCP-1', 0, 'Artificial intelligence'),
      text('RES-COM6-4', 1, 'Artificial intelligence', TEXT.with(1, 'to report at the next conference;')),
      text('RES-213', 2, 'Artificial intelligence and networks', TEXT.slice(0, 2)),
    ];
    expect(last(names)).toEqual({ 'RES-AFCP-1': 'RES-213', 'RES-COM6-4': 'RES-213', 'RES-213': 'RES-213' });
    expect(identify(names, []).links[0]).toMatchObject({
      certainty: 'likely',
      evidence: { sameTitle: true, quote: null },
    });
  });

  it('is what the document says it was, in whatever words', () => {
    const names = [
      text('RES-BCC-1', 0, 'Regulation', OTHER),
      text('RES-COM5-2', 1, 'Study', TEXT, ['RES-BCC-1']),
    ];
    const { links, lastName } = identify(names, []);
    expect(lastName.get('RES-BCC-1')).toBe('RES-COM5-2');
    expect(links).toMatchObject([
      { certainty: 'stated', evidence: { quote: '(ex [RES-BCC-1])', where: 'DT4' } },
    ]);
  });

  it('of several proposals is one', () => {
    const names = [
      text('RES-EUR-1', 0, 'A'),
      text('RES-IAP-2', 0, 'B', OTHER),
      text('RES-COM6-4', 1, 'C', TEXT, ['RES-EUR-1', 'RES-IAP-2']),
    ];
    expect(new Set(Object.values(last(names)))).toEqual(new Set(['RES-COM6-4']));
  });

  it('is not another one with a few words in common', () => {
    const names = [text('RES-EUR-1', 0, 'Crisis', OTHER), text('RES-COM6-4', 1, 'Study')];
    expect(last(names)['RES-EUR-1']).toBe('RES-EUR-1');
  });

  it('with the same title and other words is shown as possible, and stays apart', () => {
    const title = 'Availability of the Internet in times of crisis';
    const { links, lastName } = identify([text('RES-EUR-1', 0, title, OTHER), text('RES-213', 2, title)], []);
    expect(links).toMatchObject([{ certainty: 'possible', evidence: { sameTitle: true } }]);
    expect(lastName.get('RES-EUR-1')).toBe('RES-EUR-1');
  });

  it('goes one way only where two texts are like it', () => {
    const names = [
      text('RES-EUR-1', 0, 'Study'),
      text('RES-COM6-4', 1, 'Study', TEXT.slice(0, 2)),
      text('RES-COM6-5', 1, 'Study'),
    ];
    const { links, lastName } = identify(names, []);
    expect(lastName.get('RES-EUR-1')).toBe('RES-COM6-5');
    expect(links.map(({ to, certainty }) => [to, certainty])).toContainEqual(['RES-COM6-4', 'possible']);
  });

  it('is what an editor says it is, and what he says it is not', () => {
    const names = [
      text('RES-EUR-1', 0, 'Study'),
      text('RES-COM6-4', 1, 'Study'),
      text('RES-COM6-5', 1, 'C', OTHER),
    ];
    expect(last(names, [say('RES-COM6-4', false)])['RES-EUR-1']).toBe('RES-EUR-1');
    expect(last(names, [say('RES-COM6-5', true)])['RES-EUR-1']).toBe('RES-COM6-5');
  });

  it('is compared in one language only', () => {
    const french = {
      ...text('RES-EUR-1', 0, 'Study'),
      versions: [{ language: 'fr', title: 'Study', texts: TEXT }],
    };
    expect(identify([french, text('RES-COM6-4', 1, 'Study')], []).links).toEqual([]);
  });
});
