import type { Refusal } from '../../document/message.ts';
import { listParagraphs } from '../../document/views.ts';
import type { Side } from '../../document/views.ts';
import { countChanges } from '../../matrix/count-changes.ts';
import { findFileNumber } from '../../proceedings/itu/document-number.ts';
import type { DraftText, Proposal } from '../../proceedings/proposal.ts';
import { getTextKey } from '../../proceedings/text-key.ts';
import type { DocumentRows } from '../../storage/keep-documents.ts';
import { toJson, toText, toTextOrNull } from '../../storage/to-json.ts';
import type { AcceptedFile } from '../reading/read-file.ts';
import { READER_VERSION } from './reader-version.ts';

/** Where a document comes from. */
export interface Origin {
  readonly conference: string;
  readonly sha256: string;
  readonly fileName: string;
}

export function buildDocumentRows(origin: Origin, file: AcceptedFile): DocumentRows {
  const document = file.conferenceDocument;
  return {
    document: {
      ...buildOrigin(origin),
      number: writeNumber(document.series, document.document, document.addendum),
      document: document.document,
      addendum: document.addendum,
      revision: document.revision,
      corrigendum: document.corrigendum,
      language: document.language,
      symbol: toTextOrNull(document.symbol),
      date: document.date,
      original_languages: document.originalLanguage.map(toText),
      source: toTextOrNull(document.source),
      sources: document.sources.map(toText),
      title: toTextOrNull(document.title),
      agenda_item: toTextOrNull(document.agendaItem),
      introduction: toJson(document.introduction),
      notes: toJson(file.document.notes),
      messages: toJson(file.messages),
      refused_kind: null,
      refused_sentence: null,
      series: toTextOrNull(document.series),
      stage: document.stage?.stage ?? null,
      stage_why: toTextOrNull(document.stage?.why ?? null),
    },
    // What stands under a symbol in a temporary document is a draft of its text, and nobody's proposal.
    proposals: document.stage
      ? []
      : document.proposals.map((proposal, ordinal) =>
          buildProposal(origin, proposal, ordinal, document.symbol ?? origin.fileName),
        ),
    drafts: document.drafts.map((draft, ordinal) => buildDraft(origin, draft, ordinal)),
  };
}

/** A file that nobody can read is listed all the same, under the number that its name says. */
export function buildRefusedRows(origin: Origin, refused: Refusal): DocumentRows {
  const named = findFileNumber(origin.fileName);
  return {
    document: {
      ...buildOrigin(origin),
      number: named ? writeNumber(named.series, named.document, named.addendum) : null,
      document: named?.document ?? null,
      addendum: named?.addendum ?? null,
      revision: named?.revision ?? null,
      corrigendum: named?.corrigendum ?? null,
      language: named?.language ?? null,
      symbol: null,
      date: null,
      original_languages: [],
      source: null,
      sources: [],
      title: null,
      agenda_item: null,
      introduction: '[]',
      notes: '{}',
      messages: '[]',
      refused_kind: refused.kind,
      refused_sentence: toText(refused.sentence),
      series: named?.series ?? null,
      stage: null,
      stage_why: null,
    },
    proposals: [],
    drafts: [],
  };
}

const buildOrigin = ({ conference, sha256, fileName }: Origin) => ({
  conference_id: conference,
  original_sha256: sha256,
  file_name: toText(fileName),
  superseded_by: null,
  reader_version: READER_VERSION,
});

/** "44A2", "DT12": documents of other series count apart from the contributions. */
function writeNumber(series: string | null, document: number | null, addendum: number | null): string | null {
  if (document === null) return null;
  return `${series ?? ''}${document}${addendum === null ? '' : `A${addendum}`}`;
}

function buildProposal(
  { conference }: Origin,
  proposal: Proposal,
  ordinal: number,
  place: string,
): DocumentRows['proposals'][number] {
  const { target, content } = proposal;
  return {
    conference_id: conference,
    ordinal,
    number: toText(proposal.id),
    action: proposal.action,
    underlined: proposal.underlined,
    target_kind: target.kind,
    target_number: toTextOrNull(target.number),
    target_draft: toTextOrNull(target.draft),
    target_instrument: toTextOrNull(target.instrument),
    target_title: toTextOrNull(target.title),
    target_revision: toTextOrNull(target.revision),
    target_part: toTextOrNull(target.part),
    text_key: toText(getTextKey(target, proposal.id || `${place} ${ordinal + 1}`)),
    supporters: proposal.supporters.map(toText),
    content: toJson(content),
    reasons: toJson(proposal.reasons),
    paragraph: proposal.index,
    ...countChanges(content),
    text_before: toText(writeText(proposal, 'before')),
    text_after: toText(writeText(proposal, 'after')),
    current: true,
  };
}

const buildDraft = (
  { conference }: Origin,
  draft: DraftText,
  ordinal: number,
): DocumentRows['drafts'][number] => ({
  conference_id: conference,
  ordinal,
  key: toText(draft.key),
  kind: draft.kind,
  number: toTextOrNull(draft.number),
  draft: toTextOrNull(draft.draft),
  instrument: toTextOrNull(draft.instrument),
  title: toTextOrNull(draft.title),
  revision: toTextOrNull(draft.revision),
  part: toTextOrNull(draft.part),
  action: draft.action,
  formerly: toJson(draft.formerly),
  blocks: toJson(draft.blocks),
});

const writeText = ({ content }: Proposal, side: Side): string =>
  listParagraphs(content, side)
    .map(({ text }) => text)
    .join('\n');
