import { Link } from 'react-router';
import type { MatrixProposal } from '../../matrix/matrix.ts';
import { useWords } from '../catalogue/use-words.ts';
import { ActionBadge } from './action-badge.tsx';
import { Code } from './code.tsx';
import { toProposal } from './addresses.ts';
import { nameText } from './text-name.ts';

interface Props {
  readonly conference: string;
  /** Language versions of one proposal are one line. */
  readonly proposals: readonly MatrixProposal[];
  /** Names of sources: where all are on one text, who proposes is what tells them apart; else the text is. */
  readonly names?: Readonly<Record<string, string>>;
}

export function ProposalList({ conference, proposals, names }: Props) {
  const unique = new Map(proposals.map((one) => [`${one.document.number} ${one.number}`, one]));
  return (
    <ul className="proposal-list">
      {[...unique.values()].map((proposal) => (
        <li key={proposal.id}>
          <Link to={toProposal(conference, proposal.number)} className="contribution" prefetch="intent">
            <ActionBadge action={proposal.action} underlined={proposal.underlined} />
            <Code code={proposal.number} />
          </Link>
          {names ? <Who proposal={proposal} names={names} /> : <What proposal={proposal} />}
        </li>
      ))}
    </ul>
  );
}

function Who({
  proposal: { document },
  names,
}: { readonly proposal: MatrixProposal } & Required<Pick<Props, 'names'>>) {
  const { formats } = useWords();
  if (document.sources.length === 0) return <span className="quiet">{document.source}</span>;
  return <span className="quiet">{formats.list(document.sources.map((code) => names[code] ?? code))}</span>;
}

function What({ proposal: { target, document } }: { readonly proposal: MatrixProposal }) {
  const { words } = useWords();
  return (
    <span>
      {nameText(target, words)}{' '}
      {target.title && (
        <span className="quiet" lang={document.language ?? undefined} dir="auto">
          {target.title}
        </span>
      )}
    </span>
  );
}
