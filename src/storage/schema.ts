import type { ColumnType, Generated, GeneratedAlways, Insertable, Selectable } from 'kysely';
import type { ConsolidationCounts } from '../compare/consolidate/count-consolidated.ts';
import type { BaseKind } from '../compare/consolidate/describe-base.ts';
import type { CopyBasis } from '../compare/copies/find-copies.ts';
import type { Block, Note } from '../document/document.ts';
import type { Certainty, Evidence } from '../compare/trail/identify.ts';
import type { Fate, TrailSummary } from '../compare/trail/trail.ts';
import type { Message, RefusalKind } from '../document/message.ts';
import type { VerdictKind } from '../matrix/verdicts.ts';
import type { PassageField, PassageView } from '../matrix/query/passage.ts';
import type { Action, Language, Stage, TargetKind } from '../proceedings/proposal.ts';
import type { Downstream } from '../watch/downstream-kinds.ts';
import type { Concern, Direction, ForceTerm } from '../watch/finding.ts';
import type { IssueEvidence } from '../watch/issues/issue.ts';

/**
 * The tables as the queries see them. `migrations/` makes them, `schema.sql` is their dump; a test holds the three
 * together. Days are ISO text ("2022-08-11"), instants are `timestamptz`.
 */
export interface Database {
  conference: ConferenceTable;
  original: OriginalTable;
  document: DocumentTable;
  proposal: ProposalTable;
  text: TextTable;
  import_run: ImportRunTable;
  import_file: ImportFileTable;
  draft: DraftTable;
  trail: TrailTable;
  trail_name: TrailNameTable;
  trail_share: TrailShareTable;
  verdict: VerdictTable;
  search_entry: SearchEntryTable;
  search_passage: SearchPassageTable;
  search_word: SearchWordTable;
  derived: DerivedTable;
  consolidation: ConsolidationTable;
  proposal_base: ProposalBaseTable;
  citation: CitationTable;
  history: HistoryTable;
  proposal_copy: ProposalCopyTable;
  finding: FindingTable;
  issue_suggestion: IssueSuggestionTable;
  body_suggestion: BodySuggestionTable;
  correction: CorrectionTable;
}

/** JSON: read as the value, written as its text (a bare array would become an array of PostgreSQL). */
type Json<T> = ColumnType<T, string, string>;

/** A conference that something was imported for; what is known about it stands in `data/`. */
export interface ConferenceTable {
  id: string;
  /** Shown as a sample on every page. */
  sample: ColumnType<boolean, boolean | undefined, boolean>;
  created_at: Generated<Date>;
}

/** A file as it came, kept on disk by its hash. */
export interface OriginalTable {
  /** 64 hexadecimal digits. */
  sha256: string;
  /** Bytes. */
  size: number;
  media_type: string;
  received_at: Generated<Date>;
}

/** A document in one language, or a file that could not be read (`refused_kind`). */
export interface DocumentTable {
  id: GeneratedAlways<number>;
  conference_id: string;
  original_sha256: string;
  /** Base name it was first imported under. */
  file_name: string;
  /** "44A2": what all versions and languages of one document share; null where it has no number. */
  number: string | null;
  document: number | null;
  addendum: number | null;
  revision: number | null;
  corrigendum: number | null;
  language: Language | null;
  symbol: string | null;
  date: string | null;
  original_languages: string[];
  source: string | null;
  sources: string[];
  title: string | null;
  agenda_item: string | null;
  introduction: Json<Block[]>;
  notes: Json<Record<string, Note>>;
  messages: Json<Message[]>;
  refused_kind: RefusalKind | null;
  refused_sentence: string | null;
  /** The document that took its place: a revision, a corrigendum, or a corrected file. */
  superseded_by: number | null;
  reader_version: number;
  imported_at: Generated<Date>;
  /** "DT", "DL", "INF", "ADM"; null for contributions. */
  series: string | null;
  /** Set for temporary documents, with the words of the document that say so. */
  stage: Stage | null;
  stage_why: string | null;
}

export interface ProposalTable {
  id: GeneratedAlways<number>;
  document_id: number;
  conference_id: string;
  /** Place in its document, from 0. */
  ordinal: number;
  /** As printed: "EUR/44A2/1". */
  number: string;
  action: Action;
  underlined: boolean;
  target_kind: TargetKind;
  target_number: string | null;
  target_draft: string | null;
  target_instrument: string | null;
  target_title: string | null;
  target_revision: string | null;
  target_part: string | null;
  /** Permanent key of the text it is about: "RES-101", "CS-165". */
  text_key: string;
  supporters: string[];
  content: Json<Block[]>;
  reasons: Json<Block[]>;
  /** Index of the paragraph with the symbol. */
  paragraph: number;
  /** Runs of tracked text. */
  insertions: number;
  deletions: number;
  text_before: string;
  text_after: string;
  /** False: a later revision or a corrigendum took its place, alone or with its document. */
  current: ColumnType<boolean, boolean | undefined, boolean>;
}

export type TextStatus = 'in-force' | 'adopted';

/** A text in force before a conference, or adopted by it, in one language. */
export interface TextTable {
  id: GeneratedAlways<number>;
  conference_id: string;
  status: TextStatus;
  original_sha256: string;
  file_name: string;
  /** Place in its file, from 0: a file may hold several texts. */
  ordinal: number;
  key: string;
  kind: TargetKind;
  number: string | null;
  draft: string | null;
  instrument: string | null;
  title: string | null;
  revision: string | null;
  language: Language | null;
  blocks: Json<Block[]>;
  notes: Json<Record<string, Note>>;
  messages: Json<Message[]>;
  /** False: a later file of the same text took its place. */
  current: ColumnType<boolean, boolean | undefined, boolean>;
  reader_version: number;
  imported_at: Generated<Date>;
}

/** A version of a text in a temporary document: see `DraftText`. Language and date are the document's. */
export interface DraftTable {
  id: GeneratedAlways<number>;
  document_id: number;
  conference_id: string;
  /** Place in its document, from 0. */
  ordinal: number;
  key: string;
  kind: TargetKind;
  number: string | null;
  draft: string | null;
  instrument: string | null;
  title: string | null;
  revision: string | null;
  part: string | null;
  action: Action | null;
  formerly: Json<{ key: string; quote: string }[]>;
  blocks: Json<Block[]>;
}

/** What came of a text, in one language, under the last of its names: derived. */
export interface TrailTable {
  derived_id: number;
  conference_id: string;
  key: string;
  language: Language | null;
  /** What a list of texts shows of it. */
  summary: Json<TrailSummary>;
  /** A packed `TrailDetail`. */
  detail: Uint8Array;
}

/** An earlier name of a text ("RES-AFCP-1") and a later one ("RES-77"), and why they are taken to be one text. */
export interface TrailNameTable {
  derived_id: number;
  conference_id: string;
  name: string;
  key: string;
  certainty: Certainty;
  evidence: Json<Evidence>;
  /** The last name that `name` leads to by all that is more than possible; itself where nothing is. */
  last: string;
}

/** What was adopted of one proposal on one text: derived. */
export interface TrailShareTable {
  derived_id: number;
  ordinal: number;
  conference_id: string;
  key: string;
  language: Language | null;
  /** Its number: "EUR/44A2/1". */
  proposal: string;
  action: string;
  sources: string[];
  /** False: held against the latest temporary document, for no adopted text is here. */
  adopted: boolean;
  /** From 0 to 1, cut and never rounded up; null where the proposal changes no words. */
  share: number | null;
  /** Its changed words, and those of them that were adopted. */
  words: number;
  taken: number;
  /** Of NOC and SUP: whether the text came out as they ask; null where nothing tells. */
  met: boolean | null;
  /** Packed `PhraseFate`s. */
  phrases: Uint8Array;
  /** How many phrases had which fate. */
  fates: Json<Record<Fate, number>>;
}

/** What a person says became of a proposal. Rows are never changed: the newest counts, the others are its history. */
export interface VerdictTable {
  id: GeneratedAlways<number>;
  conference_id: string;
  proposal: string;
  /** Null: the verdict before it is taken back. */
  verdict: VerdictKind | null;
  /** The sentence of the source, in its words. */
  sentence: string;
  /** Where it stands: "Minutes of the tenth plenary meeting, 3.4". */
  source: string;
  source_date: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

export type ImportKind = 'documents' | TextStatus;

/** One call of `import`. Without `finished_at` it is running, or it was killed. */
export interface ImportRunTable {
  id: GeneratedAlways<number>;
  conference_id: string;
  kind: ImportKind;
  started_at: Generated<Date>;
  finished_at: Date | null;
}

export type ImportOutcome = 'read' | 'unchanged' | 'refused' | 'skipped';

export interface ImportFileTable {
  run_id: number;
  ordinal: number;
  /** As a person finds it again: "addenda.zip/S22-PP-C-0044!A2!MSW-E.docx". */
  name: string;
  sha256: string | null;
  outcome: ImportOutcome;
  /** Why it was refused or skipped. */
  sentence: string | null;
}

export type SearchKind = 'text' | 'proposal' | 'document';

/** Text search configurations of PostgreSQL; `simple` where it has none for the language (Chinese), or none is known. */
export type SearchConfig = 'english' | 'french' | 'spanish' | 'russian' | 'arabic' | 'simple';

/** A text, a proposal or a document in one language, as the search finds it. */
export interface SearchEntryTable {
  id: GeneratedAlways<number>;
  conference_id: string;
  kind: SearchKind;
  /** Exactly one of the three is set. */
  text_id: number | null;
  proposal_id: number | null;
  document_id: number | null;
  language: Language | null;
  config: SearchConfig;
  /** What language versions of one thing share, within conference and kind. */
  same: string;
  /** ISO day of its document. */
  dated: string | null;
  /** False: a later version took its place. */
  current: ColumnType<boolean, boolean | undefined, boolean>;
}

/**
 * A paragraph as one of its two texts has it. In `vector`, weight A is on words that are added or deleted, B on words
 * that stay but are followed by others in the other text. The words themselves stand in the owner alone.
 */
export interface SearchPassageTable {
  entry_id: number;
  /** Place of the paragraph in `listSearched` of its owner. */
  ordinal: number;
  view: PassageView;
  field: PassageField;
  vector: string;
}

/** Every word that was ever in a passage: for prefixes, missing accents and misspelt words. */
export interface SearchWordTable {
  /** Without accents; in byte order, by which a beginning is found. */
  fold: string;
  word: string;
}

/** One thing that is made from others: kept up by `actions/derive`. */
export interface DerivedTable {
  id: GeneratedAlways<number>;
  conference_id: string;
  /** Of the derivation: "consolidation". */
  name: string;
  /** What was made, within conference and derivation. */
  key: string;
  /** Version of the derivation and hash of what it was made from: another one means that it is stale. */
  fingerprint: string;
  /** Why it could not be made; then there is no result. */
  message: string | null;
  made_at: Generated<Date>;
}

/** A text with all proposals on it, in one language. */
export interface ConsolidationTable {
  derived_id: number;
  conference_id: string;
  /** "RES-101" */
  key: string;
  language: Language | null;
  /** The text that they are held against. */
  text_id: number;
  counts: Json<ConsolidationCounts>;
  /** `TextConsolidation`, packed. */
  result: Uint8Array;
}

/** What the authors of a proposal had before them, held against the text in force. */
export interface ProposalBaseTable {
  proposal_id: number;
  derived_id: number;
  /** The text that it was held against. */
  text_id: number;
  kind: BaseKind;
  /** `ProposalBase`, packed. */
  result: Uint8Array;
}

/** A text that another text, or what a proposal makes of it, names: `proceedings/citations`. */
export interface CitationTable {
  id: GeneratedAlways<number>;
  derived_id: number;
  conference_id: string;
  /** Key of the text it stands in, and exactly one of the two below. */
  citing_key: string;
  text_id: number | null;
  proposal_id: number | null;
  paragraph: number;
  anchor: string;
  label: string | null;
  side: 'both' | 'before' | 'after';
  printed: string;
  /** Words around it. */
  before: string;
  after: string;
  cited_key: string;
  family: string | null;
  /** The family is that of the citing text, because nothing says otherwise. */
  assumed: boolean;
  revision: string | null;
  year: number | null;
}

/** Who wrote what of a text with several revisions, in one language. */
export interface HistoryTable {
  derived_id: number;
  conference_id: string;
  /** "RES-101" */
  key: string;
  language: Language | null;
  /** Its revisions, the oldest first. */
  texts: number[];
  /** `StoredTextHistory`, packed. */
  result: Uint8Array;
}

/** What the machine saw in a changed passage; see `watch/finding.ts`. */
export interface FindingTable {
  id: GeneratedAlways<number>;
  derived_id: number;
  conference_id: string;
  proposal_id: number;
  /** Place among the findings of its proposal, from 0. */
  ordinal: number;
  /** What stays the same when rules or documents are read again: people's corrections hang on it. */
  identity: string;
  concern: Concern;
  direction: Direction;
  /** 0 to 100. */
  force: number;
  terms: Json<ForceTerm[]>;
  change: 'inserted' | 'deleted';
  quote: string;
  /** Index of the paragraph in the proposal's content; null where the text is not reproduced. */
  place: number | null;
  /** Of the quote in the text of that paragraph on its side, without its number. */
  range_start: number | null;
  range_end: number | null;
  /** Words around the quote in its paragraph. */
  lead: string;
  tail: string;
  /** Address of the paragraph on the proposal's page: "resolves-1". */
  anchor: string | null;
  /** The same in the text in force, where it is held against it; of an inserted paragraph in the text proposed. */
  text_anchor: string | null;
  call: string | null;
  downstream: Downstream;
  rule: string;
  rules_version: string;
  why: string;
}

export interface IssueSuggestionTable {
  proposal_id: number;
  issue: string;
  derived_id: number;
  conference_id: string;
  evidence: Json<IssueEvidence[]>;
  why: string;
}

export interface BodySuggestionTable {
  id: GeneratedAlways<number>;
  proposal_id: number;
  body: string;
  document: string | null;
  derived_id: number;
  conference_id: string;
  change: 'inserted' | 'deleted';
  quote: string;
  place: number | null;
  why: string;
}

export type CorrectionVerdict = 'confirmed' | 'dismissed' | 'corrected' | 'withdrawn';

/** What a person said of a finding, with what the machine had said: kept when that is long gone. */
export interface CorrectionTable {
  id: GeneratedAlways<number>;
  conference_id: string;
  identity: string;
  verdict: CorrectionVerdict;
  reason: string | null;
  /** As it should be, of a corrected one. */
  concern: Concern | null;
  direction: Direction | null;
  proposal: string;
  machine_concern: Concern;
  machine_direction: Direction;
  quote: string;
  rule: string;
  rules_version: string;
  at: Generated<Date>;
}

/** Another source's proposal with the same words: `compare/copies`. */
export interface ProposalCopyTable {
  derived_id: number;
  conference_id: string;
  number: string;
  other: string;
  language: Language | null;
  basis: CopyBasis;
  share: number;
  quote: string;
}

export type DocumentRow = Selectable<DocumentTable>;
export type NewDocument = Insertable<DocumentTable>;
export type NewProposal = Insertable<ProposalTable>;
export type NewText = Insertable<TextTable>;
export type NewDraft = Insertable<DraftTable>;
