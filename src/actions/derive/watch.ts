import { listTextWords } from '../../storage/consolidation.repository.ts';
import { listWatchedProposals } from '../../storage/watch/watched.repository.ts';
import { keepWatch } from '../../storage/watch/keep-watch.ts';
import type { WatchRows } from '../../storage/watch/keep-watch.ts';
import { listCurrentProposals } from '../../storage/proposal.repository.ts';
import { listBaseChoices } from './consolidation.ts';
import type { Derivation, DeriveContext } from './derivation.ts';
import { hashInputs } from './hash-inputs.ts';
import { hashRules } from './watch/hash-rules.ts';
import type { ProposalsToJudge } from './watch/judge-proposals.ts';

const WORK = { module: new URL('./watch/judge-proposals.ts', import.meta.url), name: 'judgeProposals' };

/**
 * What the machine sees in the proposals on each text: findings, issues, bodies. Made again when a proposal, the text in
 * force, or any rule changes; what people said of a finding is kept apart and meets it again by its identity.
 */
export const watch: Derivation = {
  name: 'watch',
  version: 1,

  async list(db, conference, { register }) {
    const state = hashRules();
    const proposals = await listCurrentProposals(db, conference);
    const choices = Map.groupBy(await listBaseChoices(db, register, conference), ({ key }) => key);
    return [...Map.groupBy(proposals, ({ textKey }) => textKey)].map(([key, list]) => ({
      key,
      fingerprint: hashInputs([
        state,
        list.map(({ id }) => id).sort((a, b) => a - b),
        (choices.get(key) ?? []).map((choice) => [choice.text, choice.proposals]),
      ]),
    }));
  },

  async make({ db, register, threads }, conference, key) {
    const session = register.conferences.find(({ id }) => id === conference);
    const input: ProposalsToJudge = {
      family: session?.family ?? '',
      scope: session?.scope ?? 'itu',
      state: hashRules(),
      proposals: await listProposalsToJudge({ db, register }, conference, key),
    };
    const rows = await threads.run<WatchRows>(WORK, input);
    return (trx, derived) => keepWatch(trx, derived, conference, rows);
  },
};

/** The proposals on one text, each with what it is held against. */
export async function listProposalsToJudge(
  context: Pick<DeriveContext, 'db' | 'register'>,
  conference: string,
  key: string,
): Promise<ProposalsToJudge['proposals']> {
  const proposals = await listWatchedProposals(context.db, conference, key);
  const bases = await listBases(context, conference, key);
  return proposals.map((one) => ({
    ...one,
    // Nobody says the language: the words tell in most cases, and English is the most usual.
    language: one.language ?? 'en',
    base: bases.get(one.id) ?? null,
  }));
}

/** The words of the text in force that each proposal is held against, by its id. */
async function listBases(
  { db, register }: Pick<DeriveContext, 'db' | 'register'>,
  conference: string,
  key: string,
): Promise<Map<number, string>> {
  const choices = await listBaseChoices(db, register, conference, key);
  const words = new Map(
    (
      await listTextWords(
        db,
        choices.map(({ text }) => text),
      )
    ).map(({ id, blocks }) => [id, blocks]),
  );
  return new Map(
    choices.flatMap(({ text, proposals }) => {
      const blocks = words.get(text);
      return blocks === undefined ? [] : proposals.map((id) => [id, blocks] as const);
    }),
  );
}
