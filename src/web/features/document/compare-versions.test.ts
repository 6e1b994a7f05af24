import { describe, expect, it } from 'vitest';
import { documentOf, p } from '../../../../test/builders/model.ts';
import type { DocumentSummary } from '../../../storage/document.repository.ts';
import { findPredecessor } from './choose-versions.ts';
import { compareVersionTexts } from './compare-versions.ts';
import type { ProposalText, VersionText } from './compare-versions.ts';

const blocks = (...texts: readonly string[]) => documentOf(texts.map((text) => p(text))).blocks;

function proposal(number: string, text: string, more: Partial<ProposalText> = {}): ProposalText {
  return {
    id: 1,
    number,
    ordinal: 0,
    action: 'MOD',
    underlined: false,
    target: {
      kind: 'resolution',
      number: '12',
      draft: null,
      instrument: null,
      title: null,
      revision: null,
      part: null,
    },
    textKey: `RES-${number}`,
    supporters: [],
    insertions: 0,
    deletions: 0,
    current: true,
    document: {
      id: 1,
      number: '44A2',
      revision: null,
      corrigendum: null,
      language: 'en',
      date: null,
      originalLanguages: [],
      source: null,
      sources: [],
      title: null,
      symbol: null,
    },
    content: blocks(text),
    reasons: [],
    ...more,
  };
}

const version = (...proposals: readonly ProposalText[]): VersionText => ({ introduction: [], proposals });
const fates = (older: VersionText, newer: VersionText, partial = false) =>
  compareVersionTexts(older, newer, { partial }).proposals.map(({ fate, proposal: { number } }) => [
    number,
    fate,
  ]);

describe('what a revision changes of a document', () => {
  const first = version(
    proposal('A/1/1', 'networks stay open'),
    proposal('A/1/2', 'users are heard'),
    proposal('A/1/3', 'costs fall'),
  );

  it('are proposals that it adds, withdraws and changes', () => {
    const revised = version(
      proposal('A/1/1', 'networks stay open'),
      proposal('A/1/2', 'all users are heard'),
      proposal('A/1/4', 'islands are connected'),
    );
    expect(fates(first, revised)).toEqual([
      ['A/1/1', 'same'],
      ['A/1/2', 'changed'],
      ['A/1/4', 'added'],
      ['A/1/3', 'withdrawn'],
    ]);
  });

  it('is no withdrawal where it is a corrigendum, which names only what it corrects', () => {
    expect(fates(first, version(proposal('A/1/2', 'all users are heard')), true)).toEqual([
      ['A/1/2', 'changed'],
    ]);
  });

  it('follows a proposal to its new number by the text it is on', () => {
    const [change] = compareVersionTexts(
      version(proposal('A/1/1', 'costs fall', { textKey: 'RES-9' })),
      version(proposal('A/1/7', 'all costs fall', { textKey: 'RES-9' })),
      { partial: false },
    ).proposals;
    expect(change).toMatchObject({ fate: 'changed', former: { number: 'A/1/1' } });
  });

  it('is a change where only the co-signatories are others', () => {
    const [change] = compareVersionTexts(
      version(proposal('A/1/1', 'costs fall', { supporters: ['B', 'F'] })),
      version(proposal('A/1/1', 'costs fall', { supporters: ['F', 'G'] })),
      { partial: false },
    ).proposals;
    expect(change).toMatchObject({ fate: 'changed', supporters: { added: ['G'], gone: ['B'] } });
  });

  it('is found in what is proposed, and not in how it is marked', () => {
    expect(
      fates(
        version(proposal('A/1/1', 'networks [-are-]{+stay+} open')),
        version(proposal('A/1/1', 'networks stay open')),
      ),
    ).toEqual([['A/1/1', 'same']]);
  });
});

const one = (revision: number | null, corrigendum: number | null, language: 'en' | 'fr' = 'en') =>
  ({ number: '44A2', revision, corrigendum, language, refused: null }) as DocumentSummary;

describe('the version that another is held against', () => {
  const versions = [
    one(null, null),
    one(null, null, 'fr'),
    one(null, 1),
    one(1, null),
    one(1, 1),
    one(2, null),
  ];
  const find = (later: DocumentSummary) => {
    const found = findPredecessor(versions, later);
    return found && [found.revision, found.corrigendum, found.language];
  };

  it('is the revision before a revision, what a corrigendum corrects, and none for the first', () => {
    expect(find(one(2, null))).toEqual([1, null, 'en']);
    expect(find(one(1, 1))).toEqual([1, null, 'en']);
    expect(find(one(null, 1))).toEqual([null, null, 'en']);
    expect(find(one(null, null))).toBeUndefined();
  });

  it('is one of the same language where it is here', () => {
    expect(find(one(1, null, 'fr'))).toEqual([null, null, 'fr']);
    expect(find(one(2, null, 'fr'))).toEqual([1, null, 'en']);
  });
});
