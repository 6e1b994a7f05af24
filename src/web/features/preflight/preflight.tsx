import { useState } from 'react';
import type { ChangeEvent, DragEvent } from 'react';
import { useWords } from '../../catalogue/use-words.ts';
import { preflightWords } from '../../catalogue/preflight-words.ts';
import { useScript } from '../../components/use-script.ts';
import { useConference } from '../../layout/use-conference.ts';
import { Page } from '../../layout/page.tsx';
import type { Route } from './+types/preflight';
import type { CheckedFile } from './check-file.ts';
import { CheckedDraft } from './checked-draft.tsx';
import '../../styles/tracked.css';
import '../../styles/upload.css';
import '../../styles/preflight.css';

type State =
  | { readonly is: 'idle' | 'checking' | 'failed' }
  | { readonly is: 'checked'; readonly checked: CheckedFile };

/** A delegate checks a draft before filing it. Works in the browser alone: nothing of it is sent or kept. */
export default function Preflight({ params: { conference } }: Route.ComponentProps) {
  const { words } = useWords(preflightWords);
  const say = words.preflight;
  const scripted = useScript();
  const [state, setState] = useState<State>({ is: 'idle' });
  const [isOver, setIsOver] = useState(false);

  async function check(file: File | undefined) {
    if (!file) return;
    setState({ is: 'checking' });
    try {
      // The reader of Word files is as large as all the rest: it comes when it is needed.
      const { checkFile } = await import('./check-file.ts');
      setState({ is: 'checked', checked: await checkFile(conference, file) });
    } catch {
      setState({ is: 'failed' });
    }
  }

  return (
    <Page
      className="preflight"
      title={`${say.title} · ${conference}`}
      kicker={useConference().name}
      heading={say.title}
      lead={<p>{say.lead}</p>}
    >
      {scripted ? (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is beside the field, for who has a pointer
        <div
          className={isOver ? 'drop over' : 'drop'}
          onDragOver={(event: DragEvent) => {
            event.preventDefault();
            setIsOver(true);
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={(event: DragEvent) => {
            event.preventDefault();
            setIsOver(false);
            void check(event.dataTransfer.files[0]);
          }}
        >
          <div>
            <label htmlFor="draft">{say.choose}</label>
            <input
              id="draft"
              type="file"
              accept=".docx,.docm"
              onChange={({ currentTarget }: ChangeEvent<HTMLInputElement>) =>
                void check(currentTarget.files?.[0])
              }
            />
          </div>
          <p className="drop-hint">{say.stays}</p>
        </div>
      ) : (
        <>
          <p className="notice">{say.needsScript}</p>
          <pre>
            <code>{`bin/rapporteur preflight FILE --conference ${conference}`}</code>
          </pre>
        </>
      )}
      <div aria-live="polite">
        {state.is === 'checking' && <p className="quiet">{say.checking}</p>}
        {state.is === 'failed' && <p className="notice">{say.failed}</p>}
        {state.is === 'checked' && <CheckedDraft checked={state.checked} conference={conference} />}
      </div>
      <p className="quiet">{say.how}</p>
    </Page>
  );
}
