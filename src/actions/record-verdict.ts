import type { VerdictKind } from '../matrix/verdicts.ts';
import type { Actor } from '../policies/may-import.ts';
import { mayRecord } from '../policies/may-record.ts';
import { keepSaid } from '../storage/journal.ts';
import { listProposalVersions } from '../storage/proposal.repository.ts';
import type { Store } from '../storage/store.ts';
import { keepVerdict } from '../storage/verdict.repository.ts';
import type { NewVerdict } from '../storage/verdict.repository.ts';
import { Forbidden } from './forbidden.ts';

export interface AskedVerdict {
  readonly conference: string;
  readonly proposal: string;
  /** Null takes the verdict before back. */
  readonly verdict: VerdictKind | null;
  readonly sentence: string;
  readonly source: string;
  /** ISO day, or null. */
  readonly sourceDate: string | null;
}

/** What is wrong with what was asked; nothing was recorded. */
export class VerdictProblem extends Error {
  override readonly name = 'VerdictProblem';
  readonly problem: 'incomplete' | 'no-proposal';

  constructor(problem: VerdictProblem['problem']) {
    super(problem);
    this.problem = problem;
  }
}

/** A sentence, not a document. */
const MOST_LETTERS = 2000;

/**
 * Records what a person says became of a proposal, with the sentence that says so. A correction is a new version; the
 * ones before stay.
 */
export async function recordVerdict(
  { db, dataFolder, settle, actor }: Pick<Store, 'db' | 'dataFolder' | 'settle'> & { readonly actor: Actor },
  asked: AskedVerdict,
): Promise<void> {
  if (!mayRecord(actor)) throw new Forbidden('Only who runs Rapporteur may record a verdict.');
  const { conference, proposal, verdict, sentence, source, sourceDate } = asked;
  const isDay =
    sourceDate === null || (/^\d{4}-\d{2}-\d{2}$/.test(sourceDate) && !Number.isNaN(Date.parse(sourceDate)));
  if (sentence === '' || source === '' || !isDay || sentence.length + source.length > MOST_LETTERS)
    throw new VerdictProblem('incomplete');
  if ((await listProposalVersions(db, conference, proposal)).length === 0)
    throw new VerdictProblem('no-proposal');
  const at = new Date();
  const said: NewVerdict = { conference, proposal, verdict, sentence, source, sourceDate, recordedBy: actor };
  await keepSaid(dataFolder, { what: 'verdict', at: at.toISOString(), said });
  await keepVerdict(db, said, at);
  await settle();
}
