import type { NamedBlob } from './list-dropped.ts';
import { findProblem } from './upload-problem.ts';
import type { UploadProblem } from './upload-problem.ts';

export interface FilesToSend {
  readonly token: string;
  readonly kind: string;
  readonly files: readonly NamedBlob[];
}

export type SendAnswer =
  | { readonly address: string }
  | { readonly problem: UploadProblem | 'cancelled' | 'lost' };

export interface Sending {
  readonly answer: Promise<SendAnswer>;
  readonly cancel: () => void;
}

/** Sends a form as the browser would, and tells how many bytes have left: `fetch` cannot say that. */
export function sendFiles(
  address: string,
  { token, kind, files }: FilesToSend,
  onSent: (bytes: number) => void,
): Sending {
  const form = new FormData();
  form.append('token', token);
  form.append('kind', kind);
  for (const { name, blob } of files) form.append('files', blob, name);
  const request = new XMLHttpRequest();
  const { promise, resolve } = Promise.withResolvers<SendAnswer>();
  request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
  request.addEventListener('load', () => resolve(readAnswer(request)));
  request.addEventListener('error', () => resolve({ problem: 'lost' }));
  request.addEventListener('abort', () => resolve({ problem: 'cancelled' }));
  request.open('POST', address);
  request.setRequestHeader('Accept', 'application/json');
  request.send(form);
  return { answer: promise, cancel: () => request.abort() };
}

function readAnswer({ responseText }: XMLHttpRequest): SendAnswer {
  try {
    const { address, problem } = JSON.parse(responseText) as { address?: string; problem?: string };
    if (address !== undefined) return { address };
    return { problem: findProblem(problem ?? null) ?? 'lost' };
  } catch {
    return { problem: 'lost' };
  }
}
