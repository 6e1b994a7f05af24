import { readInstruments } from '../../proceedings/itu/read-instrument.ts';
import type { TextRows } from '../../storage/keep-texts.ts';
import type { TextStatus } from '../../storage/schema.ts';
import { toJson, toText, toTextOrNull } from '../../storage/to-json.ts';
import type { AcceptedFile } from '../reading/read-file.ts';
import type { Origin } from './document-rows.ts';
import { READER_VERSION } from './reader-version.ts';

/** The texts of a file in force or adopted: one resolution, or a constitution with a row a provision. */
export function buildTextRows(origin: Origin, status: TextStatus, file: AcceptedFile): TextRows {
  const { conference, sha256, fileName } = origin;
  const notes = toJson(file.document.notes);
  const messages = toJson(file.messages);
  const texts = readInstruments(file.document, fileName).map((text, ordinal) => ({
    conference_id: conference,
    status,
    original_sha256: sha256,
    file_name: toText(fileName),
    ordinal,
    key: toText(text.key),
    kind: text.kind,
    number: toTextOrNull(text.number),
    draft: toTextOrNull(text.draft),
    instrument: toTextOrNull(text.instrument),
    title: toTextOrNull(text.title),
    revision: toTextOrNull(text.revision),
    language: file.conferenceDocument.language,
    ...withNotes(toJson(text.blocks), notes),
    messages: ordinal === 0 ? messages : '[]',
    reader_version: READER_VERSION,
  }));
  return { sha256, texts };
}

/** Notes only where a run refers to one: a constitution of 700 provisions would repeat them 700 times. */
const withNotes = (blocks: string, notes: string) => ({
  blocks,
  notes: blocks.includes('"note":') ? notes : '{}',
});
