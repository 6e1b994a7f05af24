import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { toOutcome, toPhrase, toProposal } from '../../components/addresses.ts';
import { FateCounts, FateName } from '../../components/fate-counts.tsx';
import { ShareBar } from '../../components/share-bar.tsx';
import { Cell, Row, RowHead, Table } from '../../components/table.tsx';
import type { LoadedPhrases } from './load-phrase.ts';
import { PhraseStateName } from './phrase-state.tsx';

interface Props {
  readonly conference: string;
  readonly loaded: LoadedPhrases;
}

/** Every changed phrase of a proposal, and where it stood in every version. */
export function AllPhrases({ conference, loaded }: Props) {
  const { words } = useWords(outcomeWords);
  const say = words.outcome;
  const { proposal, text, phrases, versions, adopted, share, language } = loaded;
  const nameVersion = ({ station, ref }: LoadedPhrases['versions'][number]) => {
    if (station === 'adopted') return say.stationsShort.adopted;
    // "DT6" says itself what it is.
    return station === 'dt' || station === 'dl' ? ref : say.version(say.stationsShort[station], ref);
  };
  return (
    <section aria-labelledby="phrases">
      <p>
        <Link to={toProposal(conference, proposal)}>{proposal}</Link> ·{' '}
        <Link to={toOutcome(conference, text)}>
          {say.title} {text}
        </Link>
      </p>
      <ShareBar {...share} adopted={adopted} />
      <FateCounts fates={loaded.fates} adopted={adopted} />
      <h2 id="phrases" className="aside">
        {say.phrases}
      </h2>
      <Table
        className="phrases-table"
        labelledBy="phrases"
        columns={[
          say.phrase.phrase,
          ...versions.map(({ station, ref }) =>
            station === 'adopted' ? say.stationsShort.adopted : say.version(say.stationsShort[station], ref),
          ),
          say.phrase.fate,
        ]}
      >
        {phrases.map(({ op, moved, text: phrase, place, fate, states }, n) => (
          <Row key={n}>
            <RowHead>
              <span className="quiet">{say.ops[moved ? 'move' : op]}</span>{' '}
              <Link to={toPhrase(conference, { proposal, text, phrase: n })} prefetch="intent">
                <bdi lang={language ?? undefined}>{phrase}</bdi>
              </Link>
              {place.label !== null && (
                <>
                  {' '}
                  <span className="quiet">
                    <bdi lang={language ?? undefined}>{place.label}</bdi>
                  </span>
                </>
              )}
            </RowHead>
            {states.map((state, at) => (
              <Cell key={at}>
                <span className="only-cards">{nameVersion(versions[at]!)} </span>
                <PhraseStateName state={state} />
              </Cell>
            ))}
            <Cell>
              <FateName fate={fate} adopted={adopted} />
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}
