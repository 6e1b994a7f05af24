import { Form } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { workbenchWords } from '../../catalogue/workbench-words.ts';
import type { Tried } from './workbench.tsx';

interface Props {
  readonly files: readonly string[];
  readonly file: string;
  readonly text: string | null;
  readonly conferences: readonly string[];
  readonly tried: Tried | undefined;
}

/** Opens a file as it is in force, then tries what was made of it. Without a script, too. */
export function TryForm({ files, file, text, conferences, tried }: Props) {
  const { words } = useWords(workbenchWords);
  const { workbench } = words;
  const chosen = tried?.file ?? file;
  return (
    <section aria-labelledby="try">
      <h2 id="try">{workbench.tryTitle}</h2>
      <Form className="watch-filter" method="get" reloadDocument>
        <label>
          <span>{workbench.file}</span>
          <select name="file" defaultValue={chosen}>
            {files.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <button type="submit" className="second">
          {workbench.open}
        </button>
      </Form>
      <Form method="post" action="/workbench" reloadDocument className="try-rules">
        <input type="hidden" name="file" value={chosen} />
        <label>
          <span>
            {workbench.text} <code>{chosen}</code>
          </span>
          <textarea
            name="text"
            rows={16}
            required
            spellCheck={false}
            dir="ltr"
            lang="en"
            maxLength={500_000}
            defaultValue={tried?.text ?? text ?? ''}
          />
        </label>
        <div className="watch-filter">
          <label>
            <span>{workbench.conference}</span>
            <select name="conference" defaultValue={tried?.conference}>
              {conferences.map((id) => (
                <option key={id}>{id}</option>
              ))}
            </select>
          </label>
          <button type="submit" name="do" value="try" disabled={conferences.length === 0}>
            {workbench.try}
          </button>
        </div>
      </Form>
    </section>
  );
}
