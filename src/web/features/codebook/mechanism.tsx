import { watchOf } from '../../watch/watch-words.ts';
import type { ConcernFact } from '../../../facts/watch-schema.ts';
import { useWords } from '../../catalogue/use-words.ts';

/** A kind of change: what it is, why it matters, what is one and what only looks like one. */
export function Mechanism({ fact }: { readonly fact: ConcernFact }) {
  const { locale } = useWords();
  return (
    <details className="mechanism" id={fact.id}>
      <summary>
        <strong>{fact.name[locale]}</strong> {fact.about[locale]}
      </summary>
      <p>{fact.definition[locale]}</p>
      <p>{fact.whyItMatters[locale]}</p>
      <ul lang="en">
        {fact.examples.map(({ direction, text }) => (
          <li key={text}>
            <span className="tag">{watchOf(locale).directions[direction]}</span> {text}
          </li>
        ))}
        {fact.counterExamples.map(({ text, because }) => (
          <li key={text}>
            <span className="tag past">–</span> {text} <span className="quiet">{because}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
