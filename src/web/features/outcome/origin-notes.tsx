import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { Link } from 'react-router';
import type { TracedPassage } from '../../../compare/trail/trail.ts';
import type { StoredTrail } from '../../../storage/trail.repository.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { toProposal } from '../../components/addresses.ts';
import { Code } from '../../components/code.tsx';
import { Difference } from '../../components/difference.tsx';
import { writeShare } from '../../components/percent.ts';
import { StationLink } from '../../components/station-link.tsx';
import type { Edit } from './list-edits.ts';

interface Props {
  readonly conference: string;
  readonly trail: StoredTrail;
  /** Proposals whose words nobody looked for, for they are in another language. */
  readonly uncompared: readonly string[];
  readonly edits: readonly Edit[];
}

/** Beside a paragraph: for each of its changes whose words they are, and in which version they first stood. */
export function OriginNotes({ conference, trail, uncompared, edits }: Props) {
  const { words } = useWords(outcomeWords);
  return (
    <ol className="origins" aria-label={words.outcome.origins}>
      {edits.map(({ number, passages }) => (
        <li key={number} id={`origin-${number}`} value={number}>
          {/* Of a replacement the words that came tell; those that went are told where they alone went. */}
          <Origin
            conference={conference}
            trail={trail}
            uncompared={uncompared}
            passage={trail.detail.passages[passages.at(-1)!]!}
          />
        </li>
      ))}
    </ol>
  );
}

function Origin({
  conference,
  trail,
  uncompared,
  passage,
}: Pick<Props, 'conference' | 'trail' | 'uncompared'> & { readonly passage: TracedPassage }) {
  const { words, locale } = useWords(outcomeWords);
  const say = words.outcome;
  const { from, near, op } = passage;
  return (
    <>
      {from.length > 0 && (
        <span className="origin from">
          {say.from} <Proposals conference={conference} numbers={from} />
        </span>
      )}
      {from.length === 0 &&
        near.map(({ proposal, likeness, segments }) => (
          <span key={proposal} className="origin near">
            {say.nearTo} <Proposals conference={conference} numbers={[proposal]} />{' '}
            <span className="quiet">{say.likeness(writeShare(likeness, locale))}</span>
            {op === '+' && segments.length > 0 && (
              <details>
                <summary aria-label={say.differenceOf(proposal)}>{say.difference}</summary>
                <Difference segments={segments} language={trail.language} />
              </details>
            )}
          </span>
        ))}
      {from.length + near.length === 0 &&
        (uncompared.length === 0 ? (
          <span className="origin drafted">{say.drafted}</span>
        ) : (
          <span className="origin drafted">
            {say.inNone} <Proposals conference={conference} numbers={uncompared} />
          </span>
        ))}
      <First conference={conference} trail={trail} passage={passage} />
    </>
  );
}

/** The first version that has the words, or words like them; nothing where there is only the text itself. */
function First({
  conference,
  trail: { detail, language },
  passage: { first, firstNear },
}: Pick<Props, 'conference' | 'trail'> & { readonly passage: TracedPassage }) {
  const { words, locale } = useWords(outcomeWords);
  const say = words.outcome;
  const version = detail.versions[first ?? firstNear?.version ?? -1];
  if (!version) return detail.versions.length > 1 ? <span className="first">{say.firstHere}</span> : null;
  return (
    <span className="first">
      {first !== null ? say.first : say.firstNear(writeShare(firstNear!.likeness, locale))}{' '}
      <StationLink conference={conference} version={version} language={language} />
    </span>
  );
}

function Proposals({
  conference,
  numbers,
}: {
  readonly conference: string;
  readonly numbers: readonly string[];
}) {
  return numbers.map((number, at) => (
    <span key={number}>
      {at > 0 && ', '}
      <Link to={toProposal(conference, number)} prefetch="intent">
        <Code code={number} />
      </Link>
    </span>
  ));
}
