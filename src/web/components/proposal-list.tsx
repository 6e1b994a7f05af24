import { Link } from 'react-router';
import type { MatrixProposal } from '../../matrix/matrix.ts';
import { useWords } from '../catalogue/use-words.ts';
import { ActionBadge } from './action-badge.tsx';
import { toProposal } from './addresses.ts';
import { nameText } from './text-name.ts';

interface Props {
  readonly conference: string;
  /** Language versions of one proposal are one line. */
  readonly proposals: readonly MatrixProposal[];
  /** Names the text of each, where they are on several. */
  readonly withText?: boolean;
}

export function ProposalList({ conference, proposals, withText = false }: Props) {
  const { words } = useWords();
  const [...unique] = new Map(proposals.map((one) => [`${one.document.number} ${one.number}`, one])).values();
  return (
    <ul className="proposal-list">
      {unique.map((proposal) => (
        <li key={proposal.id}>
          <Link to={toProposal(conference, proposal.number)} className="contribution" prefetch="intent">
            <ActionBadge action={proposal.action} underlined={proposal.underlined} />
            <span className="proposal-number">{proposal.number}</span>
          </Link>{' '}
          {withText && (
            <span>
              {nameText(proposal.target, words)}
              {proposal.target.title && (
                <span className="quiet" lang={proposal.document.language ?? undefined} dir="auto">
                  {' '}
                  {proposal.target.title}
                </span>
              )}
            </span>
          )}
          {!withText && proposal.document.source && (
            <span lang={proposal.document.language ?? undefined} dir="auto">
              {proposal.document.source}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
