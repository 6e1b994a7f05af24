import { writeQuery } from '../../../matrix/matrix-query.ts';
import type { MatrixQuery } from '../../../matrix/matrix-query.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { exportWords } from '../../catalogue/export-words.ts';

interface Props {
  readonly conference: string;
  readonly query: MatrixQuery;
}

/** The same filters, as files to work on. */
export function MatrixDownloads({ conference, query }: Props) {
  const { words } = useWords(exportWords);
  const search = writeQuery(query);
  const files = [
    [`matrix.csv${search}`, words.export.csv],
    [`matrix.xlsx${search}`, words.export.xlsx],
    ['matrix-columns.csv', words.export.explained],
  ] as const;
  return (
    <p className="downloads">
      {words.export.download}:{' '}
      {files.map(([file, label]) => (
        <a key={file} href={`/${conference}/${file}`} download>
          {label}
        </a>
      ))}
    </p>
  );
}
