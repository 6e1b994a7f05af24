import { watchOf } from '../../watch/watch-words.ts';
import { Link } from 'react-router';
import type { Language } from '../../../proceedings/proposal.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { AnswerList } from '../../watch/answers.tsx';
import { ConcernName } from '../../watch/concern-name.tsx';
import { CorrectionForm } from '../../watch/correction-form.tsx';
import { FindingQuote } from '../../watch/finding-quote.tsx';
import type { ShownLens } from '../../watch/lens.ts';
import { MachineLabel } from '../../watch/machine-label.tsx';
import { nameFinding, toBody, toIssue } from '../../watch/watch-addresses.ts';
import type { ProposalWatch } from './load-findings.ts';

interface Props {
  readonly conference: string;
  readonly watch: ProposalWatch;
  readonly lens: ShownLens;
  readonly language: Language | null;
  readonly mayCorrect: boolean;
}

/** Every finding of a proposal, with its words, its arithmetic, what to say, and what people say of it. */
export function ProposalFindings({ conference, watch, lens, language, mayCorrect }: Props) {
  const { formats, locale } = useWords();
  const say = watchOf(locale);
  return (
    <section aria-labelledby="findings" className="watch findings">
      <h2 id="findings">{say.onProposal}</h2>
      <p>
        <MachineLabel /> {say.machineLong}
      </p>
      {watch.findings.length === 0 && <p className="quiet">{say.onProposalNone}</p>}
      <ul className="findings-list">
        {watch.findings.map((finding) => (
          <li
            key={finding.id}
            id={nameFinding(finding.identity)}
            className={finding.correction?.verdict === 'dismissed' ? 'is-dismissed' : undefined}
          >
            <h3>
              <ConcernName conference={conference} lens={lens} {...finding} />
            </h3>
            <FindingQuote conference={conference} finding={{ ...finding, language }} />
            <p>{say.downstream[finding.downstream]}</p>
            <AnswerList conference={conference} argues={lens.judges} texts={[]} {...finding.answers} />
            <details className="rank">
              <summary>{say.force(formats.number(finding.force))}</summary>
              <p>
                {finding.terms
                  .map(
                    ({ what, seen, factor }) =>
                      `${say.terms[what] ?? what}: ${seen} × ${formats.number(factor)}`,
                  )
                  .join(' · ')}
              </p>
              <p>
                {say.why}: <span lang="en">{finding.why}</span>
              </p>
              <p className="quiet">
                {say.rule} <Link to={`/codebook#rule-${finding.rule}`}>{finding.rule}</Link> · {say.version}{' '}
                <code>{finding.rulesVersion}</code>
              </p>
            </details>
            <CorrectionForm conference={conference} finding={finding} mayCorrect={mayCorrect} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Issues and organisations, as the machine suggests them, in the margin. */
export function ProposalSuggestions({ conference, watch }: Pick<Props, 'conference' | 'watch'>) {
  const { locale } = useWords();
  const lists = [
    {
      title: watchOf(locale).issuesTitle,
      list: watch.issues.map((one) => ({ ...one, to: toIssue(conference, one.id) })),
    },
    {
      title: watchOf(locale).bodiesTitle,
      list: watch.bodies.map((one) => ({ ...one, to: toBody(conference, one.id) })),
    },
  ].filter(({ list }) => list.length > 0);
  if (lists.length === 0) return null;
  return (
    <section aria-labelledby="suggested" className="suggestions">
      <h2 id="suggested" className="aside-title">
        {watchOf(locale).suggestions}
      </h2>
      {lists.map(({ title, list }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul>
            {list.map(({ id, name, to, why }) => (
              <li key={id}>
                <Link to={to} title={typeof why === 'string' ? why : why.join(' ')}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <MachineLabel />
    </section>
  );
}
