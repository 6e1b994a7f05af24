import { useEffect, useRef } from 'react';
import {
  COLUMNS,
  FILTER_NAMES,
  GROUPS,
  NO_COLUMN,
  SORTS,
  readQuery,
  valuesOf,
} from '../../../matrix/matrix-query.ts';
import type { MatrixQuery } from '../../../matrix/matrix-query.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { matrixWords } from '../../catalogue/matrix-words.ts';
import { Box, FilterChoice } from './filter-choice.tsx';
import type { Options } from './options.ts';
import { TextChoice } from './text-choice.tsx';
import { useLabels } from './use-labels.ts';
import type { FilterLinks } from './use-filter-links.ts';
import { useClosing } from './use-closing.ts';

interface Props {
  readonly query: MatrixQuery;
  readonly options: Options;
  readonly links: FilterLinks;
}

/** A form that asks by GET: the address holds all of it, with or without a script. */
export function MatrixFilterForm({ query, options, links }: Props) {
  const { words } = useWords(matrixWords);
  const label = useLabels(options);
  const form = useRef<HTMLFormElement>(null);
  useClosing(form);
  useMatching(form, query);
  const filtered = FILTER_NAMES.some((name) => valuesOf(query.filter, name).length > 0);
  const ask = (asked: HTMLFormElement) =>
    links.go(readQuery(new URLSearchParams([...new FormData(asked)] as [string, string][])));
  return (
    <search className="filter">
      {/* Open for good where there is room (matrix.css), folded on a phone unless a filter is in force. */}
      <details open={filtered}>
        <summary>{words.matrix.filter}</summary>
        <form
          method="get"
          ref={form}
          onChange={(event) => ask(event.currentTarget)}
          onSubmit={(event) => {
            event.preventDefault();
            ask(event.currentTarget);
          }}
        >
          {FILTER_NAMES.map((name) => {
            const [chosen, list] = [valuesOf(query.filter, name), options.lists[name]];
            if (list.length === 0 || name === 'text') return null;
            return (
              <FilterChoice
                key={name}
                label={words.matrix[name]}
                hint={words.matrix.wouldLeave}
                chosen={chosen.length}
              >
                {list.map(([value, proposals]) => (
                  <Box
                    key={value}
                    name={name}
                    value={value}
                    chosen={chosen.includes(value)}
                    label={label(name, value)}
                    proposals={proposals}
                  />
                ))}
              </FilterChoice>
            );
          })}
          <FilterChoice label={words.matrix.columnChoice} chosen={0}>
            {COLUMNS.map((column) => (
              <Box
                key={column}
                name="column"
                value={column}
                chosen={query.columns.includes(column)}
                label={words.matrix.columns[column]}
              />
            ))}
          </FilterChoice>
          <TextChoice list={options.lists.text} chosen={query.filter.texts} label={label} />
          <Order name="group" label={words.matrix.group} value={query.group} values={GROUPS} />
          <Order name="sort" label={words.matrix.sort} value={query.sort} values={SORTS} />
          <input type="hidden" name="column" value={NO_COLUMN} />
          {query.view === 'grid' && <input type="hidden" name="view" value="grid" />}
          {links.before !== null && <input type="hidden" name="before" value={links.before} />}
          <button type="submit">{words.matrix.filterShow}</button>
        </form>
      </details>
    </search>
  );
}

interface OrderProps {
  readonly name: 'group' | 'sort';
  readonly label: string;
  readonly value: string;
  readonly values: readonly string[];
}

function Order({ name, label, value, values }: OrderProps) {
  const { words } = useWords(matrixWords);
  const names: Readonly<Record<string, string>> = { group: words.matrix.groups, sort: words.matrix.sorts }[
    name
  ];
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={value}>
        {values.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Boxes say what the address says, also after "back" and "undo". */
function useMatching(form: { readonly current: HTMLFormElement | null }, query: MatrixQuery): void {
  useEffect(() => {
    for (const box of form.current?.querySelectorAll<HTMLInputElement>('[type=checkbox]') ?? [])
      box.checked = box.defaultChecked;
    const { group, sort, filter } = query;
    const values: Readonly<Record<string, string>> = { group, sort, text: filter.texts[0] ?? '' };
    for (const select of form.current?.querySelectorAll('select') ?? [])
      select.value = values[select.name] ?? '';
  }, [form, query]);
}
