import { useId } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { uploadWords } from '../../catalogue/upload-words.ts';
import type { UploadProgress } from './upload-progress.ts';
import { useScript } from '../../components/use-script.ts';

interface Props {
  readonly address: string;
  readonly token: string;
  readonly progress: UploadProgress;
}

export function RunningImport({ address, token, progress: { total, files, derived } }: Props) {
  const { words, formats } = useWords(uploadWords);
  const scripted = useScript();
  const id = useId();
  return (
    <section aria-label={words.upload.progress}>
      <div className="progress">
        <label htmlFor={id}>{words.upload.progress}</label>
        {/* Without a value while it waits: nobody knows how long. */}
        <progress id={id} {...(total === null ? {} : { value: files.length, max: Math.max(total, 1) })} />
        <span>{total === null ? words.upload.waiting : words.upload.done(files.length, total)}</span>
        <form method="post" action={`${address}/stop`}>
          <input type="hidden" name="token" value={token} />
          <button className="second">{words.upload.stop}</button>
        </form>
      </div>
      {derived && (
        <div className="progress">
          <label htmlFor={`${id}-derived`}>{words.upload.comparing}</label>
          <progress id={`${id}-derived`} value={derived.done} max={Math.max(derived.total, 1)} />
          <span>{words.upload.sent(formats.number(derived.done), formats.number(derived.total))}</span>
        </div>
      )}
      <p className="quiet">
        {words.upload.keep}{' '}
        {!scripted && (
          <Link to={address} reloadDocument>
            {words.upload.again}
          </Link>
        )}
      </p>
    </section>
  );
}
