import { listCurrentProposals } from '../../storage/proposal.repository.ts';
import type { RemakeContext } from '../derive/remake.ts';
import { createThreads } from '../derive/threads.ts';
import { listProposalsToJudge } from '../derive/watch.ts';
import type { Trial, TriedFile } from './judge-twice.ts';

const WORK = { module: new URL('./judge-twice.ts', import.meta.url), name: 'judgeTwice' };

/**
 * What a file of rules would find and lose in all proposals of a conference, held against the same texts as those that
 * are stored. Works in a thread; nothing is stored, nothing goes live.
 */
export async function tryRules(
  { store: { db }, register }: RemakeContext,
  conference: string,
  file: TriedFile,
): Promise<Trial> {
  const threads = createThreads({ size: 1 });
  try {
    const keys = new Set((await listCurrentProposals(db, conference)).map(({ textKey }) => textKey));
    const proposals = [];
    for (const key of keys)
      proposals.push(...(await listProposalsToJudge({ db, register }, conference, key)));
    return await threads.run<Trial>(WORK, { file, proposals });
  } finally {
    await threads.close();
  }
}
