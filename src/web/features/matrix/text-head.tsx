import { Link } from 'react-router';
import type { MatrixColumn } from '../../../matrix/matrix-query.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { toText } from '../../components/addresses.ts';
import { nameText } from '../../components/text-name.ts';
import type { PageText } from './page-rows.ts';

interface Props {
  readonly conference: string;
  readonly text: PageText;
  readonly columns: readonly MatrixColumn[];
  readonly names: Readonly<Record<string, string>>;
}

/** What stands at the head of a row: the text by its number, with a link, and what it belongs to. */
export function TextHead({ conference, text, columns, names }: Props) {
  const { words } = useWords();
  const { topics } = text;
  return (
    <>
      <Link to={toText(conference, text.key)}>{nameText(text, words)}</Link>
      {text.revision && <span className="revision">{text.revision}</span>}
      {columns.includes('topics') && topics.length > 0 && (
        <span className="topics">
          {topics.map((topic) => words.topics[topic] ?? names[topic] ?? topic).join(' · ')}
        </span>
      )}
    </>
  );
}
