import { useId, useRef, useState } from 'react';
import type { ChangeEvent, FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { uploadWords } from '../../catalogue/upload-words.ts';
import { listDropped } from './list-dropped.ts';
import type { NamedBlob } from './list-dropped.ts';
import { sendFiles } from './send-files.ts';
import type { Sending } from './send-files.ts';
import { SendingProgress } from './sending-progress.tsx';
import type { UploadLimits, UploadProblem } from './upload-problem.ts';
import { useScript } from '../../components/use-script.ts';

interface Props {
  readonly conference: string;
  readonly token: string;
  readonly limits: UploadLimits;
  /** What went wrong with the form that was sent before. */
  readonly problem: UploadProblem | null;
}

/** What is wrong: a problem that the server names, or one that only the browser can know. */
type Trouble = UploadProblem | 'cancelled' | 'lost';

const KINDS = ['documents', 'in-force', 'adopted'] as const;

/** A plain form that a browser can send by itself. With a script files can be dropped, and it shows how far they are. */
export function UploadForm({ conference, token, limits, problem }: Props) {
  const { words, formats } = useWords(uploadWords);
  const navigate = useNavigate();
  const scripted = useScript();
  const form = useRef<HTMLFormElement>(null);
  const [files, setFiles] = useState<readonly NamedBlob[]>([]);
  const [isOver, setIsOver] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(problem);
  const [sending, setSending] = useState<Sending | null>(null);
  const [sent, setSent] = useState(0);
  const bytes = files.reduce((sum, { blob }) => sum + blob.size, 0);

  function add(more: readonly NamedBlob[]) {
    setTrouble(null);
    setFiles((before) => [...before, ...more]);
  }

  function takeChosen({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const chosen = [...(input.files ?? [])];
    add(chosen.map((blob) => ({ name: blob.webkitRelativePath || blob.name, blob })));
    // The list is ours now; the same files can be chosen again.
    input.value = '';
  }

  function clear() {
    setFiles([]);
    setTrouble(null);
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    const wrong = findWrong(files.length, bytes, limits);
    setTrouble(wrong);
    if (wrong || sending) return;
    const { value: kind } = form.current!.elements.namedItem('kind') as RadioNodeList;
    const started = sendFiles(`/${conference}/upload`, { token, kind, files }, setSent);
    setSending(started);
    const answer = await started.answer;
    setSending(null);
    setSent(0);
    if ('address' in answer) await navigate(answer.address);
    else setTrouble(answer.problem);
  }

  return (
    <form
      ref={form}
      className="upload-form"
      method="post"
      encType="multipart/form-data"
      action={`/${conference}/upload`}
      onSubmit={(event) => void send(event)}
    >
      {/* First: the server looks at it before it takes a file. */}
      <input type="hidden" name="token" value={token} />
      {trouble && (
        <p className="notice" role="alert">
          {trouble === 'cancelled' || trouble === 'lost'
            ? words.upload[trouble]
            : words.upload.problems[trouble]}
        </p>
      )}
      <div
        className={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          void listDropped(event.dataTransfer).then(add);
        }}
      >
        <FileInput label={words.upload.files} onChange={takeChosen} accept=".docx,.docm,.doc,.zip" />
        <FileInput label={words.upload.folder} onChange={takeChosen} webkitdirectory="" />
        {scripted && <p className="drop-hint">{words.upload.drop}</p>}
      </div>
      <p className="quiet">{words.upload.limits(limits.files, formats.size(limits.bytes))}</p>
      {scripted && (
        <output className="chosen">
          {files.length === 0
            ? words.upload.nothingChosen
            : words.upload.chosen(files.length, formats.size(bytes))}
        </output>
      )}
      <fieldset>
        <legend>{words.upload.what}</legend>
        {KINDS.map((kind) => (
          <label key={kind} className="choice">
            <input type="radio" name="kind" value={kind} defaultChecked={kind === 'documents'} />
            {words.upload.kinds[kind]}
          </label>
        ))}
      </fieldset>
      {sending ? (
        <SendingProgress sent={sent} bytes={bytes} onCancel={sending.cancel} />
      ) : (
        <p className="buttons">
          <button type="submit">{words.upload.send}</button>
          {files.length > 0 && (
            <button type="button" className="second" onClick={clear}>
              {words.upload.clear}
            </button>
          )}
        </p>
      )}
    </form>
  );
}

interface FileInputProps {
  readonly label: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly accept?: string;
  /** Takes folders, in all browsers of today; React's types do not know it. */
  readonly webkitdirectory?: '';
}

function FileInput({ label, ...rest }: FileInputProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="file" name="files" multiple {...rest} />
    </p>
  );
}

/** What the server would say, said before a gigabyte is sent. */
function findWrong(files: number, bytes: number, limits: UploadLimits): UploadProblem | null {
  if (files === 0) return 'empty';
  if (files > limits.files) return 'too-many';
  return bytes > limits.bytes ? 'too-large' : null;
}
