import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { workbenchWords } from '../../catalogue/workbench-words.ts';
import { toProposal } from '../../components/addresses.ts';

interface Props {
  readonly gone: readonly {
    readonly conference: string;
    readonly proposal: string;
    readonly quote: string;
    readonly rule: string;
    readonly verdict: string;
    readonly reason: string | null;
  }[];
}

/** What people said of findings that are no more: kept, and shown to who keeps the rules. */
export function GoneCorrections({ gone }: Props) {
  const { words } = useWords(workbenchWords);
  const { workbench } = words;
  return (
    <section aria-labelledby="gone">
      <h2 id="gone">{workbench.gone}</h2>
      <p>{gone.length === 0 ? workbench.goneNone : workbench.goneLead}</p>
      {gone.length > 0 && (
        <ul>
          {gone.map(({ conference, proposal, quote, rule, verdict, reason }, at) => (
            <li key={at}>
              <span className="tag">{workbench.verdicts[verdict] ?? verdict}</span>{' '}
              <Link to={toProposal(conference, proposal)}>{proposal}</Link> <q dir="auto">{quote}</q>{' '}
              <code className="quiet">{rule}</code> {reason !== null && <bdi>{reason}</bdi>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
