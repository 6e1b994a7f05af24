import { Link } from 'react-router';
import type { MatrixProposal } from '../../../matrix/matrix.ts';
import type { StoredProposal } from '../../../storage/proposal.repository.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { proposalWords } from '../../catalogue/proposal-words.ts';
import { nameVersion, toDocument, toOriginal, toText } from '../../components/addresses.ts';
import { Day } from '../../components/day.tsx';
import { Fact, Facts } from '../../components/facts.tsx';
import { SourceName } from '../../components/source-name.tsx';
import { nameText } from '../../components/text-name.ts';

export type ShownFacts = Omit<StoredProposal, 'content' | 'reasons' | 'notes'>;

interface Props {
  readonly conference: string;
  readonly facts: ShownFacts;
  readonly versions: readonly MatrixProposal[];
  readonly names: Readonly<Record<string, string>>;
}

/** Who, where, when; and the way to the file that proves it. */
export function ProposalFacts({ conference, facts, versions, names }: Props) {
  const { words, formats } = useWords(proposalWords);
  const { document } = facts;
  const code = document.sources.join('/');
  return (
    <>
      {!facts.current && (
        <p className="notice">
          {words.proposal.superseded}{' '}
          {versions.some(({ current }) => current) && <Link to=".">{words.proposal.toCurrent}</Link>}
        </p>
      )}
      <Facts>
        <Fact name={words.proposal.source}>
          {code ? <SourceName conference={conference} code={code} names={names} /> : document.source}
        </Fact>
        <Fact name={words.proposal.supporters}>
          {formats.list(facts.supporters.map((supporter) => names[supporter] ?? supporter))}
        </Fact>
        <Fact name={words.proposal.target}>
          <Link to={toText(conference, facts.textKey)} prefetch="intent">
            {nameText(facts.target, words)}
          </Link>
        </Fact>
        <Fact name={words.proposal.document}>
          <Link to={toDocument(conference, document)} prefetch="intent">
            {document.symbol ?? nameVersion(document)}
          </Link>
          <br />
          <Day day={document.date} />
        </Fact>
        <Fact name={words.proposal.original}>
          <a href={toOriginal(conference, facts.original, facts.fileName)} download>
            {facts.fileName}
          </a>
        </Fact>
      </Facts>
    </>
  );
}
