import type { SourceRegister } from '../../proceedings/register.ts';
import type { Db, Trx } from '../../storage/database.ts';
import type { Threads } from './threads.ts';

/** What making works with. */
export interface DeriveContext {
  readonly db: Db;
  readonly register: SourceRegister;
  /** For work of more than some milliseconds: pages are served meanwhile. */
  readonly threads: Threads;
}

/** One thing to be made, and the state of what it is made from. */
export interface Input {
  /** Within conference and derivation: "RES-101 en". */
  readonly key: string;
  /** From `hashInputs`: another one means that something else would be made. */
  readonly fingerprint: string;
}

/**
 * Writes a result; its rows carry `derived` ("references derived on delete cascade"), and so go when they are remade or
 * their inputs are gone.
 */
export type Write = (trx: Trx, derived: number) => Promise<void>;

/**
 * A kind of thing that is made from documents and texts when they arrive, stored, and remade when its inputs or its
 * rules change. What is read and computed for a key comes before its transaction.
 */
export interface Derivation {
  /** In kebab case, once given never another: it stands in the database. */
  readonly name: string;
  /** Raised whenever the same inputs give another result: everything is made again. */
  readonly version: number;
  /** All there is to make for a conference: cheap, for it is asked after every import. */
  list(db: Db, conference: string, context: DeriveContext): Promise<Input[]>;
  /** Throws for what cannot be made: its sentence is kept in place of a result, and the rest goes on. */
  make(context: DeriveContext, conference: string, key: string): Promise<Write>;
}
