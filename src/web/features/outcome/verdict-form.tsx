import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { useId } from 'react';
import { VERDICTS } from '../../../matrix/verdicts.ts';
import { useWords } from '../../catalogue/use-words.ts';

interface Props {
  readonly proposal: string;
  readonly token: string;
  readonly isFirst: boolean;
}

/** A plain form, folded away: the browser sends it by itself. */
export function VerdictForm({ proposal, token, isFirst }: Props) {
  const { words } = useWords(outcomeWords);
  const say = words.outcome;
  const id = useId();
  return (
    <details className="verdict-form">
      <summary>{isFirst ? say.recordVerdict : say.correctVerdict}</summary>
      <form method="post" aria-label={say.verdictOf(proposal)}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="proposal" value={proposal} />
        <p>
          <label htmlFor={`${id}-verdict`}>{say.verdict}</label>
          <select id={`${id}-verdict`} name="verdict">
            {VERDICTS.map((one) => (
              <option key={one} value={one}>
                {say.verdicts[one]}
              </option>
            ))}
            {!isFirst && <option value="">{say.takeBack}</option>}
          </select>
        </p>
        <p>
          <label htmlFor={`${id}-sentence`}>{say.sentence}</label>
          <textarea id={`${id}-sentence`} name="sentence" rows={3} maxLength={1500} required />
        </p>
        <p>
          <label htmlFor={`${id}-source`}>{say.source}</label>
          <input id={`${id}-source`} name="source" maxLength={400} required aria-describedby={`${id}-hint`} />
          <span id={`${id}-hint`} className="quiet">
            {say.sourceHint}
          </span>
        </p>
        <p>
          <label htmlFor={`${id}-date`}>{say.sourceDate}</label>
          <input id={`${id}-date`} name="date" type="date" />
        </p>
        <p>
          <button type="submit">{say.send}</button>
        </p>
      </form>
    </details>
  );
}
