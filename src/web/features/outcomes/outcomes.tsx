import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { toOutcome } from '../../components/addresses.ts';
import { FateCounts } from '../../components/fate-counts.tsx';
import { Foreign } from '../../components/foreign.tsx';
import { writeShare } from '../../components/percent.ts';
import { SourceName } from '../../components/source-name.tsx';
import { Cell, Row, RowHead, Table } from '../../components/table.tsx';
import { nameText } from '../../components/text-name.ts';
import type { TitledText } from '../../components/text-names-of.ts';
import { Page } from '../../layout/page.tsx';
import { useConference } from '../../layout/use-conference.ts';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/outcomes';
import { loadOutcomes } from './load-outcomes.ts';
import '../../styles/tracked.css';
import '../../styles/text.css';
import '../../styles/outcome.css';

export async function loader({ context, params }: Route.LoaderArgs) {
  return loadOutcomes(context.get(requestContext), params.conference);
}

export default function Outcomes({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { words, formats, locale } = useWords(outcomeWords);
  const say = words.outcome.overview;
  const { texts, without, sources, names } = loaderData;
  return (
    <Page
      className="outcomes"
      title={`${say.title} · ${conference}`}
      kicker={useConference().name}
      heading={say.title}
      lead={<p>{say.lead}</p>}
    >
      {texts.length === 0 && <p className="empty">{say.none}</p>}
      {texts.length > 0 && (
        <section aria-labelledby="texts">
          <h2 id="texts">{say.texts}</h2>
          <Table
            className="documents-table outcomes-table"
            labelledBy="texts"
            columns={[say.text, say.passages, say.phrases]}
          >
            {texts.map(({ key, named, summary }) => (
              <Row key={key}>
                <RowHead>
                  <TextName conference={conference} textKey={key} named={named} />{' '}
                  <span className="tag past">{summary.adopted ? say.adopted : say.soFar}</span>
                </RowHead>
                <Cell>
                  {formats.number(summary.passages.exact)} {say.exact},{' '}
                  {formats.number(summary.passages.near)} {say.near},{' '}
                  {formats.number(summary.passages.drafted)} {say.drafted}
                </Cell>
                <Cell>
                  <FateCounts fates={summary.fates} adopted={summary.adopted} />
                </Cell>
              </Row>
            ))}
          </Table>
        </section>
      )}
      {sources.length > 0 && (
        <section aria-labelledby="sources">
          <h2 id="sources">{say.sources}</h2>
          <Table
            className="documents-table outcomes-table"
            labelledBy="sources"
            columns={[say.source, say.shares, say.phrases]}
          >
            {sources.map((one) => (
              <Row key={one.source}>
                <RowHead>
                  <SourceName conference={conference} code={one.source} names={names} />
                </RowHead>
                <Cell>
                  {one.words === 0 ? (
                    <span className="quiet">{words.outcome.noWords}</span>
                  ) : (
                    <>
                      {writeShare(one.taken / one.words, locale)}{' '}
                      <span className="quiet">
                        {words.outcome.shareOf(formats.number(one.taken), formats.number(one.words))}
                      </span>
                    </>
                  )}
                </Cell>
                <Cell>
                  <FateCounts fates={one.fates} adopted={one.adopted} />
                </Cell>
              </Row>
            ))}
          </Table>
        </section>
      )}
      {without.length > 0 && (
        <section aria-labelledby="without">
          <h2 id="without">{say.without}</h2>
          <p className="quiet">{say.withoutHelp}</p>
          <ul className="text-list">
            {without.map(({ key, named, proposals }) => (
              <li key={key}>
                <TextName conference={conference} textKey={key} named={named} />
                <span className="quiet">{words.counts.proposals(proposals)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="quiet">{words.outcome.machine}</p>
      <p>
        <Link to={`/${conference}/open`}>{words.outcome.openPage.title}</Link>
        {' · '}
        <Link to={`/${conference}/phrase`}>{words.outcome.phrase.title}</Link>
      </p>
    </Page>
  );
}

function TextName({
  conference,
  textKey,
  named,
}: {
  readonly conference: string;
  readonly textKey: string;
  readonly named: TitledText | null;
}) {
  const { words } = useWords(outcomeWords);
  return (
    <>
      <Link to={toOutcome(conference, textKey)} prefetch="intent">
        {named ? nameText(named, words) : textKey}
      </Link>{' '}
      {named && (
        <span className="quiet">
          <Foreign lang={named.language}>{named.title}</Foreign>
        </span>
      )}
    </>
  );
}
