import { Link, useLocation } from 'react-router';
import { writeQuery } from '../../../matrix/matrix-query.ts';
import type { MatrixQuery, MatrixView } from '../../../matrix/matrix-query.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { matrixWords } from '../../catalogue/matrix-words.ts';

const VIEWS: readonly MatrixView[] = ['list', 'grid'];

/** The same rows as a list or as a grid. Another view is no step to undo: what can be undone is handed on. */
export function ViewChoice({ query }: { readonly query: MatrixQuery }) {
  const { words } = useWords(matrixWords);
  const state: unknown = useLocation().state;
  return (
    <nav className="choices" aria-label={words.matrix.view}>
      <ul>
        {VIEWS.map((view) => (
          <li key={view}>
            <Link
              to={writeQuery({ ...query, view }) || '.'}
              state={state}
              aria-current={view === query.view ? 'true' : undefined}
              preventScrollReset
              prefetch="intent"
            >
              {words.matrix.views[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
