import { Link } from 'react-router';
import type { MatrixProposal } from '../../../matrix/matrix.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { proposalWords } from '../../catalogue/proposal-words.ts';
import { nameVersion, toProposal } from '../../components/addresses.ts';
import { Day } from '../../components/day.tsx';

interface Props {
  readonly conference: string;
  readonly shown: { readonly id: number; readonly number: string };
  readonly versions: readonly MatrixProposal[];
}

/** Revisions and languages of one proposal; none is lost when a later one takes its place. */
export function ProposalVersions({ conference, shown, versions }: Props) {
  const { words, formats } = useWords(proposalWords);
  if (versions.length < 2) return null;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{words.proposal.versions}</h2>
      <ul className="versions">
        {versions.map(({ id, document, current }) => {
          const query = new URLSearchParams({ document: nameVersion(document) });
          if (document.language) query.set('in', document.language);
          return (
            <li key={id}>
              <Link
                to={`${toProposal(conference, shown.number)}?${query}`}
                aria-current={id === shown.id ? 'true' : undefined}
              >
                {nameVersion(document)}
                {document.language && ` · ${formats.language(document.language)}`}
              </Link>{' '}
              <Day day={document.date} short />{' '}
              <span className={current ? 'tag' : 'tag past'}>
                {current ? words.proposal.counts : words.proposal.replaced}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
