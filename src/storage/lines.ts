import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Adds one line of JSON for each, on the disk when it returns. */
export async function appendLines(path: string, values: readonly object[]): Promise<void> {
  if (values.length === 0) return;
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a');
  try {
    // Begins on a line of its own, after half a line that a killed process left.
    await file.appendFile(`\n${values.map((one) => JSON.stringify(one)).join('\n')}`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What was added, in its order; nothing where there is no such file. Half a line of a killed process is left out. */
export async function readLines<T>(path: string): Promise<T[]> {
  let text;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap(parse<T>);
}

function parse<T>(line: string): T[] {
  try {
    return [JSON.parse(line) as T];
  } catch {
    return [];
  }
}
