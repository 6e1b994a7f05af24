import { PGlite } from '@electric-sql/pglite';

/** Process of `store.ts`: makes an empty embedded database in the folder it is given. */
const pglite = await PGlite.create(process.argv[2]);
await pglite.close();
