import { identify } from '../../compare/trail/identify.ts';
import type { NamedText, Statement } from '../../compare/trail/identify.ts';
import type { Block } from '../../document/document.ts';
import { outlineText } from '../../proceedings/itu/outline.ts';
import { listProposalBlocks } from '../../proceedings/itu/proposal-text.ts';
import type { SourceRegister } from '../../proceedings/register.ts';
import type { Db } from '../../storage/database.ts';
import { listDraftTexts, listDrafts } from '../../storage/draft.repository.ts';
import { listTexts } from '../../storage/text.repository.ts';
import {
  listProposalNames,
  listProposalWords,
  listTextWords,
} from '../../storage/trail-inputs.repository.ts';
import { keepNames } from '../../storage/trail.repository.ts';
import type { Derivation } from './derivation.ts';
import { hashInputs } from './hash-inputs.ts';

const ALL = 'all';

/** Which names of texts that are new to a conference are one text on its way. */
export const textNames: Derivation = {
  name: 'text-names',
  version: 1,

  async list(db, conference, { register }) {
    const found = await findNames(db, conference);
    if (found.later.length === 0) return [];
    const { ids, later, proposed } = found;
    return [
      { key: ALL, fingerprint: hashInputs([ids, later, proposed, listStatements(register, conference)]) },
    ];
  },

  async make({ db, register }, conference) {
    const { proposed, drafted, later } = await findNames(db, conference);
    const names = await readNames(db, conference, { proposed, drafted, later });
    const { links, lastName } = identify(names, listStatements(register, conference));
    return (trx, derived) => keepNames(trx, derived, conference, links, lastName);
  },
};

interface FoundNames {
  /** Keys that new texts are proposed under. */
  readonly proposed: readonly string[];
  /** Keys that a committee gave them. */
  readonly drafted: readonly string[];
  /** All later ones: drafted, and numbers of texts that nothing in force has. */
  readonly later: readonly string[];
  readonly ids: readonly number[];
}

async function findNames(db: Db, conference: string): Promise<FoundNames> {
  const [proposals, drafts, texts] = await Promise.all([
    listProposalNames(db, conference),
    listDrafts(db, conference),
    listTexts(db, conference),
  ]);
  const isNew = proposals.filter(({ draft, action }) => draft !== null && action.startsWith('ADD'));
  const proposed = new Set(isNew.map(({ textKey }) => textKey));
  // What somebody amends, or what is in force, has its number already.
  const old = new Set([
    ...texts.filter(({ status }) => status === 'in-force').map(({ key }) => key),
    ...proposals.filter(({ draft }) => draft === null).map(({ textKey }) => textKey),
  ]);
  const adopted = texts.filter(({ key, status }) => status === 'adopted' && !old.has(key));
  const newDrafts = drafts.filter(
    ({ key, kind }) => !old.has(key) && kind !== 'provision' && kind !== 'article',
  );
  const drafted = new Set(
    newDrafts.filter(({ key, number }) => number === null && !proposed.has(key)).map(({ key }) => key),
  );
  const numbered = new Set([
    ...adopted.map(({ key }) => key),
    ...newDrafts.filter(({ number }) => number !== null).map(({ key }) => key),
  ]);
  return {
    proposed: [...proposed].sort(),
    drafted: [...drafted].sort(),
    later: [...drafted, ...numbered].sort(),
    ids: [...isNew, ...newDrafts, ...adopted].map(({ id }) => id),
  };
}

async function readNames(
  db: Db,
  conference: string,
  { proposed, drafted, later }: Pick<FoundNames, 'proposed' | 'drafted' | 'later'>,
): Promise<NamedText[]> {
  const keys = [...proposed, ...later];
  const [proposals, drafts, texts] = await Promise.all([
    listProposalWords(db, conference, proposed),
    listDraftTexts(db, conference, keys),
    listTextWords(db, conference, later),
  ]);
  return keys.map((name) => {
    const ownDrafts = drafts.filter(({ key }) => key === name);
    return {
      name,
      step: proposed.includes(name) ? 0 : drafted.includes(name) ? 1 : 2,
      versions: [
        ...proposals
          .filter(({ textKey }) => textKey === name)
          .map(({ language, title, content, action, kind }) => ({
            language,
            title,
            texts: listWords(listProposalBlocks({ content, action, target: { kind } }, 'after')),
          })),
        ...ownDrafts.map(({ document, title, blocks }) => ({
          language: document.language,
          title,
          texts: listWords(blocks),
        })),
        ...texts
          .filter(({ key, status }) => key === name && status === 'adopted')
          .map(({ language, title, blocks }) => ({ language, title, texts: listWords(blocks) })),
      ],
      formerly: ownDrafts.flatMap(({ formerly, document }) =>
        formerly.map(({ key, quote }) => ({
          name: key,
          quote,
          where: document.symbol ?? document.number ?? '',
        })),
      ),
    };
  });
}

const listWords = (blocks: readonly Block[]): string[] =>
  outlineText(blocks, 'after')
    .filter(({ role }) => role === 'paragraph' || role === 'call')
    .map(({ text }) => text);

const listStatements = ({ identities = [] }: SourceRegister, conference: string): Statement[] =>
  identities
    .filter((one) => one.conference === conference)
    .map(({ names, same, sentence, source }) => ({ names, same, quote: sentence, where: source }));
