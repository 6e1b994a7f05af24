import type { Revision, Tracked } from '../../document/document.ts';
import type { Context } from './context.ts';
import { w } from './xml.ts';

/** Attributes of CT_TrackChange. */
export function writeRevision(revision: Revision, context: Context) {
  return { id: context.nextId(), author: revision.author, date: revision.date ?? undefined };
}

/** `w:ins` and `w:del` of a row, under the names given. */
export function writeTracked(
  tracked: Tracked,
  context: Context,
  names: { inserted: string; deleted: string },
): string {
  return (
    (tracked.inserted ? w(names.inserted, writeRevision(tracked.inserted, context)) : '') +
    (tracked.deleted ? w(names.deleted, writeRevision(tracked.deleted, context)) : '')
  );
}
