import { chooseBases } from '../../matrix/texts/choose-bases.ts';
import type { BaseChoice } from '../../matrix/texts/choose-bases.ts';
import type { SourceRegister } from '../../proceedings/register.ts';
import {
  keepConsolidation,
  listBaseInputs,
  listProposalWords,
  listTextWords,
} from '../../storage/consolidation.repository.ts';
import type { Db } from '../../storage/database.ts';
import type { PackedConsolidation, WordsToConsolidate } from './consolidation/consolidate-words.ts';
import type { Derivation } from './derivation.ts';
import { hashInputs } from './hash-inputs.ts';

const WORK = {
  module: new URL('./consolidation/consolidate-words.ts', import.meta.url),
  name: 'consolidateWords',
};

/**
 * Each text with all proposals on it, for every language that it is here in; and for each proposal how its own base
 * stands to that text. One derivation, for the second falls out of the first.
 */
export const consolidation: Derivation = {
  name: 'consolidation',
  version: 4,

  async list(db, conference, { register }) {
    const choices = await listBaseChoices(db, register, conference);
    return choices.map((choice) => ({ key: getKey(choice), fingerprint: hashInputs(choice) }));
  },

  async make({ db, register, threads }, conference, name) {
    const choices = await listBaseChoices(db, register, conference, name.split(' ')[0]);
    const choice = choices.find((one) => getKey(one) === name);
    if (!choice) throw new Error('The text is not here any more.');
    const { key, language, text, earlier, elsewhere, superseded } = choice;
    const [proposals, texts] = [
      await listProposalWords(db, choice.proposals),
      await listTextWords(db, [text, ...earlier]),
    ];
    const wordsOf = new Map(texts.map(({ id, blocks }) => [id, blocks]));
    const input: WordsToConsolidate = {
      blocks: wordsOf.get(text)!,
      proposals,
      earlier: earlier.map((id) => ({ id, blocks: wordsOf.get(id)! })),
      elsewhere,
      superseded,
    };
    const packed = await threads.run<PackedConsolidation>(WORK, input);
    return (trx, derived) => keepConsolidation(trx, derived, { conference, key, language, text, ...packed });
  },
};

type Choice = BaseChoice & Pick<WordsToConsolidate, 'superseded'>;

/** The text that each proposal is held against, by text and language. */
export async function listBaseChoices(
  db: Db,
  register: SourceRegister,
  conference: string,
  key?: string,
): Promise<Choice[]> {
  const conferences = listConferences(register, conference);
  const { proposals, texts, superseded } = await listBaseInputs(db, conferences, key);
  const byKey = Map.groupBy(superseded, (one) => one.key);
  return chooseBases(conferences, proposals, texts).map((choice) => ({
    ...choice,
    superseded: (byKey.get(choice.key) ?? [])
      .filter(({ language }) => language === choice.language)
      .map(({ number, file, by }) => ({ number, file, by })),
  }));
}

const getKey = ({ key, language }: BaseChoice): string => `${key} ${language ?? 'any'}`;

/** This one, then the earlier ones of its family, the newest first: data/ has them in the order in which they met. */
function listConferences({ conferences }: SourceRegister, conference: string): string[] {
  const at = conferences.findIndex(({ id }) => id === conference);
  const own = conferences[at];
  if (!own) return [conference];
  const earlier = conferences
    .slice(0, at)
    .filter(({ family, scope }) => family === own.family && scope === own.scope);
  return [conference, ...earlier.map(({ id }) => id).reverse()];
}
