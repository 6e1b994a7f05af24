import { useLocation, useNavigate } from 'react-router';
import { readQuery, writeQuery } from '../../../matrix/matrix-query.ts';
import type { MatrixQuery } from '../../../matrix/matrix-query.ts';
import { useScript } from '../../components/use-script.ts';

interface To {
  readonly to: string;
  readonly state?: { readonly before: readonly string[] };
}

export interface FilterLinks {
  /** Where a link to another query leads, from which one can come back to this one. */
  linkTo(query: MatrixQuery): To;
  /** To the query before this one; null where there is none. */
  readonly undo: To | null;
  /** For a form without script: what it sends along, so that the page after it knows this one. Null with a script. */
  readonly before: string | null;
  go(query: MatrixQuery): void;
}

/** Steps that can be undone. */
const MOST = 20;

/**
 * "Undo" needs to know what was asked before. With a script the browser's history keeps that beside the address, so
 * that addresses stay fit to be shared; without one the address has to carry it (`before=`), one step far.
 */
export function useFilterLinks(query: MatrixQuery): FilterLinks {
  const script = useScript();
  const navigate = useNavigate();
  const { search, state } = useLocation();
  const here = writeQuery(query);
  const carried = readBefore(search);
  const before = script ? (readState(state) ?? (carried === null ? [] : [carried])) : [];

  const linkTo = (next: MatrixQuery): To => {
    const address = writeQuery(next);
    return script
      ? { to: address || '.', state: { before: [...before, here].slice(-MOST) } }
      : { to: carry(address, here) };
  };
  const last = before.at(-1);
  const undo =
    last === undefined
      ? carried === null || script
        ? null
        : { to: carry(carried, here) }
      : { to: last || '.', state: { before: before.slice(0, -1) } };
  return {
    linkTo,
    undo,
    before: script ? null : here,
    go(next) {
      const { to, ...options } = linkTo(next);
      void navigate(to, { ...options, preventScrollReset: true });
    },
  };
}

function carry(address: string, before: string): string {
  return `${address}${address === '' ? '?' : '&'}${new URLSearchParams({ before })}`;
}

/** Read as a query and written again: an address may hold anything. */
function readBefore(search: string): string | null {
  const before = new URLSearchParams(search).get('before');
  return before === null ? null : writeQuery(readQuery(new URLSearchParams(before)));
}

function readState(state: unknown): readonly string[] | undefined {
  return (state as Partial<NonNullable<To['state']>> | null)?.before;
}
