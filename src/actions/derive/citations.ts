import { listCitations } from '../../proceedings/citations/list-citations.ts';
import type { SourceRegister } from '../../proceedings/register.ts';
import { keepCitations } from '../../storage/citation.repository.ts';
import type { NewCitation } from '../../storage/citation.repository.ts';
import {
  findProposal,
  listCurrentProposals,
  listProposalsOfText,
} from '../../storage/proposal.repository.ts';
import { listTexts, listTextVersions } from '../../storage/text.repository.ts';
import type { Derivation } from './derivation.ts';
import { hashInputs } from './hash-inputs.ts';

/** Which text names which: of every text that is here, and of what each proposal would make of one. */
export const citations: Derivation = {
  name: 'citations',
  version: 1,

  async list(db, conference, { register }) {
    const [texts, proposals] = await Promise.all([
      listTexts(db, conference),
      listCurrentProposals(db, conference),
    ]);
    const ids = new Map<string, (readonly [string, number])[]>();
    const add = (key: string, kind: string, id: number) =>
      ids.set(key, [...(ids.get(key) ?? []), [kind, id]]);
    for (const { key, id } of texts) add(key, 'text', id);
    for (const { textKey, id } of proposals) add(textKey, 'proposal', id);
    const sessions = hashInputs(findWorld(register, conference));
    return [...ids].map(([key, of]) => ({
      key,
      fingerprint: hashInputs([sessions, of.toSorted(compareIds)]),
    }));
  },

  async make({ db, register }, conference, key) {
    const { family, sessions } = findWorld(register, conference);
    const [texts, proposals] = await Promise.all([
      listTextVersions(db, conference, key),
      listProposalsOfText(db, conference, key),
    ]);
    const list: NewCitation[] = [];
    const add = (found: ReturnType<typeof listCitations>, of: Pick<NewCitation, 'text' | 'proposal'>) =>
      list.push(
        ...found.map((one): NewCitation => {
          // "Resolution 64" without more is one of the same conference.
          const assumed = one.family === null && one.revision === null;
          const own = assumed || one.family === 'this' ? family : one.family;
          return { ...one, ...of, family: own, assumed, conference, citingKey: key };
        }),
      );
    for (const { id, blocks } of texts) add(listCitations(blocks, sessions), { text: id, proposal: null });
    for (const { id } of proposals) {
      const proposal = await findProposal(db, id);
      if (proposal) add(listCitations(proposal.content, sessions), { text: null, proposal: id });
    }
    return (trx, derived) => keepCitations(trx, derived, list);
  },
};

/** Family and sessions of the world that a conference is in: the real one or that of a sample. */
function findWorld({ conferences, sessions }: SourceRegister, conference: string) {
  const found = conferences.find(({ id }) => id === conference);
  return {
    family: found?.family ?? conference.split('-')[0]!,
    sessions: sessions.filter(({ scope }) => scope === (found?.scope ?? 'itu')),
  };
}

const compareIds = (one: readonly [string, number], other: readonly [string, number]): number =>
  one[0] === other[0] ? one[1] - other[1] : one[0] < other[0] ? -1 : 1;
