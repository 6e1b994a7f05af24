import { Link } from 'react-router';
import type { Finding } from '../../../watch/finding.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { workbenchWords } from '../../catalogue/workbench-words.ts';
import { toProposal } from '../../components/addresses.ts';
import { Cell, Row, RowHead, Table } from '../../components/table.tsx';
import { useWatchNames } from '../../watch/watch-names.ts';
import type { Tried } from './workbench.tsx';

/** What the tried file would find and lose, or what is wrong with it, place by place. */
export function TrialResult({ conference, trial }: Tried) {
  const { words, formats } = useWords(workbenchWords);
  const { workbench } = words;
  if (trial.problem !== null)
    return (
      <section className="notice" role="alert">
        <p>{workbench.problem}</p>
        <pre lang="en" dir="ltr" className="problem">
          <code>{trial.problem}</code>
        </pre>
      </section>
    );
  const { counts, gained, lost, kept, proposals, caught } = trial;
  return (
    <section aria-labelledby="result">
      <h2 id="result">{workbench.result}</h2>
      <output>{workbench.summary(counts.gained, counts.lost, kept, proposals)}</output>
      <Findings
        title={workbench.gained}
        list={gained}
        count={counts.gained}
        sign="+"
        conference={conference}
      />
      <Findings title={workbench.lost} list={lost} count={counts.lost} sign="−" conference={conference} />
      {caught.length > 0 && (
        <>
          <h3 id="caught">{workbench.caught}</h3>
          <Table className="rules-table" labelledBy="caught" columns={[workbench.rule, workbench.findings]}>
            {caught.map(({ rule, findings }) => (
              <Row key={rule}>
                <RowHead>
                  <code>{rule}</code>
                </RowHead>
                <Cell className="numeric">{formats.number(findings)}</Cell>
              </Row>
            ))}
          </Table>
        </>
      )}
    </section>
  );
}

interface FindingsProps {
  readonly title: string;
  readonly list: readonly Finding[];
  readonly count: number;
  readonly sign: string;
  readonly conference: string;
}

function Findings({ title, list, count, sign, conference }: FindingsProps) {
  const { words } = useWords(workbenchWords);
  const { concerns } = useWatchNames();
  const { workbench } = words;
  if (list.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {count > list.length && <p className="quiet">{workbench.most(list.length)}</p>}
      <ul>
        {list.map(({ proposal, concern, direction, change, quote, rule }, at) => (
          <li key={at}>
            {sign} <Link to={toProposal(conference, proposal)}>{proposal}</Link>: {concerns[concern].name},{' '}
            {workbench.way[direction]}; {workbench.quote[change]} <q dir="auto">{quote}</q>{' '}
            <code className="quiet">{rule}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
