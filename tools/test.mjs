import { runOnNode24 } from './install.mjs';

runOnNode24('tools/run-tests.ts', process.argv.slice(2));
