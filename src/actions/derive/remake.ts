import type { SourceRegister } from '../../proceedings/register.ts';
import { keepDerived, listFingerprints, removeDerived } from '../../storage/derived.repository.ts';
import type { Store } from '../../storage/store.ts';
import { mapInOrder } from '../import/map-in-order.ts';
import type { Derivation, DeriveContext, Input, Write } from './derivation.ts';
import { DERIVATIONS } from './derivations.ts';
import { createThreads } from './threads.ts';

export interface RemakeContext {
  readonly store: Pick<Store, 'db'>;
  readonly register: SourceRegister;
}

/** How far one derivation is. */
export interface DeriveProgress {
  readonly name: string;
  readonly done: number;
  readonly total: number;
}

export interface RemakeOptions {
  readonly conference: string;
  /** Told only where there is something to make. */
  readonly onProgress?: (progress: DeriveProgress) => void;
  /** Stops after what is under way; the next call goes on. */
  readonly signal?: AbortSignal;
  /** All of them where not given. */
  readonly derivations?: readonly Derivation[];
}

export interface Remade {
  readonly made: number;
  readonly removed: number;
  /** What could not be made, with the reasons: kept in place of a result until its inputs change. */
  readonly failed: readonly { readonly name: string; readonly key: string; readonly message: string }[];
}

/**
 * Makes what is stale or missing of everything that is derived, and removes what has lost its inputs; does nothing
 * where all is as it should be. Each key has a transaction of its own, so that what was killed goes on with the next.
 * Nothing may be imported meanwhile.
 */
export async function remake(
  { store: { db }, register }: RemakeContext,
  options: RemakeOptions,
): Promise<Remade> {
  const threads = createThreads();
  const { derivations = DERIVATIONS, signal = new AbortController().signal } = options;
  const tally: Tally = { made: 0, removed: 0, failed: [] };
  try {
    for (const derivation of derivations) {
      if (signal.aborted) break;
      await remakeOne({ db, register, threads }, derivation, { ...options, signal }, tally);
    }
  } finally {
    await threads.close();
  }
  return tally;
}

interface Tally {
  made: number;
  removed: number;
  readonly failed: { readonly name: string; readonly key: string; readonly message: string }[];
}

async function remakeOne(
  context: DeriveContext,
  derivation: Derivation,
  { conference, onProgress = () => {}, signal }: RemakeOptions & { readonly signal: AbortSignal },
  tally: Tally,
): Promise<void> {
  const { db, threads } = context;
  const { name, version } = derivation;
  const wanted = (await derivation.list(db, conference, context)).map(({ key, fingerprint }): Input => ({
    key,
    fingerprint: `${version} ${fingerprint}`,
  }));
  const stored = await listFingerprints(db, conference, name);
  const stale = wanted.filter(({ key, fingerprint }) => stored.get(key) !== fingerprint);
  const keys = new Set(wanted.map(({ key }) => key));
  const gone = [...stored.keys()].filter((key) => !keys.has(key));
  await removeDerived(db, conference, name, gone);
  tally.removed += gone.length;
  if (stale.length === 0) return;

  const make = async ({ key, fingerprint }: Input) => {
    const made = await settle(() => derivation.make(context, conference, key));
    return { key, fingerprint, ...made };
  };
  let done = 0;
  onProgress({ name, done, total: stale.length });
  const width = threads.size + 1;
  for await (const { key, fingerprint, write, message } of mapInOrder(stale, make, {
    width,
    weigh: () => 1,
    most: width,
    signal,
  })) {
    const keep = (why: string | null) =>
      db.transaction().execute(async (trx) => {
        const id = await keepDerived(trx, { conference, name, key, fingerprint, message: why });
        if (why === null) await write!(trx, id);
      });
    // What the database does not take is a message, too; that it is gone is not, and ends the work here.
    const failure = message ?? (await settle(() => keep(null))).message;
    if (failure === null) tally.made++;
    else {
      await keep(failure);
      tally.failed.push({ name, key, message: failure });
    }
    onProgress({ name, done: ++done, total: stale.length });
  }
}

/** The result, or the sentence of what went wrong. */
async function settle<T extends Write | void>(
  work: () => Promise<T>,
): Promise<{ readonly write: T | null; readonly message: string | null }> {
  try {
    return { write: await work(), message: null };
  } catch (error) {
    return { write: null, message: error instanceof Error ? error.message : String(error) };
  }
}
