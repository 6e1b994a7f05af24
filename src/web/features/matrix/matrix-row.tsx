import { Link } from 'react-router';
import type { MatrixColumn } from '../../../matrix/matrix-query.ts';
import type { MatrixSection } from '../../../matrix/section-matrix.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { matrixWords } from '../../catalogue/matrix-words.ts';
import { ActionBadge } from '../../components/action-badge.tsx';
import { toProposal, toSource } from '../../components/addresses.ts';
import { Code } from '../../components/code.tsx';
import { Day } from '../../components/day.tsx';
import { Cell, Row, RowHead } from '../../components/table.tsx';
import type { ListRow, PageProposal } from './page-rows.ts';
import { SeenLines } from './seen-lines.tsx';
import { TextHead } from './text-head.tsx';

interface Context {
  readonly conference: string;
  readonly columns: readonly MatrixColumn[];
  readonly names: Readonly<Record<string, string>>;
}

interface Props extends Context {
  readonly row: ListRow;
  readonly section: MatrixSection['id'];
}

/** A text with all that is proposed to it. */
export function MatrixRowView({ row: { text, ...row }, section, ...context }: Props) {
  const { words, formats } = useWords();
  const { columns } = context;
  const lang = text.titleLanguage ?? undefined;
  return (
    // Under its topics a text may stand several times: its address is that of the table.
    <Row id={section.startsWith('topic-') ? undefined : text.key}>
      <RowHead>
        <TextHead text={text} {...context} />
      </RowHead>
      {columns.includes('title') && (
        <Cell className="title">
          <div lang={lang} dir={lang && 'auto'}>
            {text.title}
          </div>
          <SeenLines seen={row.seen} {...context} />
        </Cell>
      )}
      {columns.includes('proposals') && (
        <Cell className="numeric">
          {formats.number(row.proposals)}
          <span className="only-cards"> {words.counts.proposals(row.proposals).replace(/^\S+ /, '')}</span>
        </Cell>
      )}
      {columns.includes('newest') && (
        <Cell className="newest">
          <Day day={row.newest} short />
        </Cell>
      )}
      <Cell>
        <ul className="contributions">
          {row.cells.map((cell) => (
            <Contributions key={cell.source} cell={cell} {...context} />
          ))}
        </ul>
        {!columns.includes('title') && <SeenLines seen={row.seen} {...context} />}
      </Cell>
    </Row>
  );
}

function Contributions({ cell, ...context }: Context & { readonly cell: ListRow['cells'][number] }) {
  const { conference, names } = context;
  const name = cell.sources.map((code) => names[code] ?? code).join(', ');
  return (
    <li>
      <Link className="source" to={toSource(conference, cell.source)} title={name}>
        <Code code={cell.source} />
      </Link>
      <ul>
        {cell.proposals.map((proposal) => (
          <Contribution key={proposal.id} proposal={proposal} {...context} />
        ))}
      </ul>
    </li>
  );
}

interface ContributionProps extends Context {
  readonly proposal: PageProposal;
}

function Contribution({ conference, proposal, names, columns }: ContributionProps) {
  const { words, formats } = useWords(matrixWords);
  const { insertions, deletions, supporters } = proposal;
  return (
    <li>
      <Link to={toProposal(conference, proposal.number)} className="contribution">
        <ActionBadge action={proposal.action} underlined={proposal.underlined} />
        <Code code={proposal.number} />
      </Link>
      {proposal.part && <span className="part">{proposal.part}</span>}
      {columns.includes('changes') && insertions + deletions > 0 && (
        <span className="strength">
          <Count sign="+" count={insertions} words={words.counts.insertions(insertions)} />
          <Count sign="−" count={deletions} words={words.counts.deletions(deletions)} />
        </span>
      )}
      {columns.includes('supporters') && supporters.length > 0 && (
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
