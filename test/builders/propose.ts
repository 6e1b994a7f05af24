import type { MatrixDocument, MatrixProposal } from '../../src/matrix/matrix.ts';
import type { Target } from '../../src/proceedings/proposal.ts';
import { getTextKey } from '../../src/proceedings/text-key.ts';

let lastId = 0;

export interface Given extends Partial<Omit<MatrixProposal, 'target' | 'document'>> {
  readonly target?: Partial<Target>;
  readonly document?: Partial<MatrixDocument>;
}

/** A proposal on Resolution 101 by CEPT in a document of its own, where nothing else is said. */
export function propose({ target = {}, document = {}, ...given }: Given = {}): MatrixProposal {
  const full: Target = {
    kind: 'resolution',
    number: '101',
    draft: null,
    instrument: null,
    title: 'Networks',
    revision: null,
    part: null,
    ...target,
  };
  const id = ++lastId;
  return {
    id,
    number: 'EUR/44A2/1',
    ordinal: 0,
    action: 'MOD',
    underlined: false,
    target: full,
    textKey: getTextKey(full, given.number ?? 'EUR/44A2/1'),
    supporters: [],
    insertions: 1,
    deletions: 0,
    current: true,
    document: {
      id,
      number: `44A${id}`,
      revision: null,
      corrigendum: null,
      language: 'en',
      date: '2022-08-11',
      originalLanguages: ['English'],
      source: 'European proposals',
      sources: ['EUR'],
      title: null,
      symbol: null,
      ...document,
    },
    ...given,
  };
}

/** The document of these sources. */
export const by = (...sources: string[]): Partial<MatrixDocument> => ({ number: sources.join(), sources });
