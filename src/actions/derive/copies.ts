import type { CopyInput } from '../../compare/copies/find-copies.ts';
import { findCopies } from '../../compare/copies/find-copies.ts';
import type { Block } from '../../document/document.ts';
import { listProposedPassages } from '../../matrix/texts/list-proposed-passages.ts';
import { sourceOfNumber } from '../../matrix/texts/source-of-number.ts';
import { listProposalWords } from '../../storage/consolidation.repository.ts';
import type { Language } from '../../proceedings/proposal.ts';
import { keepCopies } from '../../storage/copy.repository.ts';
import type { Db } from '../../storage/database.ts';
import { listCurrentProposals } from '../../storage/proposal.repository.ts';
import type { Derivation } from './derivation.ts';
import { hashInputs } from './hash-inputs.ts';

/** Proposals that were read at once: their JSON is large. */
const SOME = 100;

/** Which proposals of a conference bring the same words as another source's, in each language by itself. */
export const copies: Derivation = {
  name: 'copies',
  version: 1,

  async list(db, conference) {
    return [...(await groupProposals(db, conference))].map(([key, list]) => ({
      key,
      fingerprint: hashInputs(list.map(({ id }) => id).sort((a, b) => a - b)),
    }));
  },

  async make({ db }, conference, key) {
    const list = (await groupProposals(db, conference)).get(key as Language | 'any') ?? [];
    const inputs: CopyInput[] = [];
    for (let at = 0; at < list.length; at += SOME) {
      const some = new Map(list.slice(at, at + SOME).map((one) => [one.id, one]));
      for (const { id, action, content } of await listProposalWords(db, [...some.keys()])) {
        const { number, target } = some.get(id)!;
        inputs.push({
          number,
          source: sourceOfNumber(number),
          title: action.startsWith('ADD') ? target.title : null,
          passages: listProposedPassages(action, JSON.parse(content) as Block[]),
        });
      }
    }
    const found = findCopies(inputs);
    const language = list[0]?.document.language ?? null;
    return (trx, derived) => keepCopies(trx, derived, { conference, language, copies: found });
  },
};

async function groupProposals(db: Db, conference: string) {
  return Map.groupBy(
    await listCurrentProposals(db, conference),
    ({ document }) => document.language ?? 'any',
  );
}
