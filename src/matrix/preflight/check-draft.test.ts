import { describe, expect, it } from 'vitest';
import { documentOf, p, table } from '../../../test/builders/model.ts';
import type { Block, Paragraph, Run } from '../../document/document.ts';
import { loadFacts } from '../../facts/load-facts.ts';
import { readConferenceDocument } from '../../proceedings/itu/read-conference-document.ts';
import { checkDraft } from './check-draft.ts';
import type { DraftWorld } from './draft-check.ts';

const { register } = loadFacts();
const pen = { author: 'A delegate', date: null };

const HEAD = table(
  ['Conference (PP-22)\nBucharest, 26 September – 14 October 2022', ''],
  ['PLENARY MEETING', 'Document 91-E'],
  ['', '9 September 2022'],
  ['', 'Original: English'],
  [[p('Canada', 'Source')]],
  [[p('Proposals', 'Title 1')]],
);

const IN_FORCE = [
  'RESOLUTION 101 (Rev. Dubai, 2018)',
  'Networks of all kinds',
  'The Plenipotentiary Conference of the Union (Dubai, 2018),',
  'recalling',
  'a)\tResolution 102 (Rev. Dubai, 2018) of this conference,',
  'resolves',
  '1\tto study networks with all who build them, within its mandate;',
  '2\tto report to the Council on the results of these studies,',
];
const STYLES = ['Res_No', 'Res_title', 'Normal', 'Call', 'Normal', 'Call', 'Normal', 'Normal'];

const inForce = (): Block[] => number(IN_FORCE.map((text, at) => p(text, STYLES[at])));

/** The text in force with some paragraphs in other words, or as runs with tracked changes. */
const amended = (changes: Readonly<Record<number, string | readonly Run[]>>): Paragraph[] =>
  IN_FORCE.map((text, at): Paragraph => {
    const change = changes[at] ?? text;
    const paragraph = p(typeof change === 'string' ? change : '', STYLES[at]);
    return typeof change === 'string' ? paragraph : { ...paragraph, runs: change };
  });

const number = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, index) => (block.kind === 'paragraph' ? { ...block, index } : block));

const replace = (before: string, deleted: string, inserted: string, after: string): Run[] => [
  { text: before },
  { text: deleted, deleted: pen },
  { text: inserted, inserted: pen },
  { text: after },
];

const AMENDED = amended({
  6: replace('1\tto ', 'study', 'regulate', ' networks with all who build them, within its mandate;'),
});

function check(blocks: readonly Block[], world: Partial<DraftWorld> = {}, symbol = 'MOD\tCAN/91/1') {
  const draft = [HEAD, p(symbol, 'Proposal'), ...blocks, p('Reasons:\tTo be tried.', 'Reasons')];
  const document = readConferenceDocument(documentOf(number(draft)), 'draft.docx', register);
  return checkDraft(document, 'draft.docx', {
    conference: 'PP-22',
    family: 'PP',
    register,
    language: 'en',
    texts: [{ key: 'RES-101', blocks: inForce(), proposals: [], earlier: [] }],
    known: [
      { family: 'PP', key: 'RES-101', revision: 'Rev. Dubai, 2018' },
      { family: 'PP', key: 'RES-102', revision: 'Rev. Dubai, 2018' },
    ],
    ...world,
  }).checks;
}

const kinds = (checks: ReturnType<typeof check>) => checks.map(({ kind }) => kind);

const filed = (id: number, name: string, blocks: readonly Block[]) => ({
  id,
  number: name,
  file: `${id}.docx`,
  action: 'MOD' as const,
  underlined: false,
  target: { kind: 'resolution' as const },
  content: number(blocks),
});

describe('a draft', () => {
  it('on the text in force, with its reasons, has nothing to mend', () => {
    expect(check(AMENDED)).toEqual([]);
  });

  it('on another base than the text in force is told where, with the words', () => {
    const other = AMENDED.map((one, at) =>
      at === 7 ? p('2\tto report to the Council every year,', 'Normal') : one,
    );
    const [found] = check(other).filter(({ kind }) => kind.startsWith('base-'));
    expect(found).toMatchObject({ kind: 'base-deviates', proposal: 'CAN/91/1', place: 'resolves 2' });
    expect(found!.quote).toContain('every year');
  });

  it('that names an earlier revision is told which is in force', () => {
    const old = amended({
      4: replace('a)\tResolution 102 (Rev. ', 'Dubai, 2018', 'Busan, 2014', ') of this conference,'),
    });
    expect(check(old)).toContainEqual(
      expect.objectContaining({
        kind: 'citation-outdated',
        place: 'recalling a',
        quote: 'Resolution 102 (Rev. Busan, 2014)',
        about: ['Rev. Dubai, 2018'],
      }),
    );
  });

  it('hears who proposes the same, and who something else in the same words', () => {
    const rival = amended({
      6: replace('1\tto ', 'study', 'promote', ' networks with all who build them, within its mandate;'),
    });
    const proposals = [filed(1, 'EUR/44/1', AMENDED), filed(2, 'IAP/76/1', rival)];
    const checks = check(AMENDED, { texts: [{ key: 'RES-101', blocks: inForce(), proposals, earlier: [] }] });
    expect(checks.map(({ kind, about, quote }) => [kind, about, quote])).toEqual([
      ['same-change', ['EUR/44/1'], 'regulate'],
      ['clash', ['IAP/76/1'], 'study'],
    ]);
  });

  it('of a text that is not here is told so, and is checked for its form all the same', () => {
    expect(kinds(check(AMENDED, { texts: [] }, 'MOD\tCAN/91/2'))).toEqual(['number-order', 'text-not-here']);
  });

  it('without a proposal is told what one looks like', () => {
    const document = readConferenceDocument(documentOf([HEAD]), 'draft.docx', register);
    const world = {
      conference: 'PP-22',
      family: 'PP',
      register,
      language: 'en' as const,
      texts: [],
      known: [],
    };
    expect(kinds([...checkDraft(document, 'draft.docx', world).checks])).toEqual(['no-proposals']);
  });
});
