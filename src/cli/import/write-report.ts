import type { FileReport, ImportReport } from '../../actions/import/report.ts';

/** What a person reads at the end: counts, then what needs a look, each with its reason. */
export function writeReport(report: ImportReport, files: readonly FileReport[]): string {
  const read = files.filter(({ outcome }) => outcome === 'read');
  const found = read.reduce((sum, { count }) => sum + count, 0);
  const what = report.kind === 'documents' ? 'proposal' : 'text';
  const lines = [
    `${report.conference}, ${KINDS[report.kind]}: ${count(files.length, 'file')} in ${report.seconds.toFixed(1)} s`,
    writeCount('read', report.read, read.length > 0 ? ` (${count(found, what)})` : ''),
    writeCount('unchanged', report.unchanged),
    writeCount('superseded', report.superseded.length),
    ...report.superseded.map(({ file, by }) => `    ${file}, by ${by}`),
    writeCount('refused', report.refused),
    ...files.flatMap(({ path, refused }) => (refused ? `    ${path}: ${refused.sentence}` : [])),
  ];
  if (report.skipped > 0)
    lines.push(
      writeCount('skipped', report.skipped),
      ...files.flatMap(({ path, skipped }) => (skipped === null ? [] : `    ${path}: ${skipped}`)),
    );
  const misplaced = files.filter((file) => file.misplaced !== null);
  if (misplaced.length > 0)
    lines.push(
      writeCount('to look at', misplaced.length),
      ...misplaced.map(({ path, misplaced: why }) => `    ${path}: ${why}`),
    );
  const { made, failed } = report.derived;
  if (made + failed.length > 0)
    lines.push(
      writeCount('compared', made),
      ...failed.map(({ key, message }) => `    ${key} could not be: ${message}`),
    );
  if (report.stopped) lines.push('Stopped before the end: the same command goes on with the rest.');
  return lines.join('\n');
}

const KINDS = { documents: 'documents', 'in-force': 'texts in force', adopted: 'texts adopted' } as const;

const writeCount = (name: string, number: number, more = ''): string =>
  `  ${name.padEnd(10)} ${number}${more}`;

const count = (number: number, name: string): string => `${number} ${name}${number === 1 ? '' : 's'}`;
