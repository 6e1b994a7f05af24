import { watchOf } from './watch-words.ts';
import { Link } from 'react-router';
import { useWords } from '../catalogue/use-words.ts';
import { toText } from '../components/addresses.ts';
import { Foreign } from '../components/foreign.tsx';
import { nameText } from '../components/text-name.ts';
import { AnswerList } from './answers.tsx';
import { ConcernName } from './concern-name.tsx';
import { FindingQuote } from './finding-quote.tsx';
import type { ShownLens } from './lens.ts';
import type { LoadedItems, ShownItem } from './load-items.ts';
import { MachineLabel } from './machine-label.tsx';
import { toBody } from './watch-addresses.ts';

interface Props extends Pick<LoadedItems, 'texts' | 'bodyNames'> {
  readonly conference: string;
  readonly item: ShownItem;
  readonly lens: ShownLens;
  readonly names: Readonly<Record<string, string>>;
  /** Of its heading. */
  readonly level?: 2 | 3;
}

/** One thing to look at: what, in which words, by whom, with what consequence, why it stands here, and what to say. */
export function ItemView({ conference, item, lens, names, texts, bodyNames, level = 3 }: Props) {
  const { words, formats, locale } = useWords();
  const watch = watchOf(locale);
  const touched = lens.touches[item.concern] ?? [];
  const Heading = level === 2 ? 'h2' : 'h3';
  const id = `${item.textKey}-${item.concern}-${item.direction}`;
  return (
    <article className="watch-item" aria-labelledby={id} id={`item-${id}`}>
      <Heading id={id}>
        <Link to={toText(conference, item.textKey)}>{nameText(item.name, words)}</Link>
        {' · '}
        <ConcernName conference={conference} concern={item.concern} direction={item.direction} lens={lens} />
      </Heading>
      <p className="quiet">
        <Foreign lang={item.titleLanguage}>{item.title}</Foreign>
      </p>
      {item.findings.map((finding) => (
        <FindingQuote key={finding.id} conference={conference} finding={finding} />
      ))}
      {item.more > 0 && <p className="quiet">{watch.more(item.more)}</p>}
      <dl className="watch-facts">
        <dt>{watch.by}</dt>
        <dd>{formats.list(item.sources.map((code) => names[code] ?? code))}</dd>
        <dt>{watch.downstreamTitle}</dt>
        <dd>{watch.downstream[item.downstream]}</dd>
        {touched.length > 0 && (
          <>
            <dt>{watch.touches}</dt>
            <dd>{formats.list(touched)}</dd>
          </>
        )}
        {item.bodies.length > 0 && (
          <>
            <dt>{watch.bodiesTitle}</dt>
            <dd>
              {item.bodies.map((body, at) => (
                <span key={body}>
                  {at > 0 && ', '}
                  <Link to={toBody(conference, body)}>{bodyNames[body] ?? body}</Link>
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      <AnswerList
        level={level}
        conference={conference}
        argues={lens.judges}
        texts={texts}
        {...item.answers}
      />
      <Rank item={item} />
    </article>
  );
}

/** The arithmetic of the rank, and what the machine's rule saw. */
function Rank({ item: { factors, score, findings } }: { readonly item: ShownItem }) {
  const { formats, locale } = useWords();
  const [first] = findings;
  const numbers = Object.fromEntries(
    Object.entries({ ...factors, score }).map(([name, value]) => [name, formats.number(value)]),
  );
  return (
    <details className="rank">
      <summary>
        {watchOf(locale).rank} <span className="score">{formats.number(score)}</span>
      </summary>
      <p>{watchOf(locale).arithmetic(numbers)}</p>
      <p>
        <MachineLabel /> {watchOf(locale).why}: <span lang="en">{first!.why}</span>
      </p>
      <p className="quiet">
        {watchOf(locale).rule} <code>{first!.rule}</code> · {watchOf(locale).version}{' '}
        <code>{first!.rulesVersion}</code>
      </p>
    </details>
  );
}
