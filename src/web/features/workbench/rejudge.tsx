import { useEffect } from 'react';
import { Form, Link, useRevalidator } from 'react-router';
import type { Rejudging } from '../../../actions/workbench/open-workbench.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { workbenchWords } from '../../catalogue/workbench-words.ts';
import { useScript } from '../../components/use-script.ts';

interface Props {
  readonly version: string;
  readonly rejudging: Rejudging;
}

/** Milliseconds between two looks at how far it is. */
const PAUSE = 1000;

/** Starts the judging by changed rules, and says how far it is: by itself with a script, by a link without. */
export function Rejudge({ version, rejudging: { state, done, total, made } }: Props) {
  const { words } = useWords(workbenchWords);
  const { workbench } = words;
  const scripted = useScript();
  const { revalidate, state: asking } = useRevalidator();
  const isUnderWay = state === 'waiting' || state === 'running';
  useEffect(() => {
    if (!isUnderWay || asking !== 'idle') return undefined;
    const timer = setTimeout(() => void revalidate(), PAUSE);
    return () => clearTimeout(timer);
  }, [isUnderWay, asking, revalidate]);
  return (
    <section aria-labelledby="again">
      <h2 id="again">{workbench.again}</h2>
      <p>{workbench.againLead(version)}</p>
      {state !== 'none' && (
        <output>
          {workbench.states[state]} {state === 'ended' && workbench.made(made)}
        </output>
      )}
      {isUnderWay ? (
        <div className="progress">
          <label htmlFor="judged">{workbench.progress}</label>
          <progress id="judged" {...(state === 'running' ? { value: done, max: Math.max(total, 1) } : {})} />
          {state === 'running' && <span>{workbench.done(done, total)}</span>}
          {!scripted && (
            <Link to="/workbench" reloadDocument>
              {workbench.reload}
            </Link>
          )}
        </div>
      ) : (
        <Form method="post" action="/workbench" reloadDocument>
          <button type="submit" name="do" value="rejudge">
            {workbench.start}
          </button>
        </Form>
      )}
    </section>
  );
}
