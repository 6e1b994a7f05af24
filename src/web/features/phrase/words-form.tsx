import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { useId } from 'react';
import { useWords } from '../../catalogue/use-words.ts';

interface Props {
  readonly conference: string;
  readonly text: string;
  readonly words: string;
}

/** Any words of any text: the address that it leads to can be sent on. */
export function WordsForm({ conference, text, words: chosen }: Props) {
  const { words } = useWords(outcomeWords);
  const say = words.outcome.phrase;
  const id = useId();
  return (
    <form className="words-form" action={`/${conference}/phrase`}>
      <p>
        <label htmlFor={`${id}-text`}>{say.text}</label>
        <input id={`${id}-text`} name="text" defaultValue={text} required size={12} />
      </p>
      <p className="wide">
        <label htmlFor={`${id}-words`}>{say.words}</label>
        <input id={`${id}-words`} name="words" defaultValue={chosen} required maxLength={600} dir="auto" />
      </p>
      <p>
        <button type="submit">{say.search}</button>
      </p>
    </form>
  );
}
