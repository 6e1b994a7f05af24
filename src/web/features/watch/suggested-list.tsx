import { Link } from 'react-router';
import type { MatrixProposal } from '../../../matrix/matrix.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { ActionBadge } from '../../components/action-badge.tsx';
import { toProposal, toText } from '../../components/addresses.ts';
import { Code } from '../../components/code.tsx';
import { nameText } from '../../components/text-name.ts';

export interface Suggested {
  readonly proposal: MatrixProposal;
  /** One or more English sentences of the machine. */
  readonly why: readonly string[];
}

/** Proposals with why the machine suggests them. */
export function SuggestedList({
  conference,
  list,
}: {
  readonly conference: string;
  readonly list: readonly Suggested[];
}) {
  const { words } = useWords();
  return (
    <ul className="suggested">
      {list.map(({ proposal, why }) => (
        <li key={proposal.id}>
          <p>
            <ActionBadge action={proposal.action} underlined={proposal.underlined} />{' '}
            <Link to={toProposal(conference, proposal.number)}>
              <Code code={proposal.number} />
            </Link>
            {' · '}
            <Link to={toText(conference, proposal.textKey)}>{nameText(proposal.target, words)}</Link>
          </p>
          {why.map((sentence) => (
            <p key={sentence} className="quiet" lang="en" dir="auto">
              {sentence}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
