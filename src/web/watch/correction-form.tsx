import { watchOf } from './watch-words.ts';
import { Form } from 'react-router';
import { CONCERNS } from '../../watch/finding.ts';
import { useWords } from '../catalogue/use-words.ts';
import type { ShownFinding } from './load-watch.ts';
import { toFindingForm } from './watch-addresses.ts';
import { useWatchNames } from './watch-names.ts';

type Corrected = Pick<ShownFinding, 'identity' | 'concern' | 'direction' | 'correction'>;

/** What people say of a finding, and for who may: the forms to say it. They work without a script. */
export function CorrectionForm({
  conference,
  finding,
  mayCorrect,
}: {
  readonly conference: string;
  readonly finding: Corrected;
  readonly mayCorrect: boolean;
}) {
  const { locale } = useWords();
  const { people } = watchOf(locale);
  const { concerns } = useWatchNames();
  const { identity, correction } = finding;
  const action = toFindingForm(conference, identity);
  return (
    <div className="correction">
      {correction && (
        <p>
          <span className="tag">{people[correction.verdict]}</span>{' '}
          {correction.reason && (
            <>
              {people.reason}: <bdi>{correction.reason}</bdi>
            </>
          )}
        </p>
      )}
      {mayCorrect && (
        <details>
          <summary>{people.open}</summary>
          <Form method="post" action={action} reloadDocument>
            <button type="submit" name="verdict" value="confirmed">
              {people.confirm}
            </button>
            {correction && (
              <button type="submit" name="verdict" value="withdrawn" className="second">
                {people.withdraw}
              </button>
            )}
          </Form>
          <Form method="post" action={action} reloadDocument>
            <label>
              <span>{people.reason}</span>
              <input name="reason" required maxLength={2000} />
            </label>
            <button type="submit" name="verdict" value="dismissed">
              {people.dismiss}
            </button>
          </Form>
          <Form method="post" action={action} reloadDocument>
            <label>
              <span>{watchOf(locale).concern}</span>
              <select name="concern" defaultValue={finding.concern}>
                {CONCERNS.map((id) => (
                  <option key={id} value={id}>
                    {concerns[id].name}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span>{watchOf(locale).direction}</span>
              <select name="direction" defaultValue={finding.direction}>
                <option value="against">{watchOf(locale).directions.against}</option>
                <option value="for">{watchOf(locale).directions.for}</option>
              </select>
            </label>
            <button type="submit" name="verdict" value="corrected">
              {people.correct}
            </button>
          </Form>
        </details>
      )}
    </div>
  );
}
