import { useWords } from '../catalogue/use-words.ts';
import type { Action } from '../../proceedings/proposal.ts';

interface Props {
  readonly action: Action;
  /** An underlined NOC: the text must stay. */
  readonly underlined: boolean;
}

/** The symbol as documents print it, with its meaning for who does not know it. */
export function ActionBadge({ action, underlined }: Props) {
  const { words } = useWords();
  const kind = action.replaceAll(/\W/g, '').toLowerCase();
  return (
    <abbr
      className={`action action-${kind}${underlined ? ' underlined' : ''}`}
      title={underlined ? words.actions.underlined : words.actions[action]}
    >
      {action}
    </abbr>
  );
}
