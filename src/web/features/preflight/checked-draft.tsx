import { Link } from 'react-router';
import type { CheckLevel, DraftCheck } from '../../../matrix/preflight/draft-check.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { preflightWords } from '../../catalogue/preflight-words.ts';
import { toProposal, toText } from '../../components/addresses.ts';
import { Foreign } from '../../components/foreign.tsx';
import { saySentence } from '../../messages/say.ts';
import { Sentence } from '../../messages/sentence.tsx';
import type { CheckedFile } from './check-file.ts';

const LEVELS: readonly CheckLevel[] = ['mend', 'look', 'know'];

interface Props {
  readonly checked: CheckedFile;
  readonly conference: string;
}

/** All that was found in a draft: what to mend first. */
export function CheckedDraft({ checked, conference }: Props) {
  const { words, locale } = useWords(preflightWords);
  const say = words.preflight;
  if ('refused' in checked)
    return (
      <section aria-labelledby="checked">
        <h2 id="checked">
          <bdi>{checked.file}</bdi>
        </h2>
        <p className="notice">
          <Sentence said={saySentence(checked.refused, locale)} />
        </p>
      </section>
    );
  const { file, report } = checked;
  return (
    <section className="checked" aria-labelledby="checked">
      <h2 id="checked">
        <bdi>{file}</bdi>
      </h2>
      <p>
        {say.found(report.proposals.length, report.checks.filter(({ level }) => level === 'mend').length)}{' '}
        {report.proposals.map(({ number, action, key }) => (
          <span className="checked-proposal" key={number}>
            {action} <bdi>{number}</bdi> (<Link to={toText(conference, key)}>{key}</Link>){' '}
          </span>
        ))}
      </p>
      {LEVELS.map((level) => {
        const own = report.checks.filter((check) => check.level === level);
        if (own.length === 0) return null;
        return (
          <section key={level} aria-labelledby={`checks-${level}`}>
            <h3 id={`checks-${level}`}>{say.levels[level]}</h3>
            <ul className="check-list">
              {own.map((check, index) => (
                <Check key={index} check={check} conference={conference} />
              ))}
            </ul>
          </section>
        );
      })}
      {report.messages.length > 0 && (
        <section aria-labelledby="checks-odd">
          <h3 id="checks-odd">{say.odd}</h3>
          <ul className="check-list">
            {report.messages.map((message, index) => (
              <li key={index}>
                <Sentence said={saySentence(message.sentence, locale)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {report.checks.length + report.messages.length === 0 && <p>{say.nothing}</p>}
    </section>
  );
}

/** These name other proposals. */
const OF_OTHERS = new Set<DraftCheck['kind']>(['same-change', 'near-change', 'clash', 'whole-clash']);

function Check({ check, conference }: { readonly check: DraftCheck; readonly conference: string }) {
  const { words } = useWords(preflightWords);
  const { kind, proposal, place, quote, about } = check;
  const others = OF_OTHERS.has(kind) ? about : [];
  return (
    <li>
      <p>
        {(proposal !== null || place !== null) && (
          <strong>
            <bdi>{proposal}</bdi>
            {proposal !== null && place !== null && ', '}
            <Foreign lang={null}>{place}</Foreign>:
          </strong>
        )}{' '}
        {words.preflight.checks[kind](about[0] ?? '')}{' '}
        {others.map((number, index) => (
          <span key={number}>
            {index > 0 && ', '}
            <Link to={toProposal(conference, number)}>{number}</Link>
          </span>
        ))}
      </p>
      {quote !== null && (
        <blockquote dir="auto">
          <q>{quote}</q>
        </blockquote>
      )}
    </li>
  );
}
