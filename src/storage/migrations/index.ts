import type { Migration } from 'kysely/migration';
import * as firstTables from './0001-first-tables.ts';
import * as search from './0002-search.ts';
import * as derived from './0003-derived.ts';
import * as trail from './0004-trail.ts';
import * as watch from './0005-watch.ts';
import * as citations from './0006-citations.ts';
import * as history from './0007-history.ts';
import * as copies from './0009-copies.ts';

/** Every step of the schema, in order. A step that has been released is never edited: a correction is a new step. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-search': search,
  '0003-derived': derived,
  '0004-trail': trail,
  '0005-watch': watch,
  '0006-citations': citations,
  '0007-history': history,
  '0009-copies': copies,
};
