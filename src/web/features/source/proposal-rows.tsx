import type { ComponentType, ReactNode } from 'react';
import type { SourceProposal } from '../../../matrix/sources/source-proposal.ts';
import { toProposal, toSource } from '../../components/addresses.ts';
import { Code } from '../../components/code.tsx';
import { nameText } from '../../components/text-name.ts';
import { useFrame } from './frame.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly proposals: readonly SourceProposal[];
  /** Code of the source whose page it is: the others of a joint proposal are named. */
  readonly of: string;
  /** Further words on each. */
  readonly More?: ComponentType<{ readonly proposal: SourceProposal }>;
  readonly lead?: ReactNode;
  /** Shown where there is none; without it the section is left out. */
  readonly empty?: string;
}

/** A list of proposals under its heading. */
export function ProposalRows({ id, title, proposals, of, More, lead, empty }: Props) {
  const { limit, words, conference, origin, code } = useFrame();
  if (proposals.length === 0 && empty === undefined) return null;
  const more = proposals.length - limit;
  return (
    <section aria-labelledby={id} className="source-part">
      <h2 id={id}>
        {title} <span className="count">{proposals.length}</span>
      </h2>
      {lead}
      {proposals.length === 0 && <p className="quiet">{empty}</p>}
      <ul className="source-proposals">
        {proposals.slice(0, limit).map((proposal, at) => (
          <ProposalRow key={at} proposal={proposal} of={of}>
            {More && <More proposal={proposal} />}
          </ProposalRow>
        ))}
      </ul>
      {more > 0 && <p>{words.sources.saved.more(more, `${origin}${toSource(conference, code)}`)}</p>}
    </section>
  );
}

interface RowProps {
  readonly proposal: SourceProposal;
  readonly of: string;
  readonly children: ReactNode;
}

function ProposalRow({ proposal, of, children }: RowProps) {
  const { conference, words, formats, names, Anchor } = useFrame();
  const { number, action, underlined, target, language, date, source, sources } = proposal;
  const others = source === of ? [] : sources.filter((one) => one !== of);
  return (
    <li>
      <Anchor to={toProposal(conference, number)} className="contribution">
        <abbr
          className={`action action-${action.replaceAll(/\W/g, '').toLowerCase()}${underlined ? ' underlined' : ''}`}
          title={underlined ? words.actions.underlined : words.actions[action]}
        >
          {action}
        </abbr>
        <Code code={number} />
      </Anchor>
      <span className="source-text">
        {nameText(target, words)}{' '}
        {target.title !== null && (
          <bdi className="quiet" lang={language ?? undefined}>
            {target.title}
          </bdi>
        )}
      </span>
      <span className="source-more">
        {date !== null && (
          <time dateTime={date} suppressHydrationWarning>
            {formats.shortDay(date)}
          </time>
        )}
        {others.length > 0 && <span>{formats.list(others.map((one) => names[one] ?? one))}</span>}
        {children}
      </span>
    </li>
  );
}
