import '../../watch/watch.css';
import { watchOf } from '../../watch/watch-words.ts';
import { DIRECTION, REACH, SOURCES } from '../../../matrix/watch/rank-findings.ts';
import { tallyRules } from '../../../storage/watch/correction.repository.ts';
import { CONCERNS } from '../../../watch/finding.ts';
import { SCALE } from '../../../watch/force.ts';
import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { Cell, Row, RowHead, Table } from '../../components/table.tsx';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/codebook';
import { Factors } from './factors.tsx';
import { Mechanism } from './mechanism.tsx';
import '../../styles/tracked.css';

export async function loader({ context }: Route.LoaderArgs) {
  const { db, facts, workbench, mayUpload } = context.get(requestContext);
  const { concerns, lenses } = facts.watch;
  const rules = workbench.rules();
  const tallies = await tallyRules(db);
  const tallyOf = new Map(tallies.map((tally) => [tally.rule, tally]));
  return {
    version: rules.version,
    mayKeep: mayUpload,
    concerns,
    lenses,
    scale: SCALE,
    rank: { reach: REACH, direction: DIRECTION, sources: SOURCES },
    rules: rules.rules.map(({ id, concern, saw }) => {
      const { findings = 0, confirmed = 0, dismissed = 0, corrected = 0 } = tallyOf.get(id) ?? {};
      return { id, concern, saw, findings, confirmed, dismissed, corrected };
    }),
  };
}

/** Every mechanism, lens, rule and number that the machine goes by. */
export default function Codebook({ loaderData }: Route.ComponentProps) {
  const { formats, locale } = useWords();
  const { book } = watchOf(locale);
  const { version, mayKeep, concerns, lenses, scale, rank, rules } = loaderData;
  return (
    <Page className="watch codebook" title={book.title} heading={book.title} lead={<p>{book.lead}</p>}>
      <section aria-labelledby="concerns">
        <h2 id="concerns">{book.concerns}</h2>
        {CONCERNS.map((id) => {
          const fact = concerns.find((one) => one.id === id);
          return fact && <Mechanism key={id} fact={fact} />;
        })}
      </section>
      <section aria-labelledby="lenses">
        <h2 id="lenses">{book.lenses}</h2>
        {lenses.map((fact) => (
          <div key={fact.id}>
            <h3>{fact.name[locale]}</h3>
            <p>{fact.description[locale]}</p>
            {fact.protects.length > 0 && (
              <dl className="watch-facts">
                {fact.protects.map(({ id: what, name, description }) => (
                  <div key={what} className="pair">
                    <dt>{name[locale]}</dt>
                    <dd>{description[locale]}</dd>
                  </div>
                ))}
              </dl>
            )}
          </div>
        ))}
      </section>
      <section aria-labelledby="force">
        <h2 id="force">{book.force}</h2>
        <p>{book.forceLead}</p>
        <div className="factors">
          {(['instrument', 'part', 'verb'] as const).map((name) => (
            <Factors
              key={name}
              title={watchOf(locale).terms[name] ?? name}
              list={Object.entries(scale[name])}
              lang="en"
            />
          ))}
        </div>
      </section>
      <section aria-labelledby="rank">
        <h2 id="rank">{book.rank}</h2>
        <p>{book.rankLead}</p>
        <div className="factors">
          <Factors
            title={watchOf(locale).direction}
            list={(['against', 'for'] as const).map((way) => [
              watchOf(locale).directions[way],
              rank.direction[way],
            ])}
          />
          <Factors
            title={book.reach}
            list={Object.entries(rank.reach).map(([kind, factor]) => [
              watchOf(locale).downstream[kind as keyof typeof rank.reach],
              factor,
            ])}
          />
        </div>
      </section>
      <section aria-labelledby="rules">
        <h2 id="rules">{book.rules}</h2>
        <p>
          {book.rulesLead(version)} {mayKeep && <Link to="/workbench">{book.workbench}</Link>}
        </p>
        <Table
          className="rules-table"
          labelledBy="rules"
          columns={[
            book.columns.rule,
            book.columns.saw,
            book.columns.findings,
            book.columns.confirmed,
            book.columns.dismissed,
            book.columns.corrected,
          ]}
        >
          {rules.map((rule) => (
            <Row key={rule.id} id={`rule-${rule.id}`}>
              <RowHead>
                <code>{rule.id}</code>
              </RowHead>
              <Cell lang="en" dir="ltr">
                {rule.saw}
              </Cell>
              {[rule.findings, rule.confirmed, rule.dismissed, rule.corrected].map((number, at) => (
                <Cell key={at} className="numeric">
                  {formats.number(number)}
                </Cell>
              ))}
            </Row>
          ))}
        </Table>
      </section>
    </Page>
  );
}
