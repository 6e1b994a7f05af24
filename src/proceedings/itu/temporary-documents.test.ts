import { describe, expect, it } from 'vitest';
import { documentOf, p, table } from '../../../test/builders/model.ts';
import type { Block } from '../../document/document.ts';
import { loadFacts } from '../../facts/load-facts.ts';
import { findFormerNames } from './former-names.ts';
import { readConferenceDocument } from './read-conference-document.ts';

const { register } = loadFacts();

const headed = (number: string, source: string, title: string): Block =>
  table(
    ['PLENARY MEETING', number],
    ['', '10 October 2022'],
    ['', 'Original: English'],
    [[p(source, 'Source')]],
    [[p(title, 'Title 1')]],
  );

const NEW_TEXT = [
  p('DRAFT NEW RESOLUTION [COM6/4] (ex [AFCP-1] and [EUR-2])', 'Res_No'),
  p('Artificial intelligence', 'Res_title'),
  p('resolves', 'Call'),
  p('1\tto study it.'),
];

const read = (blocks: readonly Block[], fileName = 'x.docx', page?: string) =>
  readConferenceDocument(documentOf(blocks, page), fileName, register);

describe('a temporary document', () => {
  it('is told by its series, and holds its texts as drafts', () => {
    const { stage, series, document, drafts, messages } = read(
      [headed('Document DT/4-E', 'Ad hoc group', 'Draft text'), ...NEW_TEXT],
      'S22-PP-221010-TD-0004!!MSW-E.docx',
    );
    expect([stage?.stage, series, document]).toEqual(['dt', 'DT', 4]);
    expect(drafts).toMatchObject([{ key: 'RES-COM6-4', number: null, draft: 'COM6/4', revision: null }]);
    expect(messages).toEqual([]);
  });

  it('tells what its texts were called before', () => {
    const [draft] = read([headed('Document DT/4-E', 'Ad hoc group', 'Draft'), ...NEW_TEXT]).drafts;
    expect(draft!.formerly.map(({ key }) => key)).toEqual(['RES-AFCP-1', 'RES-EUR-2']);
  });

  it.each([
    ['Editorial Committee', 'First series of texts submitted by the Editorial Committee', 'blue'],
    ['Editorial Committee', 'Texts for second reading', 'pink'],
    ['Committee 5', 'Draft new Resolution [COM5/1]', 'com'],
    ['Chair, Working Group of the Plenary', 'Draft texts', 'com'],
    ['Commission de rédaction', 'Première série de textes soumis par la Commission de rédaction', 'blue'],
  ])('of %s called “%s” is %s', (source, title, stage) => {
    expect(read([headed('Document 104-E', source, title), ...NEW_TEXT]).stage?.stage).toBe(stage);
  });

  it('of the readings is told by its page header, too', () => {
    const document = read([headed('Document 104-E', 'Secretariat', 'Texts'), ...NEW_TEXT], 'x.docx', 'B.3/1');
    expect(document.stage).toEqual({ stage: 'blue', why: 'B.3/1' });
  });

  it('has its texts below their symbol lines where a committee numbers them', () => {
    const { drafts, sources } = read([
      headed('Document 104-E', 'Committee 5', 'Texts'),
      p('SUP\tCOM5/104/1', 'Proposal'),
      p('RESOLUTION 178 (GUADALAJARA, 2010)', 'Res_No'),
      p('ADD\tCOM5/104/2', 'Proposal'),
      ...NEW_TEXT,
    ]);
    expect(drafts.map(({ key, action }) => [key, action])).toEqual([
      ['RES-178', 'SUP'],
      ['RES-COM6-4', 'ADD'],
    ]);
    expect(sources).toEqual([]);
  });

  it('is not what a State files, whatever it calls it', () => {
    const ofState = read([
      headed('Document 104-E', 'Canada', 'Text for first reading'),
      p('ADD\tCAN/104/1', 'Proposal'),
      ...NEW_TEXT,
    ]);
    expect([ofState.stage, ofState.drafts, ofState.proposals.length]).toEqual([null, [], 1]);
    const ofRegion = read([
      headed('Document 9-E', 'Inter-American Telecommunication Commission (CITEL)', 'x'),
    ]);
    expect(ofRegion.stage).toBeNull();
  });

  it('without a text has no drafts', () => {
    expect(
      read([headed('Document DT/1-E', 'Secretariat', 'Agenda'), p('1 Opening of the meeting')]).drafts,
    ).toEqual([]);
  });
});

describe('a draft name', () => {
  it.each(['RESOLUTION COM6/4 (BUCHAREST, 2022)', 'RESOLUTION [COM6/4]', 'DRAFT NEW RESOLUTION WGPL/6'])(
    'is no number: %s',
    (line) => {
      const [draft] = read([headed('Document DT/4-E', 'x', 'y'), p(line, 'Res_No'), p('resolves')]).drafts;
      expect(draft).toMatchObject({ number: null, draft: expect.stringMatching(/^(COM6\/4|WGPL\/6)$/) });
    },
  );

  it.each([
    ['(ex [AFCP-1])', ['AFCP-1']],
    ['Draft new Resolution [COM6/4] (formerly draft new Resolution [ARB-3])', ['ARB-3']],
    ['Note: merges [EUR-1], [IAP-2] and [ACP-3]', ['EUR-1', 'IAP-2', 'ACP-3']],
    ['RÉSOLUTION COM5/2 (anciennement [EUR-1])', ['EUR-1']],
    ['the next example of Resolution 101', []],
    ['Resolution 101 (Rev. Dubai, 2018)', []],
  ])('of before is found in “%s”', (line, names) => {
    expect(findFormerNames(line)).toEqual(names);
  });
});
