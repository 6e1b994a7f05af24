import { Link } from 'react-router';
import type { Language } from '../../../proceedings/proposal.ts';
import type { StoredCopy } from '../../../storage/copy.repository.ts';
import { proposalWords } from '../../catalogue/proposal-words.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { toProposal } from '../../components/addresses.ts';

interface Props {
  readonly conference: string;
  readonly copies: readonly StoredCopy[];
  readonly language: Language | null;
}

/** Where the same words stand in proposals of others, on any text, and on what it rests that they are the same. */
export function ProposalCopies({ conference, copies, language }: Props) {
  const { words } = useWords(proposalWords);
  if (copies.length === 0) return null;
  const say = words.proposal.copies;
  return (
    <section className="copies" aria-labelledby="copies">
      <h2 id="copies">{say.title}</h2>
      <ul>
        {copies.map(({ number, basis, share, quote }) => (
          <li key={number}>
            <Link to={toProposal(conference, number)}>{number}</Link>{' '}
            <span>{say.basis[basis](Math.floor(share * 100))}</span>
            <blockquote lang={language ?? undefined} dir="auto">
              <q>{quote.length > 200 ? `${quote.slice(0, 200)}…` : quote}</q>
            </blockquote>
          </li>
        ))}
      </ul>
      <p className="quiet">{say.how}</p>
    </section>
  );
}
