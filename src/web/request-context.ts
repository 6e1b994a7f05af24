import { createContext } from 'react-router';
import type { Facts } from '../facts/load-facts.ts';
import type { Workbench } from '../actions/workbench/open-workbench.ts';
import type { Db } from '../storage/database.ts';
import type { Locale } from './catalogue/locale.ts';
import type { Uploads } from './features/upload/server/uploads.ts';
import type { VisitReader } from './visit/visit.ts';

/** What every loader gets beside the request. */
export interface RequestContext {
  readonly db: Db;
  /** Folder of the database and the originals. */
  readonly dataFolder: string;
  readonly facts: Facts;
  readonly locale: Locale;
  /** Null where this server takes no files at all. */
  readonly uploads: Uploads | null;
  /** Where rules are tried and judged by again; its pages ask the policy of uploads. */
  readonly workbench: Workbench;
  /** When the reader was last here; a loader that reads it makes the answer this reader's own. */
  readonly visit: VisitReader;
  /** Whether this reader is shown where to upload. */
  readonly mayUpload: boolean;
}

export const requestContext = createContext<RequestContext>();
