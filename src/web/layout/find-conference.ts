import type { Facts } from '../../facts/load-facts.ts';
import { findConference } from '../../storage/conference.repository.ts';
import type { ConferenceOverview } from '../../storage/conference.repository.ts';
import type { Db } from '../../storage/database.ts';

/** A conference that documents came in for, or one that data/ knows and that nothing has come in for yet. */
export async function findConferenceOrPlanned(
  db: Db,
  facts: Facts,
  id: string,
): Promise<ConferenceOverview | undefined> {
  return (await findConference(db, id)) ?? findPlanned(facts, id);
}

function findPlanned(facts: Facts, id: string): ConferenceOverview | undefined {
  const fact = facts.folders.flatMap(({ conferences }) => conferences).find((one) => one.id === id);
  return (
    fact && {
      id,
      sample: fact.sample,
      documents: 0,
      proposals: 0,
      refused: 0,
      superseded: 0,
      lastImport: null,
      unfinishedImport: null,
    }
  );
}
