import { readFileSync } from 'node:fs';
import { nodeInflate } from '../../src/actions/reading/node-inflate.ts';
import { readDocx } from '../../src/word/read/read-docx.ts';

/** Reads one file in a process of its own, whose memory the caller bounds: prints what came of it as JSON. */
const file = readDocx(readFileSync(process.argv[2]!), { inflate: nodeInflate });
process.stdout.write(JSON.stringify(file.refused ?? { kind: 'read', blocks: file.document.blocks.length }));
