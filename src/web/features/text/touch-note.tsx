import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { textPageWords } from '../../catalogue/text-page-words.ts';
import { toProposal } from '../../components/addresses.ts';
import { Code } from '../../components/code.tsx';
import { countTouching } from './list-touched.ts';
import type { Touch } from './list-touched.ts';

/** More proposals than this at one paragraph are folded: the text stays readable. */
const MOST = 6;

interface Props {
  readonly conference: string;
  /** Of the paragraph: the proposals have it under the same name. */
  readonly anchor: string | undefined;
  readonly touches: readonly Touch[];
}

/** Below a paragraph: who proposes to change, delete or move it, or to insert something beside it. */
export function TouchNote({ conference, anchor, touches }: Props) {
  const { words } = useWords(textPageWords);
  const count = countTouching(touches);
  const list = (
    <ul>
      {touches.map(({ kind, proposals }) => (
        <li key={kind} className={kind}>
          <span className="how">{words.textPage.by[kind]}</span>{' '}
          {proposals.map((number, at) => (
            <span key={number}>
              {at > 0 && ', '}
              <Link to={`${toProposal(conference, number)}${anchor ? `#${anchor}` : ''}`} prefetch="intent">
                <Code code={number} />
              </Link>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
  if (count <= MOST) return <div className="touch-note">{list}</div>;
  return (
    <details className="touch-note">
      <summary>{words.textPage.touching(count)}</summary>
      {list}
    </details>
  );
}
