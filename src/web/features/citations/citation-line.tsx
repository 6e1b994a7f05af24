import { Link } from 'react-router';
import { readTextKey } from '../../../proceedings/text-key.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { textWords } from '../../catalogue/text-words.ts';
import { citationsWords } from '../../catalogue/citations-words.ts';
import { ActionBadge } from '../../components/action-badge.tsx';
import { toText } from '../../components/addresses.ts';
import { Foreign, isolate } from '../../components/foreign.tsx';
import { nameText } from '../../components/text-name.ts';
import type { ShownCitation } from './arrange-citations.ts';

interface Props {
  readonly citation: ShownCitation;
  /** What is left out because the page says it already. */
  readonly without?: 'citing' | 'cited';
}

/** One citation: who names what, how it stands, and its words in their place. */
export function CitationLine({ citation, without }: Props) {
  const { words } = useWords(citationsWords);
  const { state, known, side, citing, language, before, printed, after } = citation;
  return (
    <li className={`citation citation-${state}`}>
      <p>
        {without !== 'cited' && <CitedName citation={citation} />}
        {without === 'cited' && <CitingName citation={citation} />}{' '}
        {citing.kind === 'proposal' && side !== 'both' && (
          <span className="citation-side">
            {citation.updated === null
              ? words.citations.sides[side]
              : words.citations.updated(isolate(citation.updated))}
          </span>
        )}{' '}
        <span className="citation-state">
          {words.citations.states[state]}
          {known !== null && state !== 'undated' && (
            <>
              {' '}
              <bdi>{words.citations.inForce(known)}</bdi>
            </>
          )}
        </span>
        {citation.assumed && <span className="quiet"> {words.citations.assumed}</span>}
      </p>
      <p className="citation-words" lang={language ?? undefined} dir="auto">
        <Link to={citation.href}>
          <Foreign lang={language}>{citation.label ?? words.citations.place}</Foreign>
        </Link>{' '}
        {before}
        <mark>{printed}</mark>
        {after}
      </p>
    </li>
  );
}

/** The text that is named, as a way to it where it is here. */
export function CitedName({
  citation: { key, here },
}: {
  readonly citation: Pick<ShownCitation, 'key' | 'here'>;
}) {
  const { words } = useWords();
  const name = readTextKey(key);
  const label = name ? nameText(name, words) : key;
  return here === null ? (
    <strong>{label}</strong>
  ) : (
    <Link to={`${toText(here, key)}/citations`}>{label}</Link>
  );
}

export function CitingName({ citation }: { readonly citation: ShownCitation }) {
  const { words } = useWords(textWords);
  const { citing, conference, citingKey } = citation;
  if (citing.kind === 'proposal')
    return (
      <>
        <ActionBadge action={citing.action} underlined={false} /> <bdi>{citing.number}</bdi>
      </>
    );
  const name = readTextKey(citingKey);
  return (
    <>
      <Link to={`${toText(conference, citingKey)}/citations`}>
        {name ? nameText(name, words) : citingKey}
      </Link>{' '}
      <span className="quiet">
        {words.text.status[citing.status]} · {conference}
      </span>
    </>
  );
}
