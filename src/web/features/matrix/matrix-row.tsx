import { Link } from 'react-router';
import type { CellProposal, MatrixCell, MatrixRow } from '../../../matrix/matrix.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { ActionBadge } from '../../components/action-badge.tsx';
import { Code } from '../../components/code.tsx';
import { toProposal, toSource, toText } from '../../components/addresses.ts';
import { Cell, Row, RowHead } from '../../components/table.tsx';
import { nameText } from '../../components/text-name.ts';

interface Context {
  readonly conference: string;
  readonly names: Readonly<Record<string, string>>;
}

/** A text with all that is proposed to it. */
export function MatrixRowView({ row, ...context }: Context & { readonly row: MatrixRow }) {
  const { words } = useWords();
  const lang = row.titleLanguage ?? undefined;
  return (
    <Row id={row.key}>
      <RowHead>
        <Link to={toText(context.conference, row.key)} prefetch="intent">
          {nameText(row, words)}
        </Link>
        {row.revision && <span className="revision">{row.revision}</span>}
        {row.topics.length > 0 && (
          <span className="topics">
            {row.topics.map((topic) => words.topics[topic] ?? context.names[topic] ?? topic).join(' · ')}
          </span>
        )}
      </RowHead>
      <Cell className="title" lang={lang} dir={lang && 'auto'}>
        {row.title}
      </Cell>
      <Cell>
        <ul className="contributions">
          {row.cells.map((cell) => (
            <Contributions key={cell.source} cell={cell} {...context} />
          ))}
        </ul>
      </Cell>
    </Row>
  );
}

function Contributions({ conference, cell, names }: Context & { readonly cell: MatrixCell }) {
  const name = cell.sources.map((code) => names[code] ?? code).join(', ');
  return (
    <li>
      <Link className="source" to={toSource(conference, cell.source)} title={name}>
        <Code code={cell.source} />
      </Link>
      <ul>
        {cell.proposals.map((proposal) => (
          <Contribution key={proposal.id} conference={conference} proposal={proposal} names={names} />
        ))}
      </ul>
    </li>
  );
}

function Contribution({ conference, proposal, names }: Context & { readonly proposal: CellProposal }) {
  const { words, formats } = useWords();
  const { insertions, deletions, supporters } = proposal;
  return (
    <li>
      <Link to={toProposal(conference, proposal.number)} className="contribution" prefetch="intent">
        <ActionBadge action={proposal.action} underlined={proposal.underlined} />
        <Code code={proposal.number} />
      </Link>
      {proposal.part && <span className="part">{proposal.part}</span>}
      {insertions + deletions > 0 && (
        <span className="strength">
          <Count sign="+" count={insertions} words={words.counts.insertions(insertions)} />
          <Count sign="−" count={deletions} words={words.counts.deletions(deletions)} />
        </span>
      )}
      {supporters.length > 0 && (
        <span className="supporters">
          {words.matrix.supportedBy(formats.list(supporters.map((code) => names[code] ?? code)))}
        </span>
      )}
    </li>
  );
}

interface CountProps {
  readonly sign: string;
  readonly count: number;
  /** The same, to who listens. */
  readonly words: string;
}

function Count({ sign, count, words }: CountProps) {
  if (count === 0) return null;
  return (
    <span title={words}>
      <span aria-hidden="true">
        {sign}
        {count}
      </span>
      <span className="aside">{` ${words} `}</span>
    </span>
  );
}
