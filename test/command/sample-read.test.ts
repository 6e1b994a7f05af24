import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import story from '../../sample/story.json' with { type: 'json' };
import { readLines, runCommand } from './run-command.ts';

const documents = join(import.meta.dirname, '../../sample/documents');

it('`read` gives a row for each file of the sample, in the order given, and says by its exit that one was refused', async () => {
  const paths = globSync('*.docx', { cwd: documents }).sort();
  const ended = await runCommand(['read', ...paths.map((name) => join(documents, name)), '--json']);
  expect(ended.status).toBe(1);
  const rows = readLines<{ file: string; refused?: object; proposals?: { id: string }[] }>(ended);
  expect(rows.map(({ file }) => file)).toEqual(paths);
  expect(rows.filter(({ refused }) => refused).map(({ file }) => file)).toEqual(
    story.refused.map(({ file }) => file),
  );
  for (const { file, proposals } of story.documents)
    expect(rows.find((row) => row.file === file)?.proposals?.map(({ id }) => id)).toEqual(
      proposals.map(({ id }) => id),
    );
});
