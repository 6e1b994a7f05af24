import { Form, Link, useSubmit } from 'react-router';
import { SORTS } from '../../../matrix/sort-matrix.ts';
import { useWords } from '../../catalogue/use-words.ts';
import type { Words } from '../../catalogue/use-words.ts';
import { nameText } from '../../components/text-name.ts';
import type { Options } from './options.ts';
import { FILTER_NAMES, valuesOf, writeWithout } from '../../../matrix/matrix-query.ts';
import type { FilterName, MatrixQuery } from '../../../matrix/matrix-query.ts';

interface Props {
  readonly query: MatrixQuery;
  readonly options: Options;
  readonly shown: number;
  readonly all: number;
}

/** A form that asks by GET: the address holds the filters, with or without a script. */
export function MatrixFilterForm({ query, options, shown, all }: Props) {
  const { words } = useWords();
  const submit = useSubmit();
  const label = useLabels(options);
  const active = FILTER_NAMES.flatMap((name) =>
    valuesOf(query.filter, name).map((value) => ({ name, value })),
  );
  return (
    <search className="filter">
      {/* Open for good where there is room (matrix.css), folded on a phone unless a filter is in force. */}
      <details open={active.length > 0}>
        <summary>{words.matrix.filter}</summary>
        <Form
          method="get"
          // The form keeps what the address says, also after "back".
          key={JSON.stringify(query)}
          onChange={(event) => void submit(event.currentTarget, { preventScrollReset: true })}
        >
          {FILTER_NAMES.map((name) => (
            <Choice
              key={name}
              name={name}
              chosen={valuesOf(query.filter, name)}
              options={options}
              label={label}
            />
          ))}
          <label>
            <span>{words.matrix.sort}</span>
            <select name="sort" defaultValue={query.sort}>
              {SORTS.map((sort) => (
                <option key={sort} value={sort}>
                  {words.matrix.sorts[sort]}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{words.matrix.filterShow}</button>
        </Form>
      </details>
      <output className="shown">{words.matrix.shown(shown, all)}</output>
      {active.length > 0 && (
        <ul className="active-filters" aria-label={words.matrix.active}>
          {active.map(({ name, value }) => (
            <li key={`${name} ${value}`}>
              <Link
                to={writeWithout(query, name, value)}
                aria-label={words.matrix.without(label(name, value))}
                preventScrollReset
              >
                {label(name, value)} <span aria-hidden="true">×</span>
              </Link>
            </li>
          ))}
          <li>
            <Link to="." preventScrollReset>
              {words.matrix.filterClear}
            </Link>
          </li>
        </ul>
      )}
    </search>
  );
}

type Label = (name: FilterName, value: string) => string;

/** What a value of a filter is called on screen. */
function useLabels(options: Options): Label {
  const { words }: Words = useWords();
  return (name, value) => {
    if (name === 'action') return `${value} · ${words.actions[value as keyof typeof words.actions]}`;
    if (name === 'kind') return words.kinds[value as 'resolution'];
    const known = options.names[value];
    if (name === 'source') return known === undefined ? value : `${value} · ${known}`;
    if (name === 'topic') return words.topics[value] ?? known ?? value;
    const text = options.text.find(({ key }) => key === value);
    return text ? nameText(text, words) : value;
  };
}

interface ChoiceProps {
  readonly name: FilterName;
  readonly chosen: readonly string[];
  readonly options: Options;
  readonly label: Label;
}

function Choice({ name, chosen, options, label }: ChoiceProps) {
  const { words } = useWords();
  const any = {
    source: words.matrix.anySource,
    action: words.matrix.anyAction,
    kind: words.matrix.anyKind,
    text: words.matrix.anyText,
    topic: words.matrix.anyTopic,
  }[name];
  const values = name === 'text' ? options.text.map(({ key }) => key) : options[name];
  // A choice of one is none, and an address may ask for more than one of a kind, which one list cannot show.
  if (values.length < 2 && chosen.length === 0) return null;
  const [first = '', ...rest] = chosen;
  return (
    <label>
      <span>{words.matrix[name]}</span>
      <select name={name} defaultValue={first}>
        <option value="">{any}</option>
        {[...new Set([...values, ...chosen])].map((value) => (
          <option key={value} value={value}>
            {label(name, value)}
          </option>
        ))}
      </select>
      {rest.map((value) => (
        <input key={value} type="hidden" name={name} value={value} />
      ))}
    </label>
  );
}
