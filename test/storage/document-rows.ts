import type { DocumentRows } from '../../src/storage/keep-documents.ts';
import { hashBytes } from '../../src/storage/originals.ts';

/** What a test says of a document; the rest is as plain as can be. */
export interface Given {
  readonly conference: string;
  /** Names its file; other names have other bytes. */
  readonly file: string;
  readonly document?: Partial<DocumentRows['document']>;
  /** Numbers of its proposals, each to amend Resolution 101. */
  readonly proposals?: readonly string[];
  readonly proposal?: Partial<DocumentRows['proposals'][number]>;
}

export const sha256Of = ({ conference, file }: Given): string =>
  hashBytes(new TextEncoder().encode(`${conference} ${file}`));

export function makeRows(given: Given): DocumentRows {
  const { conference, file, document = {}, proposals = ['EUR/44A2/1'], proposal = {} } = given;
  return {
    document: {
      conference_id: conference,
      original_sha256: sha256Of(given),
      file_name: file,
      number: '44A2',
      document: 44,
      addendum: 2,
      revision: null,
      corrigendum: null,
      language: 'en',
      symbol: 'PP22/44(Add.2)-E',
      date: '2022-08-11',
      original_languages: ['English'],
      source: 'European proposals',
      sources: ['EUR'],
      title: 'Common proposals',
      agenda_item: null,
      introduction: '[]',
      notes: '{}',
      messages: '[]',
      refused_kind: null,
      refused_sentence: null,
      superseded_by: null,
      reader_version: 1,
      series: null,
      stage: null,
      stage_why: null,
      ...document,
    },
    drafts: [],
    proposals: proposals.map((number, ordinal) => ({
      conference_id: conference,
      ordinal,
      number,
      action: 'MOD',
      underlined: false,
      target_kind: 'resolution',
      target_number: '101',
      target_draft: null,
      target_instrument: null,
      target_title: 'Internet Protocol-based networks',
      target_revision: 'Rev. Dubai, 2018',
      target_part: null,
      text_key: 'RES-101',
      supporters: [],
      content: '[]',
      reasons: '[]',
      paragraph: ordinal,
      insertions: 1,
      deletions: 0,
      text_before: 'before',
      text_after: 'after',
      current: true,
      ...proposal,
    })),
  };
}
