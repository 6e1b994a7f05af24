import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { isolate } from '../../components/foreign.tsx';
import { writeShare } from '../../components/percent.ts';
import type { LoadedOutcome } from './load-outcome.ts';

/** The names that the text had on its way, with the evidence; what is only possible is said apart. */
export function TextNames({ loaded: { links, key } }: { readonly loaded: LoadedOutcome }) {
  const { words, formats, locale } = useWords(outcomeWords);
  const say = words.outcome;
  // What is joined already needs no second, weaker reason.
  const shown = links.filter((one) => one.certainty !== 'possible' || one.last !== key);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="names">
      <h2 id="names">{say.names}</h2>
      <ul className="text-names">
        {shown.map(({ name, to, certainty, evidence }) => {
          const [was, is] = [name, to].map((one) => isolate(one));
          const reasons = [
            evidence.sameTitle ? say.sameTitle : null,
            evidence.likeness === null || evidence.likeness === 0
              ? null
              : say.sameWords(writeShare(evidence.likeness, locale)),
          ].filter((one) => one !== null);
          return (
            <li key={`${name} ${to}`} className={certainty}>
              <strong>{(certainty === 'possible' ? say.maybeNamed : say.named)(was!, is!)}</strong>{' '}
              <span className="quiet">
                {say.certainty[certainty]}
                {reasons.length > 0 && ` (${formats.list(reasons)})`}
              </span>
              {evidence.quote !== null && (
                <blockquote>
                  <bdi>{evidence.quote}</bdi> <cite>{evidence.where}</cite>
                </blockquote>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
