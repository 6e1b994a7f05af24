import { Link } from 'react-router';
import type { MatrixProposal } from '../../../matrix/matrix.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { proposalWords } from '../../catalogue/proposal-words.ts';
import { toText } from '../../components/addresses.ts';
import { ProposalList } from '../../components/proposal-list.tsx';

interface Props {
  readonly conference: string;
  readonly textKey: string;
  readonly others: readonly MatrixProposal[];
  readonly names: Readonly<Record<string, string>>;
}

/** Whoever reads one proposal asks at once who else wants something of the same text. */
export function OtherProposals({ conference, textKey, others, names }: Props) {
  const { words } = useWords(proposalWords);
  return (
    <section aria-labelledby="others">
      <h2 id="others">{words.proposal.others}</h2>
      {others.length > 0 ? (
        <>
          <ProposalList conference={conference} proposals={others} names={names} />
          <p>
            <Link to={`${toText(conference, textKey)}/together`}>{words.proposal.together}</Link>
          </p>
        </>
      ) : (
        <p className="quiet">{words.proposal.noOthers}</p>
      )}
      <p>
        <Link to={toText(conference, textKey)}>{words.proposal.textInForce}</Link>
      </p>
    </section>
  );
}
