import { workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

/** Thread of `store.ts`: makes an empty embedded database in the folder it is given. */
const pglite = await PGlite.create(workerData as string);
await pglite.close();
