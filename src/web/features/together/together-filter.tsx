import { Form, Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { togetherWords } from '../../catalogue/together-words.ts';
import { Choices } from '../../components/choices.tsx';
import { EXTENTS, writeTogetherQuery } from './query.ts';
import type { TogetherQuery } from './query.ts';

interface Props {
  readonly sources: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly query: TogetherQuery;
}

/** Which proposals and which paragraphs: a form that asks by GET, so that the address holds the selection. */
export function TogetherFilter({ sources, names, query }: Props) {
  const { words, formats } = useWords(togetherWords);
  const { together } = words;
  return (
    <search className="together-filter">
      <Choices
        label={together.show}
        choices={EXTENTS.map((show) => ({ show, label: together.extents[show] }))
          .toSorted((a, b) => ORDER.indexOf(a.show) - ORDER.indexOf(b.show))
          .map(({ show, label }) => ({
            label,
            to: writeTogetherQuery({ ...query, show, part: 1 }),
            chosen: show === query.show,
          }))}
      />
      {sources.length > 1 && (
        <details open={query.sources.length > 0 && sources.length <= 24}>
          <summary>{together.sources}</summary>
          <Form method="get" key={JSON.stringify(query)}>
            {query.show !== 'changed' && <input type="hidden" name="show" value={query.show} />}
            {query.language !== null && <input type="hidden" name="in" value={query.language} />}
            <ul>
              {sources.map((source) => (
                <li key={source}>
                  <label>
                    <input
                      type="checkbox"
                      name="source"
                      value={source}
                      defaultChecked={query.sources.includes(source)}
                    />{' '}
                    <strong>{source}</strong>{' '}
                    <span className="quiet">
                      {source.split('/').length === 1 ? names[source] : undefined}
                    </span>
                  </label>
                </li>
              ))}
            </ul>
            <button type="submit">{together.apply}</button>
          </Form>
        </details>
      )}
      {query.sources.length > 0 && (
        <p>
          {together.shownOf(formats.list(query.sources))}{' '}
          <Link to={writeTogetherQuery({ ...query, sources: [], part: 1 })}>{together.allOf}</Link>
        </p>
      )}
    </search>
  );
}

/** From the least to the most: the usual one stands in the middle. */
const ORDER: readonly TogetherQuery['show'][] = ['clashes', 'changed', 'all'];
