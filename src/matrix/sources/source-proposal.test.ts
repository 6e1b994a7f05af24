import { describe, expect, it } from 'vitest';
import type { MatrixProposal } from '../matrix.ts';
import { findShares, listSourceProposals } from './source-proposal.ts';

let lastId = 0;

/** A proposal on Resolution 101, in a document of its own where no number is given. */
function propose(
  number: string,
  sources: readonly string[],
  given: Partial<MatrixProposal> = {},
  document: Partial<MatrixProposal['document']> = {},
): MatrixProposal {
  const id = ++lastId;
  return {
    id,
    number,
    ordinal: 0,
    action: 'MOD',
    underlined: false,
    target: {
      kind: 'resolution',
      number: '101',
      draft: null,
      instrument: null,
      title: 'Networks',
      revision: null,
      part: null,
    },
    textKey: 'RES-101',
    supporters: [],
    insertions: 0,
    deletions: 0,
    current: true,
    document: {
      id,
      number: String(id),
      revision: null,
      corrigendum: null,
      language: 'en',
      date: '2022-08-11',
      originalLanguages: ['English'],
      source: 'printed',
      sources,
      title: null,
      symbol: null,
      ...document,
    },
    ...given,
  };
}

const numbers = (list: readonly { readonly number: string }[]) => list.map(({ number }) => number);

describe('what a State has to do with proposals', () => {
  const proposals = listSourceProposals(
    [
      propose('B/75/1', ['B']),
      propose('B/CAN/91/1', ['B', 'CAN'], { supporters: ['B'] }),
      propose('EUR/44/1', ['EUR'], { supporters: ['D', 'B'] }),
      propose('CAN/9/1', ['CAN']),
    ],
    'en',
  );

  it('is proposing alone, with others, or co-signing what others propose', () => {
    const { alone, joint, cosigned } = findShares(proposals, 'B');
    expect([alone, joint, cosigned].map(numbers)).toEqual([['B/75/1'], ['B/CAN/91/1'], ['EUR/44/1']]);
  });

  it('is nothing where no document names it', () => {
    expect(findShares(proposals, 'F')).toEqual({ alone: [], joint: [], cosigned: [] });
  });

  it('counts for several together what they propose together', () => {
    expect(numbers(findShares(proposals, 'B/CAN').alone)).toEqual(['B/CAN/91/1']);
  });
});

describe('the proposals of a source', () => {
  it('are one where they are here in two languages, with the co-signatories of both', () => {
    const given = { number: '44', originalLanguages: [] };
    const list = listSourceProposals(
      [
        propose('EUR/44/1', ['EUR'], { supporters: ['D'] }, given),
        propose('EUR/44/1', ['EUR'], { supporters: ['F'] }, { ...given, language: 'fr' }),
      ],
      'fr',
    );
    expect(list).toMatchObject([{ number: 'EUR/44/1', language: 'fr', supporters: ['D', 'F'] }]);
  });

  it('stand in the order of the texts, without what was superseded', () => {
    const list = listSourceProposals(
      [
        propose('B/75/2', ['B'], { textKey: 'RES-130' }),
        propose('B/75/10', ['B']),
        propose('B/75/9', ['B']),
        propose('B/75/8', ['B'], { current: false }),
      ],
      'en',
    );
    expect(numbers(list)).toEqual(['B/75/9', 'B/75/10', 'B/75/2']);
  });

  it('go by the printed source where no code is known', () => {
    const list = listSourceProposals([propose('UN/1/1', [], {}, { source: 'United Nations' })], 'en');
    expect(numbers(findShares(list, 'United Nations').alone)).toEqual(['UN/1/1']);
  });
});
