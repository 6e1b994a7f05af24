import { buildMatrix } from '../../matrix/build-matrix.ts';
import type { Matrix } from '../../matrix/matrix.ts';
import { readDataState } from '../../storage/data-state.ts';
import type { Db } from '../../storage/database.ts';
import { listCurrentProposals } from '../../storage/proposal.repository.ts';
import { listSeen } from '../../storage/watch/list-seen.ts';
import { listTexts } from '../../storage/text.repository.ts';
import type { RequestContext } from '../request-context.ts';
import { factsOf } from './facts-of.ts';
import type { ConferenceFacts } from './facts-of.ts';

interface Kept {
  readonly state: string;
  readonly matrices: Map<string, Promise<Matrix>>;
}

/** A thousand proposals take 30 ms to read and to put together, and each filter of them asks for the same. */
const kept = new WeakMap<Db, Kept>();

/** The whole matrix of a conference, in the reader's language; made once after each change of the data. */
export async function loadMatrix(
  { db, facts, locale }: RequestContext,
  conference: string,
): Promise<{ readonly matrix: Matrix; readonly known: ConferenceFacts }> {
  const known = factsOf(facts, conference, locale);
  const state = await readDataState(db);
  const before = kept.get(db);
  const { matrices } = before?.state === state ? before : { matrices: new Map<string, Promise<Matrix>>() };
  if (before?.state !== state) kept.set(db, { state, matrices });
  const key = `${locale} ${conference}`;
  const ready = matrices.get(key);
  if (ready) return { matrix: await ready, known };
  const made = Promise.all([
    listCurrentProposals(db, conference),
    listTexts(db, conference),
    listSeen(db, conference),
  ]).then(([proposals, texts, seen]) =>
    buildMatrix({ proposals, texts, topics: known.topics, seen, language: locale }),
  );
  matrices.set(key, made);
  made.catch(() => matrices.delete(key));
  return { matrix: await made, known };
}
