import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { ImportOptions, ImportRequest } from '../../actions/import/import-files.ts';
import type { ImportReport } from '../../actions/import/report.ts';
import type { Control } from '../../storage/data-folder.ts';
import { UsageError } from '../command.ts';
import type { ControlEvent } from './control-server.ts';

/** The server went away before it had begun: the data folder may be free by now. */
export class ServerGone extends Error {
  override readonly name = 'ServerGone';
}

/** The server could not do the import, or not all of it: a sentence for the person who asked. */
export class HandOverFailed extends Error {
  override readonly name = 'HandOverFailed';
}

/** Lets the server that holds the data folder do an import, and tells what it tells. */
export async function handOver(
  { url, token }: Control,
  request: ImportRequest,
  { onEvent = () => {}, signal }: ImportOptions,
): Promise<ImportReport> {
  const answer = await ask(`${url}/imports`, token, request, signal);
  if (answer.status === 401) throw new ServerGone('Another process has taken the port of the server.');
  if (!answer.ok || !answer.body)
    throw new HandOverFailed(`The server answers ${answer.status}: ${await answer.text()}`);
  const lines = createInterface({ input: Readable.fromWeb(answer.body as ReadableStream) });
  for await (const line of lines) {
    const event = JSON.parse(line) as ControlEvent;
    if (event.type === 'failed')
      throw event.usage ? new UsageError(event.sentence) : new HandOverFailed(event.sentence);
    onEvent(event);
    if (event.type === 'end') return event.report;
  }
  throw new HandOverFailed(
    'The server stopped before the import was done. The same command goes on with the rest.',
  );
}

async function ask(
  url: string,
  token: string,
  request: ImportRequest,
  signal: AbortSignal | undefined,
): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(request),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ServerGone('The server does not answer.', { cause: error });
  }
}
