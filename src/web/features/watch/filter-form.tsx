import { watchOf } from '../../watch/watch-words.ts';
import { Form } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import type { ShownLens } from '../../watch/lens.ts';
import type { Counted } from '../../watch/watch-index.tsx';
import type { WatchFilter } from './filter.ts';

interface Props {
  readonly filter: WatchFilter;
  readonly lens: ShownLens;
  readonly concerns: readonly Counted[];
  readonly issues: readonly Counted[];
  readonly bodies: readonly Counted[];
}

/** Lists with a button: works without a script, and leads to an address. */
export function FilterForm({ filter, lens, concerns, issues, bodies }: Props) {
  const { locale } = useWords();
  const watch = watchOf(locale);
  const list = (name: keyof WatchFilter, label: string, options: readonly Counted[]) => (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={filter[name] ?? ''}>
        <option value="">{watch.all}</option>
        {options.map(({ id, name: text, count }) => (
          <option key={id} value={id}>{`${text} (${count})`}</option>
        ))}
      </select>
    </label>
  );
  return (
    <Form className="watch-filter" method="get" key={JSON.stringify(filter)}>
      {list('concern', watch.concern, concerns)}
      {list('issue', watch.issue, issues)}
      {list('body', watch.body, bodies)}
      {lens.judges && (
        <label>
          <span>{watch.direction}</span>
          <select name="direction" defaultValue={filter.direction ?? ''}>
            <option value="">{watch.anyDirection}</option>
            <option value="against">{watch.directions.against}</option>
            <option value="for">{watch.directions.for}</option>
          </select>
        </label>
      )}
      <button type="submit">{watch.filter}</button>
    </Form>
  );
}
