import { checkDraft, listDraftKeys } from '../../../matrix/preflight/check-draft.ts';
import type { DraftReport, DraftWorld } from '../../../matrix/preflight/draft-check.ts';
import { readConferenceDocument } from '../../../proceedings/itu/read-conference-document.ts';
import { readDocx } from '../../../word/read/read-docx.ts';

export type CheckedFile =
  | { readonly file: string; readonly report: DraftReport }
  | { readonly file: string; readonly refused: string };

/** Reads and checks a draft here, in the browser: the server is told the numbers of its texts and nothing else. */
export async function checkFile(conference: string, file: File): Promise<CheckedFile> {
  const read = readDocx(new Uint8Array(await file.arrayBuffer()));
  if (read.refused) return { file: file.name, refused: read.refused.sentence };
  const { register } = await ask(conference, new URLSearchParams());
  const document = readConferenceDocument(read.document, file.name, register, { conference });
  const asked = new URLSearchParams(listDraftKeys(document).map((key) => ['text', key]));
  if (document.language) asked.set('language', document.language);
  return { file: file.name, report: checkDraft(document, file.name, await ask(conference, asked)) };
}

async function ask(conference: string, search: URLSearchParams): Promise<DraftWorld> {
  const answer = await fetch(`/${conference}/preflight.json?${search}`);
  if (!answer.ok) throw new Error(`The server answers ${answer.status}.`);
  return (await answer.json()) as DraftWorld;
}
