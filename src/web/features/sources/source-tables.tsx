import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { sourcesWords } from '../../catalogue/sources-words.ts';
import { toSource } from '../../components/addresses.ts';
import { Code } from '../../components/code.tsx';
import { Cell, Row, RowHead, Table } from '../../components/table.tsx';
import type { OrganisationRow, OtherRow, StateRow } from './list-sources.ts';

interface Props<One> {
  readonly conference: string;
  readonly rows: readonly One[];
}

interface CountProps {
  readonly n: number | null;
  /** Name of the column, for a phone, where rows are cards. */
  readonly label?: string;
}

/** A number; none is a dash, so that the eye finds the others. */
function Count({ n, label }: CountProps) {
  const { words, formats } = useWords(sourcesWords);
  return (
    <Cell className="numeric">
      {label && (
        <span className="only-cards quiet">
          {label}
          {words.sources.colon}
        </span>
      )}
      {n === null || n === 0 ? (
        <span className="quiet">{n === null ? words.sources.unknown : '–'}</span>
      ) : (
        formats.number(n)
      )}
    </Cell>
  );
}

export function OrganisationsTable({ conference, rows }: Props<OrganisationRow>) {
  const { words } = useWords(sourcesWords);
  const { columns, regions } = words.sources;
  return (
    <Table
      className="numbers-table regions-table"
      label={regions}
      columns={[columns.name, columns.proposals, columns.cosigners, columns.members]}
    >
      {rows.map(({ id, code, name, proposals, cosigners, members }) => (
        <Row key={id}>
          <RowHead>
            <Link to={toSource(conference, code)} prefetch="intent">
              {words.organisations[id]?.name ?? name}
            </Link>{' '}
            <span className="quiet">
              {words.organisations[id]?.short ?? id} · {code}
            </span>
          </RowHead>
          <Count n={proposals} label={columns.proposals} />
          <Count n={cosigners} label={columns.cosigners} />
          <Count n={members} label={columns.members} />
        </Row>
      ))}
    </Table>
  );
}

export function StatesTable({ conference, rows }: Props<StateRow>) {
  const { columns, states } = useWords(sourcesWords).words.sources;
  return (
    <Table
      className="numbers-table"
      label={states}
      columns={[columns.name, columns.alone, columns.joint, columns.cosigned]}
    >
      {rows.map(({ code, name, alone, joint, cosigned }) => (
        <Row key={code}>
          <RowHead>
            <StateLink conference={conference} code={code} name={name} />
          </RowHead>
          <Count n={alone} />
          <Count n={joint} />
          <Count n={cosigned} />
        </Row>
      ))}
    </Table>
  );
}

/** Those of whom nothing is here: their pages tell what their organisations propose. */
export function SilentStates({ conference, rows }: Props<StateRow>) {
  const { sources } = useWords(sourcesWords).words;
  return (
    <details className="silent">
      <summary>{sources.silent(rows.length)}</summary>
      <ul>
        {rows.map(({ code, name }) => (
          <li key={code}>
            <StateLink conference={conference} code={code} name={name} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function StateLink({ conference, code, name }: { conference: string; code: string; name: string }) {
  return (
    <>
      {/* No prefetch: there are two hundred of them side by side. */}
      <Link to={toSource(conference, code)}>{name}</Link> <span className="quiet">{code}</span>
    </>
  );
}

export function OtherSources({ conference, rows }: Props<OtherRow>) {
  const { words, formats } = useWords();
  return (
    <ul className="source-list">
      {rows.map(({ code, names, proposals }) => (
        <li key={code}>
          <Link to={toSource(conference, code)} prefetch="intent">
            <bdi>
              <Code code={code} />
            </bdi>
          </Link>
          <span>{formats.list(names)}</span>
          <span className="quiet">{words.counts.proposals(proposals)}</span>
        </li>
      ))}
    </ul>
  );
}
