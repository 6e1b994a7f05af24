import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import type { Refusal } from '../../document/message.ts';
import { readConferenceDocument } from '../../proceedings/itu/read-conference-document.ts';
import type { SourceRegister } from '../../proceedings/register.ts';
import { readDocx } from '../../word/read/read-docx.ts';
import { nodeInflate } from './node-inflate.ts';
import type { ReadFile } from './read-file.ts';

/** What the pool tells a thread first. */
export interface WorkerSetup {
  readonly register: SourceRegister;
  readonly conference: string | null;
}

/** One file to read: its bytes, or where they are. */
export interface Task {
  readonly file: Uint8Array | string;
  readonly fileName: string;
}

parentPort!.once('message', (setup: WorkerSetup) => {
  parentPort!.on('message', (task: Task) => parentPort!.postMessage(readTask(task, setup), []));
});

function readTask({ file, fileName }: Task, { register, conference }: WorkerSetup): ReadFile {
  let bytes: Uint8Array;
  try {
    bytes = typeof file === 'string' ? readFileSync(file) : file;
  } catch (error) {
    return { fileName, sha256: null, refused: explain(error as NodeJS.ErrnoException) };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = readDocx(bytes, { inflate: nodeInflate });
  if (read.refused) return { fileName, sha256, refused: read.refused };
  const options = conference === null ? {} : { conference };
  const conferenceDocument = readConferenceDocument(read.document, fileName, register, options);
  const messages = [...read.messages, ...conferenceDocument.messages];
  return { fileName, sha256, refused: null, document: read.document, conferenceDocument, messages };
}

/** Why a path leads to no bytes, without telling the path. */
function explain({ code }: NodeJS.ErrnoException): Refusal {
  const sentence =
    code === 'ENOENT'
      ? 'There is no such file.'
      : code === 'EISDIR'
        ? 'This is a folder, not a file.'
        : code === 'EACCES' || code === 'EPERM'
          ? 'This file may not be read: its permissions forbid it.'
          : 'This file cannot be opened.';
  return { kind: 'unreadable', sentence };
}
