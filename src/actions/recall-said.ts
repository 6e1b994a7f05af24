import { findConference } from '../storage/conference.repository.ts';
import { listSaid } from '../storage/journal.ts';
import type { Said } from '../storage/journal.ts';
import type { Db } from '../storage/database.ts';
import type { Store } from '../storage/store.ts';
import { hasVerdict, keepVerdict } from '../storage/verdict.repository.ts';
import { hasCorrection, keepCorrection } from '../storage/watch/correction.repository.ts';

/**
 * Tells the database what people said and it does not know: a fresh one, or one that lost its last words in a power
 * cut. What was said of a conference that is not here waits until it is.
 * A line that cannot be read, as when somebody changed the file, stops nothing: it is counted, and stays.
 */
export async function recallSaid(
  store: Pick<Store, 'db' | 'dataFolder' | 'settle'>,
): Promise<{ readonly recalled: number; readonly unreadable: number }> {
  let [recalled, unreadable] = [0, 0];
  for (const one of await listSaid(store.dataFolder))
    try {
      if (await recall(store.db, one)) recalled++;
    } catch {
      unreadable++;
    }
  if (recalled > 0) await store.settle();
  return { recalled, unreadable };
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
