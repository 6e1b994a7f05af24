import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { togetherWords } from '../../catalogue/together-words.ts';
import { Foreign, isolate } from '../../components/foreign.tsx';
import { Cell, Row, RowHead, Table } from '../../components/table.tsx';
import type { LoadedTogether } from './load-together.ts';
import { writeTogetherQuery } from './query.ts';
import type { TogetherQuery } from './query.ts';
import type { ShownClash, ShownPair } from './summarise.ts';

export interface Props {
  readonly conference: string;
  readonly text: NonNullable<LoadedTogether['text']>;
  readonly query: TogetherQuery;
  readonly names: Readonly<Record<string, string>>;
}

/** The text in a few sentences: how far sources agree, who with whom, and where they clash. */
export function TogetherSummary({ text: { language, summary, parts }, query, names }: Props) {
  const { words, formats } = useWords(togetherWords);
  const { proposals, changed, paragraphs, inserted, tally, agreement, beside } = summary;
  const { together } = words;
  const inParts = parts.length > 1;
  return (
    <section className="together-summary" aria-label={together.agreementShort}>
      <p className="summary">{together.lead(proposals, changed, paragraphs, inserted)}</p>
      {summary.whole.map(({ kind, proposals: list, against }) => (
        <p key={kind} className="notice">
          {together.whole[kind](formats.list(list.map(isolate)), against.length)}
        </p>
      ))}
      <p>
        {agreement
          ? together.agreement(
              tally.same,
              tally.near,
              tally.clash,
              formats.share(agreement.least),
              formats.share(agreement.most),
            )
          : together.nobodyMeets}{' '}
        {beside > 0 && together.beside(beside)} {summary.coarse && together.coarse}
      </p>
      <details className="how">
        <summary>{together.how}</summary>
        <p>{together.howLong}</p>
      </details>
      {summary.clashes.length > 0 && (
        <details className="clash-list" open={summary.clashes.length <= 8}>
          <summary>
            <h2>{`${together.clashes} (${summary.allClashes})`}</h2>
          </summary>
          <ol>
            {summary.clashes.map((clash, at) => (
              <li key={at}>
                <ClashLink clash={clash} language={language} query={query} inParts={inParts} />
              </li>
            ))}
          </ol>
          {summary.allClashes > summary.clashes.length && (
            <p>{together.moreClashes(summary.allClashes - summary.clashes.length)}</p>
          )}
        </details>
      )}
      {summary.pairs.length > 0 && (
        <details className="pair-list" open={summary.pairs.length <= 8}>
          <summary>
            <h2>{`${together.pairs} (${summary.allPairs})`}</h2>
          </summary>
          <Table
            className="pairs"
            label={together.pairs}
            columns={[together.pair, together.same, together.near, together.clash, together.agreementShort]}
          >
            {summary.pairs.map((pair) => (
              <PairRow key={pair.sources.join(' ')} pair={pair} query={query} names={names} />
            ))}
          </Table>
          {summary.allPairs > summary.pairs.length && (
            <p className="quiet">{together.morePairs(summary.allPairs - summary.pairs.length)}</p>
          )}
        </details>
      )}
    </section>
  );
}

interface ClashProps {
  readonly clash: ShownClash;
  readonly language: LoadedTogether['languages'][number];
  readonly query: TogetherQuery;
  /** The page shows a part of the text only. */
  readonly inParts: boolean;
}

/** "resolves 1: “increase the role” EUR, RCC": leads to the paragraph. */
function ClashLink({ clash, language, query, inParts }: ClashProps) {
  const { anchor, label, words: disputed, kind, sources } = clash;
  const { words } = useWords(togetherWords);
  const said = {
    deletion: words.together.wholeParagraph,
    insertion: words.together.newParagraph,
    move: words.together.itsPlace,
  };
  // What is shown may hide this very paragraph, or not be the part that it stands in.
  const all = { ...query, sources: [], part: 1 };
  const to = inParts ? writeTogetherQuery({ ...all, at: anchor }) : `${writeTogetherQuery(all)}#${anchor}`;
  return (
    <>
      <Link to={to}>
        <Foreign lang={language}>{label ?? anchor}</Foreign>
      </Link>
      {': '}
      {kind === 'words' || kind === 'place' ? (
        <q lang={language ?? undefined} dir="auto">
          {shorten(disputed)}
        </q>
      ) : (
        said[kind]
      )}{' '}
      <strong>{nameSome(sources)}</strong>
    </>
  );
}

const MOST_NAMED = 8;
const nameSome = (sources: readonly string[]): string =>
  sources.length > MOST_NAMED ? `${sources.slice(0, MOST_NAMED).join(', ')} …` : sources.join(', ');

const LONGEST = 90;
const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

interface PairProps {
  readonly pair: ShownPair;
  readonly query: TogetherQuery;
  readonly names: Readonly<Record<string, string>>;
}

function PairRow({ pair: { sources, tally, agreement }, query, names }: PairProps) {
  const { words, formats } = useWords(togetherWords);
  const show = tally.clash + tally.near > 0 ? 'clashes' : 'changed';
  const title = sources
    .map((code) =>
      code
        .split('/')
        .map((part) => names[part] ?? part)
        .join(', '),
    )
    .join(' – ');
  return (
    <Row>
      <RowHead>
        <Link to={writeTogetherQuery({ ...query, sources, show, part: 1 })} title={title}>
          {sources.join(' – ')}
        </Link>
      </RowHead>
      <Cell className="numeric" data-name={words.together.same}>
        {tally.same}
      </Cell>
      <Cell className="numeric" data-name={words.together.near}>
        {tally.near}
      </Cell>
      <Cell className="numeric" data-name={words.together.clash}>
        {tally.clash}
      </Cell>
      <Cell className="numeric" data-name={words.together.agreementShort}>
        {words.together.range(formats.share(agreement.least), formats.share(agreement.most))}
      </Cell>
    </Row>
  );
}
