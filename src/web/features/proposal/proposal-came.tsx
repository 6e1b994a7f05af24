import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { toOutcome, toPhrase } from '../../components/addresses.ts';
import { FateCounts, FateName } from '../../components/fate-counts.tsx';
import { ShareBar } from '../../components/share-bar.tsx';
import type { LoadedProposal } from './load-proposal.ts';

interface Props {
  readonly conference: string;
  readonly proposal: string;
  readonly came: NonNullable<LoadedProposal['came']>;
}

/** What came of the proposal: its share, and each changed phrase as a link to its way through the versions. */
export function ProposalCame({ conference, proposal, came }: Props) {
  const { words } = useWords(outcomeWords);
  const say = words.outcome;
  const { key, adopted, share, phrases, fates, language } = came;
  return (
    <section aria-labelledby="came" className="came">
      <h2 id="came">{say.toOutcome}</h2>
      {share !== null && (
        <>
          <ShareBar share={share} taken={came.taken} words={came.words} adopted={adopted} />
          <FateCounts fates={fates} adopted={adopted} />
          <details>
            <summary>{say.phrases}</summary>
            <ol className="phrases">
              {phrases.map(({ op, moved, text, fate }, n) => (
                <li key={n}>
                  <span className="quiet">{say.ops[moved ? 'move' : op]}</span>{' '}
                  <Link to={toPhrase(conference, { proposal, text: key, phrase: n })}>
                    <bdi lang={language ?? undefined}>{text}</bdi>
                  </Link>{' '}
                  <FateName fate={fate} adopted={adopted} />
                </li>
              ))}
            </ol>
          </details>
        </>
      )}
      <p>
        {share !== null && (
          <>
            <Link to={toPhrase(conference, { proposal, text: key })} prefetch="intent">
              {say.allPhrases}
            </Link>
            {' · '}
          </>
        )}
        <Link to={toOutcome(conference, key)} prefetch="intent">
          {say.title} {key}
        </Link>
      </p>
      <p className="quiet">{say.machine}</p>
    </section>
  );
}
