import type { Kysely, Transaction } from 'kysely';
import type { Copy } from '../compare/copies/find-copies.ts';
import type { Language } from '../proceedings/proposal.ts';
import { chunk } from './chunk.ts';
import type { Database } from './schema.ts';
import { toText } from './to-json.ts';

export interface NewCopies {
  readonly conference: string;
  readonly language: Language | null;
  readonly copies: readonly Copy[];
}

/** Each pair stands twice, so that it is found from either side. */
export async function keepCopies(
  trx: Transaction<Database>,
  derived: number,
  { conference, language, copies }: NewCopies,
): Promise<void> {
  const rows = copies.flatMap(({ proposals: [one, other], basis, share, quote }) =>
    [
      [one, other],
      [other, one],
    ].map(([number, copy]) => ({
      derived_id: derived,
      conference_id: conference,
      number: number!,
      other: copy!,
      language,
      basis,
      share,
      quote: toText(quote),
    })),
  );
  for (const some of chunk(rows, 2000)) await trx.insertInto('proposal_copy').values(some).execute();
}

export interface StoredCopy extends Pick<Copy, 'basis' | 'share' | 'quote'> {
  /** Number of the other proposal. */
  readonly number: string;
  readonly language: Language | null;
}

/** Proposals of other sources with the same words, those with most of them first. */
export async function listCopiesOf(
  db: Kysely<Database>,
  conference: string,
  number: string,
): Promise<StoredCopy[]> {
  return db
    .selectFrom('proposal_copy')
    .select(['other as number', 'language', 'basis', 'share', 'quote'])
    .where('conference_id', '=', conference)
    .where('number', '=', number)
    .orderBy('share', 'desc')
    .orderBy('other')
    .execute();
}
