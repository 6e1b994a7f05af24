import { useSubmit } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { searchWords } from '../../catalogue/search-words.ts';
import { Choices } from '../../components/choices.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import type { SearchPage } from './load-search.ts';
import { KINDS, writeSearch } from './query.ts';

/** The box, with what narrows a search: only what would leave something, counted. */
export function SearchFilters({ page }: { readonly page: SearchPage }) {
  const { words, formats } = useWords(searchWords);
  const submit = useSubmit();
  const { query, counts, conferences } = page;
  const byCount = (name: 'conference' | 'language' | 'side') => new Map(counts[name]);
  const conferenceCounts = byCount('conference');
  const label = (name: string, count: number | undefined) =>
    count === undefined ? name : words.search.counted(name, formats.number(count));
  return (
    <SearchBox text={query.text}>
      {query.kind && <input type="hidden" name="kind" value={query.kind} />}
      <div
        className="search-filters"
        onChange={({ target }) =>
          target instanceof HTMLSelectElement && void submit(target.form, { preventScrollReset: true })
        }
      >
        <Choice
          name="in"
          title={words.search.where}
          any={words.search.anywhere}
          chosen={query.conference}
          values={conferences.map((id) => [id, label(id, conferenceCounts.get(id))])}
        />
        <Choice
          name="text"
          title={words.search.language}
          any={words.search.anyLanguage}
          chosen={query.language}
          values={counts.language.map(([code, count]) => [code, label(formats.language(code), count)])}
        />
        <Choice
          name="where"
          title={words.search.side}
          any={words.search.anySide}
          chosen={query.side}
          values={counts.side.map(([side, count]) => [
            side,
            label(words.search.sides[side as 'added'], count),
          ])}
        />
      </div>
    </SearchBox>
  );
}

/** Everything, texts, proposals, documents, sources: one link each, with how many there are. */
export function KindChoices({ page: { query, counts } }: { readonly page: SearchPage }) {
  const { words, formats } = useWords(searchWords);
  const numbers = new Map(counts.kind);
  const here = KINDS.filter((kind) => numbers.has(kind) || kind === query.kind);
  if (here.length < 2 && query.kind === null) return null;
  const all = [...numbers.values()].reduce((sum, count) => sum + count, 0);
  const label = (name: string, count: number) => words.search.counted(name, formats.number(count));
  return (
    <Choices
      label={words.search.kind}
      choices={[
        {
          label: label(words.search.anyKind, all),
          to: writeSearch(query, { kind: null }),
          chosen: query.kind === null,
        },
        ...here.map((kind) => ({
          label: label(words.search.kinds[kind], numbers.get(kind) ?? 0),
          to: writeSearch(query, { kind }),
          chosen: query.kind === kind,
        })),
      ]}
    />
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly title: string;
  readonly any: string;
  readonly chosen: string | null;
  readonly values: readonly (readonly [value: string, label: string])[];
}

function Choice({ name, title, any, chosen, values }: ChoiceProps) {
  // A choice of one is none.
  if (values.length < 2 && chosen === null) return null;
  const known = values.some(([value]) => value === chosen);
  return (
    <label>
      <span>{title}</span>
      <select name={name} defaultValue={chosen ?? ''} key={chosen}>
        <option value="">{any}</option>
        {values.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        {chosen !== null && !known && <option value={chosen}>{chosen}</option>}
      </select>
    </label>
  );
}
