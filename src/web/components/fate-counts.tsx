import { outcomeWords } from '../catalogue/outcome-words.ts';
import type { Fate } from '../../compare/trail/trail.ts';
import { useWords } from '../catalogue/use-words.ts';

export const FATES: readonly Fate[] = ['adopted', 'softened', 'dropped', 'held-off'];

interface Props {
  readonly fates: Readonly<Record<Fate, number>>;
  /** False: held against the latest temporary document. */
  readonly adopted: boolean;
}

/** How many phrases came to what: a sign and a word for each, never a colour alone. */
export function FateCounts({ fates, adopted }: Props) {
  const { words, formats } = useWords(outcomeWords);
  return (
    <ul className="fate-counts">
      {FATES.filter((fate) => fates[fate] > 0).map((fate) => (
        <li key={fate}>
          <FateName fate={fate} adopted={adopted} /> {formats.number(fates[fate])}
        </li>
      ))}
      {FATES.every((fate) => fates[fate] === 0) && <li className="quiet">{words.outcome.noWords}</li>}
    </ul>
  );
}

const SIGNS: Readonly<Record<Fate, string>> = { adopted: '●', softened: '◐', dropped: '○', 'held-off': '⊘' };

export function FateName({ fate, adopted }: { readonly fate: Fate; readonly adopted: boolean }) {
  const { words } = useWords(outcomeWords);
  const { fates, fatesSoFar, fateHelp } = words.outcome;
  return (
    <span className={`fate fate-${fate}`} title={adopted ? fateHelp[fate] : undefined}>
      <span aria-hidden="true">{SIGNS[fate]}</span> {(adopted ? fates : fatesSoFar)[fate]}
    </span>
  );
}
