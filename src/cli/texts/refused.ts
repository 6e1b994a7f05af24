import type { AcceptedFile, ReadFile } from '../../actions/reading/read-file.ts';

export const isAccepted = (file: ReadFile): file is AcceptedFile => file.refused === null;

/** One line for each file that could not be read; true when there was one. */
export function printRefused(files: readonly ReadFile[]): boolean {
  const refused = files.filter((file) => !isAccepted(file));
  for (const { fileName, refused: why } of refused) printRow({ file: fileName, refused: why });
  return refused.length > 0;
}

export const printRow = (row: unknown): void => void process.stdout.write(`${JSON.stringify(row)}\n`);
