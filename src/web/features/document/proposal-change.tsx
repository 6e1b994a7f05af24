import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { changesWords } from '../../catalogue/changes-words.ts';
import { ActionBadge } from '../../components/action-badge.tsx';
import { nameVersion, toProposal } from '../../components/addresses.ts';
import { Code } from '../../components/code.tsx';
import { nameText } from '../../components/text-name.ts';
import type { ShownDifference } from './load-changes.ts';
import { SetDifference } from './set-difference.tsx';

interface Props {
  readonly conference: string;
  readonly change: ShownDifference;
  readonly whole: string;
  /** Of supporters, by code. */
  readonly names: Readonly<Record<string, string>>;
}

/** What became of one proposal: of the words where it changed, in a line where it came, went or stayed. */
export function ProposalChange({ conference, change, whole, names }: Props) {
  const { words, formats } = useWords(changesWords);
  const { proposal, former, fate, supporters, text, reasons } = change;
  const list = (codes: readonly string[]) => formats.list(codes.map((code) => names[code] ?? code));
  const facts = [
    former && former.number !== proposal.number && words.changes.numberWas(former.number),
    former && former.action !== proposal.action && words.changes.actionWas(former.action),
    supporters.added.length > 0 && former && words.changes.joined(list(supporters.added)),
    supporters.gone.length > 0 && fate !== 'withdrawn' && words.changes.left(list(supporters.gone)),
    fate === 'changed' && text.length + reasons.length === 0 && words.changes.sameWords,
  ].filter((fact) => typeof fact === 'string');
  const id = `proposal-${proposal.id}`;
  const address = `${toProposal(conference, proposal.number)}?${new URLSearchParams({
    document: nameVersion(proposal.document),
    ...(proposal.document.language ? { in: proposal.document.language } : {}),
  })}`;
  return (
    <section aria-labelledby={id} className={`proposal-change ${fate}`}>
      <h2 id={id}>
        <Link to={address} className="contribution">
          <ActionBadge action={proposal.action} underlined={proposal.underlined} />
          <Code code={proposal.number} />
        </Link>{' '}
        <span className="quiet">{nameText(proposal.target, words)}</span>{' '}
        <span className="tag">{words.changes.fate[fate]}</span>
      </h2>
      {facts.length > 0 && <p>{facts.join(' ')}</p>}
      {text.length > 0 && (
        <>
          <h3>{words.changes.proposed}</h3>
          <SetDifference parts={text} language={proposal.document.language} whole={whole} />
        </>
      )}
      {reasons.length > 0 && (
        <>
          <h3>{words.changes.reasons}</h3>
          <SetDifference parts={reasons} language={proposal.document.language} whole={whole} />
        </>
      )}
    </section>
  );
}
