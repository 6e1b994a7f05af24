import { useLocation } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';

/** The same filters, as files to work on. */
export function MatrixDownloads({ conference }: { readonly conference: string }) {
  const { words } = useWords();
  const { search } = useLocation();
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
