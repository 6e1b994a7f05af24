import { useWords } from '../../catalogue/use-words.ts';
import { matrixWords } from '../../catalogue/matrix-words.ts';
import type { Option } from './options.ts';
import type { Label } from './use-labels.ts';

interface Props {
  readonly list: readonly Option[];
  readonly chosen: readonly string[];
  readonly label: Label;
}

/**
 * One of up to three hundred texts: a list that one can type into, where three hundred boxes would be scrolled through
 * by hand and make the page half as heavy again. An address may ask for several; the others are sent along.
 */
export function TextChoice({ list, chosen, label }: Props) {
  const { words, formats } = useWords(matrixWords);
  const [first = '', ...rest] = chosen;
  return (
    <label>
      <span>{words.matrix.text}</span>
      <select name="text" defaultValue={first}>
        <option value="">{words.matrix.anyText}</option>
        {list.map(([key, proposals]) => (
          <option key={key} value={key}>
            {`${label('text', key)} (${formats.number(proposals)})`}
          </option>
        ))}
      </select>
      {rest.map((key) => (
        <input key={key} type="hidden" name="text" value={key} />
      ))}
    </label>
  );
}
