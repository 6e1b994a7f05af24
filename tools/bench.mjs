import { runOnNode24 } from './install.mjs';

runOnNode24('bench/main.ts', process.argv.slice(2));
