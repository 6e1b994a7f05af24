import { describe, expect, it } from 'vitest';
import { buildTrail } from './build-trail.ts';
import type { ProposalInput, Station, TrailParagraph, VersionInput } from './trail.ts';

const BASE = [
  'RESOLUTION 1 (Rev. Alpha, 2018)',
  'resolves',
  'to continue to take part in the work of the Forum;',
  'to report each year to the Council on what was done;',
  'to invite governments to share their experience with networks;',
];

const paragraphs = (texts: readonly string[]): TrailParagraph[] =>
  texts.map((text, at) => ({
    text,
    number: null,
    role: text.startsWith('RESOLUTION') ? 'number' : 'paragraph',
    place: { anchor: `p${at}`, label: `paragraph ${at}` },
  }));
const version = (station: Station, texts: readonly string[]): VersionInput => ({
  station,
  ref: station,
  name: 'RES-1',
  date: null,
  action: null,
  paragraphs: paragraphs(texts),
});
const proposal = (number: string, after: readonly string[], action = 'MOD'): ProposalInput => ({
  number,
  action,
  sources: [number.split('/')[0]!],
  part: null,
  before: action === 'ADD' ? [] : BASE,
  after: paragraphs(after),
});
const trail = (
  versions: VersionInput[],
  proposals: ProposalInput[],
  inForce: readonly string[] | null = BASE,
) => buildTrail({ inForce: inForce && paragraphs(inForce), baseFrom: null, versions, proposals })!;

const ACTIVE = BASE.with(2, 'to continue to take an active and equal part in the work of the Forum;');
const SOFT = BASE.with(2, 'to continue to take an active part in the work of the Forum;');
const PUBLIC = BASE.with(3, 'to report each year to the Council and to the public on what was done;');
const fates = (made: ReturnType<typeof trail>) =>
  made.proposals.flatMap(({ phrases }) => phrases.map(({ text, fate }) => [text, fate]));

describe('a phrase of a proposal', () => {
  it('is adopted, softened, dropped or held off', () => {
    const all = ACTIVE.with(3, PUBLIC[3]!).with(
      4,
      'to invite governments alone to share their experience with networks;',
    );
    const made = trail(
      [version('dt', SOFT.with(3, PUBLIC[3]!)), version('adopted', SOFT)],
      [proposal('A/1/1', SOFT), proposal('B/2/1', all)],
    );
    expect(fates(made)).toEqual([
      ['an active', 'adopted'],
      ['an active and equal', 'softened'],
      ['and to the public', 'dropped'],
      ['alone', 'held-off'],
    ]);
  });

  it('tells where it stood in every version, and with which difference', () => {
    const made = trail([version('dt', ACTIVE), version('adopted', SOFT)], [proposal('B/2/1', ACTIVE)]);
    const { phrases } = made.proposals[0]!;
    expect(phrases[0]).toMatchObject({
      place: { label: 'paragraph 2' },
      states: [
        { state: 'in', place: { label: 'paragraph 2' } },
        {
          state: 'near',
          segments: [
            { op: '=', text: 'an active' },
            { op: '-', text: ' and equal' },
          ],
        },
      ],
    });
  });

  it('in square brackets is in, and open', () => {
    const open = BASE.with(2, 'to continue to take [an active and equal] part in the work of the Forum;');
    const made = trail([version('dt', open)], [proposal('B/2/1', ACTIVE)]);
    expect(made.proposals[0]!.phrases[0]!.states[0]).toMatchObject({ state: 'in', open: true });
    expect(made.summary).toMatchObject({ adopted: false, versions: [{ open: 1, openWords: 4 }] });
  });

  it('that deletes words is held off when they stay', () => {
    const made = trail(
      [version('adopted', BASE)],
      [proposal('B/2/1', BASE.with(3, 'to report to the Council on what was done;'))],
    );
    expect(made.proposals[0]!.phrases).toMatchObject([{ op: '-', text: 'each year', fate: 'held-off' }]);
  });
});

describe('the text that came out', () => {
  it('says in which version words first appeared that no proposal has', () => {
    const { passages } = trail(
      [version('dt', BASE), version('blue', PUBLIC), version('adopted', PUBLIC)],
      [proposal('A/1/1', SOFT)],
    ).detail;
    expect(passages).toMatchObject([{ text: 'and to the public', from: [], near: [], first: 1 }]);
  });

  it('shows what is nearly a proposal with the difference', () => {
    const full = BASE.with(2, BASE[2]!.replace('part', 'an active and full part'));
    const { passages } = trail([version('adopted', full)], [proposal('B/2/1', ACTIVE)]).detail;
    expect(passages[0]).toMatchObject({ from: [], near: [{ proposal: 'B/2/1' }] });
    expect(passages[0]!.near[0]!.segments).toContainEqual({ op: '-', text: 'equal' });
  });

  it('is the latest version while nothing is adopted', () => {
    const { summary, detail } = trail([version('dt', ACTIVE), version('blue', SOFT)], []);
    expect([summary.adopted, detail.final]).toEqual([false, 1]);
  });

  it('rebuilds from what is shown, both ways', () => {
    const after = [
      BASE[0]!.replace('Alpha, 2018', 'Beta, 2022'),
      ...ACTIVE.slice(1, 3),
      'to found a school of networks, open to all;',
      BASE[4]!.replace('governments', 'all stakeholders'),
    ];
    const { text } = trail([version('adopted', after)], []).detail;
    const side = (ops: string) =>
      text
        .map(({ segments }) =>
          segments.flatMap(({ op, text: part }) => (ops.includes(op) ? part : [])).join(''),
        )
        .filter((line) => line !== '');
    expect(side('=+')).toEqual(after);
  });

  it('of a new text is held against its proposals alone', () => {
    const added = [
      'RESOLUTION 9',
      'Exchange points',
      'to support exchange points in all regions of the world;',
    ];
    const made = trail(
      [version('adopted', ['RESOLUTION 12', ...added.slice(1), 'to report;'])],
      [proposal('A/1/1', added, 'ADD')],
      null,
    );
    expect(made.detail.passages.map(({ text, from }) => [text, from.length])).toEqual([
      ['Exchange points', 1],
      [added[2], 1],
      ['to report;', 0],
    ]);
    expect(made.proposals[0]).toMatchObject({ share: 1 });
  });
});

describe('proposals that change no words', () => {
  it('are met where the text stayed, or where it went', () => {
    const noc = proposal('A/1/1', [], 'NOC');
    const sup = proposal('A/1/2', [], 'SUP');
    expect(trail([version('adopted', BASE)], [noc, sup]).proposals.map(({ met }) => met)).toEqual([
      true,
      false,
    ]);
    expect(trail([version('adopted', SOFT)], [noc]).proposals[0]!.met).toBe(false);
    const gone: VersionInput = { ...version('blue', []), action: 'SUP' };
    expect(trail([version('dt', BASE), gone], [noc, sup]).proposals.map(({ met }) => met)).toEqual([
      null,
      true,
    ]);
  });
});

describe('a version that reproduces a part of the text', () => {
  it('deletes nothing of what it leaves out', () => {
    const made = trail([version('dt', [BASE[1]!, SOFT[2]!])], [proposal('A/1/1', SOFT)]);
    expect(made.detail.versions[0]!.partial).toBe(true);
    expect(made.detail.passages.map(({ op }) => op)).toEqual(['+']);
  });
});

it('there is no trail before anything came out', () => {
  expect(
    buildTrail({
      inForce: paragraphs(BASE),
      baseFrom: null,
      versions: [],
      proposals: [proposal('A/1/1', SOFT)],
    }),
  ).toBeNull();
});

describe('whatever is proposed and adopted', () => {
  let seed = 11;
  const next = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
  const words = 'networks states أمن the study 网络 of развитие all report and'.split(' ');
  const line = () => Array.from({ length: 3 + next(9) }, () => words[next(words.length)]).join(' ');
  const change = (texts: readonly string[]) =>
    texts.flatMap((text) => {
      const what = next(8);
      if (what === 0) return [];
      if (what === 1) return [text, line()];
      return what < 4 ? [text.split(' ').with(next(3), words[next(words.length)]!).join(' ')] : [text];
    });

  it('the text rebuilds, shares stay between 0 and 1, and every phrase has one state for each version', () => {
    for (let round = 0; round < 60; round++) {
      const base = Array.from({ length: 2 + next(8) }, line);
      const proposed = change(base);
      const drafts = [change(proposed), change(base)].filter((texts) => texts.length > 0);
      if (drafts.length === 0) continue;
      const made = trail(
        drafts.map((texts, at) => version(at === drafts.length - 1 ? 'adopted' : 'dt', texts)),
        [{ ...proposal('A/1/1', proposed), before: base }],
        base,
      );
      const rebuilt = made.detail.text
        .map(({ segments }) => segments.flatMap(({ op, text }) => (op === '-' ? [] : text)).join(''))
        .filter((text) => text !== '')
        .join('\n');
      expect(rebuilt).toBe(drafts.at(-1)!.join('\n'));
      const { share, phrases } = made.proposals[0]!;
      expect(share ?? 0).toBeGreaterThanOrEqual(0);
      expect(share ?? 0).toBeLessThanOrEqual(1);
      for (const { states } of phrases) expect(states).toHaveLength(drafts.length);
      if (share === 1) expect(phrases.map(({ fate }) => fate)).not.toContain('held-off');
    }
  });

  it('a proposal that is adopted as it stands has all its phrases adopted', () => {
    for (let round = 0; round < 40; round++) {
      const base = Array.from({ length: 2 + next(8) }, line);
      const proposed = change(base);
      if (proposed.length === 0) continue;
      const made = trail(
        [version('adopted', proposed)],
        [{ ...proposal('A/1/1', proposed), before: base }],
        base,
      );
      expect(made.proposals[0]!.share ?? 1).toBe(1);
      expect(fates(made).filter(([, fate]) => fate !== 'adopted')).toEqual([]);
      expect(made.summary.passages).toMatchObject({ near: 0, drafted: 0 });
    }
  });
});
