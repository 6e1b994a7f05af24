import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { useWords } from '../../catalogue/use-words.ts';

interface Props {
  readonly state: { readonly state: 'in' | 'near' | 'out'; readonly open?: boolean };
}

const SIGNS = { in: '●', near: '◐', out: '○' } as const;

/** Whether a version has the words: a sign, a word, and that they stand in square brackets. */
export function PhraseStateName({ state: { state, open = false } }: Props) {
  const { words } = useWords(outcomeWords);
  const say = words.outcome.phrase;
  return (
    <span className={`state state-${state}`}>
      <span aria-hidden="true">{open ? `[${SIGNS[state]}]` : SIGNS[state]}</span> {say.states[state]}
      {open && `, ${say.inBrackets}`}
    </span>
  );
}
