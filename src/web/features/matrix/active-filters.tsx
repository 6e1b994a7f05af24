import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { NO_FILTER } from '../../../matrix/filter-matrix.ts';
import { FILTER_NAMES, removeValue, valuesOf, writeQuery } from '../../../matrix/matrix-query.ts';
import type { MatrixQuery } from '../../../matrix/matrix-query.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { matrixWords } from '../../catalogue/matrix-words.ts';
import type { Options } from './options.ts';
import type { FilterLinks } from './use-filter-links.ts';
import { useLabels } from './use-labels.ts';

interface Props {
  readonly query: MatrixQuery;
  readonly options: Options;
  readonly links: FilterLinks;
  readonly shown: number;
  readonly all: number;
}

/** How much is shown, what filters that, and the ways back. */
export function ActiveFilters({ query, options, links, shown, all }: Props) {
  const { words } = useWords(matrixWords);
  const label = useLabels(options);
  const [output, keep] = useFocusKept(writeQuery(query));
  const active = FILTER_NAMES.flatMap((name) =>
    valuesOf(query.filter, name).map((value) => ({ name, value })),
  );
  return (
    <div className="filtered">
      <output className="shown" ref={output} tabIndex={-1}>
        {words.matrix.shown(shown, all)}
      </output>
      {(active.length > 0 || links.undo) && (
        <ul className="active-filters" aria-label={words.matrix.active}>
          {active.map(({ name, value }) => (
            <li key={`${name} ${value}`}>
              <Link
                {...links.linkTo(removeValue(query, name, value))}
                aria-label={words.matrix.without(label(name, value))}
                onClick={keep}
                preventScrollReset
              >
                {label(name, value)} <span aria-hidden="true">×</span>
              </Link>
            </li>
          ))}
          {active.length > 0 && (
            <li className="way-back">
              <Link {...links.linkTo({ ...query, filter: NO_FILTER })} onClick={keep} preventScrollReset>
                {words.matrix.filterClear}
              </Link>
            </li>
          )}
          {links.undo && (
            <li className="way-back">
              <Link {...links.undo} onClick={keep} preventScrollReset>
                {words.matrix.undo}
              </Link>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

/** A link that takes itself away leaves the keyboard nowhere: it goes to the count, which then says what is left. */
function useFocusKept(address: string) {
  const output = useRef<HTMLOutputElement>(null);
  const clicked = useRef(false);
  const last = useRef(address);
  useEffect(() => {
    if (last.current === address) return;
    last.current = address;
    if (clicked.current && document.activeElement === document.body)
      output.current?.focus({ preventScroll: true });
    clicked.current = false;
  });
  return [output, () => void (clicked.current = true)] as const;
}
