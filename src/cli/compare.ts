import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createReaderPool } from '../actions/reading/reader-pool.ts';
import type { ReaderPool } from '../actions/reading/reader-pool.ts';
import { compareText } from '../compare/compare-text.ts';
import type { Refusal } from '../document/message.ts';
import { listParagraphs } from '../document/views.ts';
import { EXIT_DONE, EXIT_REFUSED, UsageError } from './command.ts';
import type { Command, CommandInput } from './command.ts';
import { loadRegister } from './load-register.ts';

export const command: Command = {
  name: 'compare',
  summary: 'what differs between two texts, word by word',
  help: `Usage: rapporteur compare A B [--json]

Compares two files, each a plain text (.txt, UTF-8) or a Word document (.docx, .docm; its text after tracked
changes), and prints one line of JSON:

  {"segments": [{"op": "=" | "-" | "+", "text": "…"}, …]}

"=" stands in both, "-" in A only, "+" in B only: "=" and "-" together are A again, "=" and "+" are B.
Paragraphs of a Word document are joined by line ends. "coarse": true is added where the texts are too
different for the exact answer. A file that cannot be read prints {"file", "refused": {"kind", "sentence"}}.

  --json   the same; for symmetry with the other commands

Exit codes: 0 compared, 1 a file was refused, 2 wrong usage.`,
  options: { json: { type: 'boolean' } },
  run,
};

type Side = { readonly text: string } | { readonly refused: Refusal };

async function run({ files }: CommandInput): Promise<number> {
  const [a, b] = files;
  if (a === undefined || b === undefined || files.length > 2)
    throw new UsageError('Name two files: rapporteur compare A B.');
  const sides = await readSides([a, b]);
  const refused = sides.flatMap((side, index) =>
    'refused' in side ? [{ file: basename(files[index]!), refused: side.refused }] : [],
  );
  for (const row of refused) print(row);
  const [first, second] = sides;
  if (refused.length > 0 || !first || !second || 'refused' in first || 'refused' in second)
    return EXIT_REFUSED;
  const { segments, coarse } = compareText(first.text, second.text);
  print(coarse ? { segments, coarse } : { segments });
  return EXIT_DONE;
}

const print = (row: unknown): void => void process.stdout.write(`${JSON.stringify(row)}\n`);

const isText = (path: string): boolean => /\.(?:txt|text|md)$/i.test(path);

async function readSides(files: readonly string[]): Promise<Side[]> {
  // Starting threads takes longer than comparing two plain texts.
  const pool = files.every(isText) ? null : createReaderPool({ register: loadRegister() });
  try {
    return await Promise.all(files.map((path) => (isText(path) ? readText(path) : readWord(path, pool!))));
  } finally {
    await pool?.close();
  }
}

async function readText(path: string): Promise<Side> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const sentence =
      code === 'ENOENT' ? 'There is no such file.' : `The file cannot be opened (${code ?? 'unknown'}).`;
    return { refused: { kind: 'unreadable', sentence } };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return {
      refused: {
        kind: 'not-a-document',
        sentence: 'The text is not in UTF-8. Save it as plain text with the encoding UTF-8.',
      },
    };
  }
}

async function readWord(path: string, pool: ReaderPool): Promise<Side> {
  const file = await pool.read(path, basename(path));
  if (file.refused) return { refused: file.refused };
  const paragraphs = listParagraphs(file.document.blocks, 'after');
  return { text: paragraphs.map(({ text }) => text).join('\n') };
}
