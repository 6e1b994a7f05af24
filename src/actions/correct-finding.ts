import { mayCorrect } from '../policies/may-correct.ts';
import type { Actor } from '../policies/may-import.ts';
import { keepSaid } from '../storage/journal.ts';
import type { CorrectionVerdict } from '../storage/schema.ts';
import type { Store } from '../storage/store.ts';
import { keepCorrection } from '../storage/watch/correction.repository.ts';
import type { NewCorrection } from '../storage/watch/correction.repository.ts';
import { findFinding } from '../storage/watch/finding.repository.ts';
import type { Concern, Direction } from '../watch/finding.ts';
import { Forbidden } from './forbidden.ts';

/** What a person says of a finding. */
export interface FindingCorrection {
  readonly conference: string;
  readonly identity: string;
  readonly verdict: CorrectionVerdict;
  /** Needed to dismiss. */
  readonly reason: string | null;
  /** As it should be; one of the two is needed to correct. */
  readonly concern: Concern | null;
  readonly direction: Direction | null;
}

/** The words of the request are not enough; nothing was done. */
export class CorrectionIncomplete extends Error {
  override readonly name = 'CorrectionIncomplete';
}

const LONGEST_REASON = 2000;

/**
 * Keeps what a person says of a finding beside what the machine says. Nothing is overwritten: the newest word counts,
 * and it meets the finding again after every re-run. False where the machine says no such thing (any more).
 */
export async function correctFinding(
  { db, dataFolder, settle, actor }: Pick<Store, 'db' | 'dataFolder' | 'settle'> & { readonly actor: Actor },
  { conference, identity, verdict, reason, concern, direction }: FindingCorrection,
): Promise<boolean> {
  if (!mayCorrect(actor)) throw new Forbidden('Only who runs Rapporteur may correct what the machine says.');
  const said = reason?.trim().slice(0, LONGEST_REASON) || null;
  if (verdict === 'dismissed' && said === null) throw new CorrectionIncomplete('To dismiss needs a reason.');
  const finding = await findFinding(db, conference, identity);
  if (!finding) return false;
  const corrected = verdict === 'corrected';
  const other = {
    concern: corrected && concern !== finding.concern ? concern : null,
    direction: corrected && direction !== finding.direction ? direction : null,
  };
  if (corrected && other.concern === null && other.direction === null)
    throw new CorrectionIncomplete('To correct needs another concern or direction.');
  const kept: NewCorrection = {
    conference_id: conference,
    identity,
    verdict,
    reason: said,
    ...other,
    proposal: finding.proposal,
    machine_concern: finding.concern,
    machine_direction: finding.direction,
    quote: finding.quote,
    rule: finding.rule,
    rules_version: finding.rulesVersion,
  };
  const at = new Date();
  await keepSaid(dataFolder, { what: 'correction', at: at.toISOString(), said: kept });
  await keepCorrection(db, kept, at);
  await settle();
  return true;
}
