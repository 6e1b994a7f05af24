import { useId } from 'react';
import { useWords } from '../../catalogue/use-words.ts';
import { uploadWords } from '../../catalogue/upload-words.ts';

interface Props {
  /** Bytes that have left the browser, and of all files. */
  readonly sent: number;
  readonly bytes: number;
  readonly onCancel: () => void;
}

export function SendingProgress({ sent, bytes, onCancel }: Props) {
  const { words, formats } = useWords(uploadWords);
  const id = useId();
  // What surrounds the files is sent, too.
  const shown = Math.min(sent, bytes);
  return (
    <div className="progress">
      <label htmlFor={id}>{words.upload.sending}</label>
      <progress id={id} value={shown} max={Math.max(bytes, 1)} />
      <span>{words.upload.sent(formats.size(shown), formats.size(bytes))}</span>
      <button type="button" className="second" onClick={onCancel}>
        {words.upload.cancel}
      </button>
    </div>
  );
}
