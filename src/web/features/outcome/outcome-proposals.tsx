import type { enOutcome } from '../../catalogue/en-outcome.ts';
import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { ActionBadge } from '../../components/action-badge.tsx';
import { toPhrase, toProposal } from '../../components/addresses.ts';
import { Code } from '../../components/code.tsx';
import { FateCounts, FateName } from '../../components/fate-counts.tsx';
import { ShareBar } from '../../components/share-bar.tsx';
import type { ListedPhrase, LoadedOutcome, OutcomeRow } from './load-outcome.ts';
import { nameRow } from './name-row.ts';
import { VerdictForm } from './verdict-form.tsx';
import { Verdicts } from './verdicts.tsx';

interface Props {
  readonly conference: string;
  readonly loaded: LoadedOutcome;
  /** Of the form, for who may record; null for readers. */
  readonly token: string | null;
}

/** Every proposal on the text: its share, what was taken and what was left, and what a person says of it. */
export function OutcomeProposals({ conference, loaded, token }: Props) {
  const { words } = useWords(outcomeWords);
  const { rows, trail, names, key } = loaded;
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="proposals" className="outcome-proposals">
      <h2 id="proposals">{words.outcome.proposals}</h2>
      {rows.map((row) => (
        <article key={row.number} id={nameRow(row.number)} aria-labelledby={`${nameRow(row.number)}-name`}>
          <h3 id={`${nameRow(row.number)}-name`}>
            <Link to={toProposal(conference, row.number)} className="contribution" prefetch="intent">
              <ActionBadge action={row.action} underlined={row.underlined} />
              <Code code={row.number} />
            </Link>{' '}
            <span className="quiet">
              {row.sources.map((code) => names[code] ?? code).join(', ') || row.source}
            </span>
          </h3>
          {trail && <Came conference={conference} row={row} text={key} language={trail.language} />}
          <Verdicts verdicts={row.verdicts} />
          {token !== null && (
            <VerdictForm proposal={row.number} token={token} isFirst={row.verdicts.length === 0} />
          )}
        </article>
      ))}
    </section>
  );
}

interface CameProps {
  readonly conference: string;
  readonly row: OutcomeRow;
  readonly text: string;
  readonly language: string | null;
}

function Came({ conference, row, text, language }: CameProps) {
  const { words } = useWords(outcomeWords);
  const say = words.outcome;
  const { share, phrases, number } = row;
  if (!share) return <p className="quiet">{say.notCompared}</p>;
  if (share.share === null) return <p>{sayMet(row, say)}</p>;
  const taken = phrases.filter(({ fate }) => fate === 'adopted' || fate === 'softened');
  const left = phrases.filter(({ fate }) => fate === 'dropped' || fate === 'held-off');
  return (
    <>
      <ShareBar share={share.share} taken={share.taken} words={share.words} adopted={share.adopted} />
      <FateCounts fates={share.fates} adopted={share.adopted} />
      <details>
        <summary>{say.phrases}</summary>
        <div className="taken-left">
          <Phrases title={say.taken} phrases={taken} adopted={share.adopted} language={language} />
          <Phrases title={say.left} phrases={left} adopted={share.adopted} language={language} />
        </div>
      </details>
      <p>
        <Link to={toPhrase(conference, { proposal: number, text })} prefetch="intent">
          {say.allPhrases}
        </Link>
      </p>
    </>
  );
}

/** What a NOC or a SUP came to, as far as the texts tell. */
function sayMet({ action, share }: OutcomeRow, say: typeof enOutcome): string {
  const kind = action.startsWith('SUP') ? 'SUP' : action === 'NOC' ? 'NOC' : null;
  if (kind === null || !share) return say.noWords;
  if (share.met === null) return say.met.unknown;
  return share.met ? say.met[kind].yes : say.met[kind].no;
}

interface PhrasesProps {
  readonly title: string;
  readonly phrases: readonly ListedPhrase[];
  readonly adopted: boolean;
  readonly language: string | null;
}

function Phrases({ title, phrases, adopted, language }: PhrasesProps) {
  const { words } = useWords(outcomeWords);
  if (phrases.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul className="phrases">
        {phrases.map(({ op, moved, text, fate }, at) => (
          <li key={at}>
            <span className="quiet">{words.outcome.ops[moved ? 'move' : op]}</span>{' '}
            <q>
              <bdi lang={language ?? undefined}>{text}</bdi>
            </q>{' '}
            <FateName fate={fate} adopted={adopted} />
          </li>
        ))}
      </ul>
    </div>
  );
}
