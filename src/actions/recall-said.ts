import { findConference } from '../storage/conference.repository.ts';
import { listSaid } from '../storage/journal.ts';
import type { Said } from '../storage/journal.ts';
import type { Db } from '../storage/database.ts';
import type { Store } from '../storage/store.ts';
import { hasVerdict, keepVerdict } from '../storage/verdict.repository.ts';
import { hasCorrection, keepCorrection } from '../storage/watch/correction.repository.ts';

/**
 * Tells the database what people said and it does not know: a fresh one, or one that lost its last words in a power
 * cut. Returns how many there were. What was said of a conference that is not here waits until it is.
 */
export async function recallSaid(store: Pick<Store, 'db' | 'dataFolder' | 'settle'>): Promise<number> {
  let recalled = 0;
  for (const one of await listSaid(store.dataFolder)) if (await recall(store.db, one)) recalled++;
  if (recalled > 0) await store.settle();
  return recalled;
}

async function recall(db: Db, { what, at, said }: Said): Promise<boolean> {
  const conference = what === 'verdict' ? said.conference : said.conference_id;
  if (!(await findConference(db, conference))) return false;
  const instant = new Date(at);
  if (what === 'verdict') {
    if (await hasVerdict(db, said, instant)) return false;
    await keepVerdict(db, said, instant);
  } else {
    if (await hasCorrection(db, said, instant)) return false;
    await keepCorrection(db, said, instant);
  }
  return true;
}
