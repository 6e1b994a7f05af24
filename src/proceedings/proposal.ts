import type { Block } from '../document/document.ts';
import type { Message } from '../document/message.ts';

/** What a delegation asks to happen to a text, as its symbol is written. */
export type Action = 'ADD' | 'ADD*' | 'MOD' | '(MOD)' | 'SUP' | 'SUP*' | 'NOC' | 'OTHER';

export type Language = 'en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh';

export type TargetKind = 'resolution' | 'decision' | 'recommendation' | 'provision' | 'article' | 'other';

/** The text a proposal is about. */
export interface Target {
  readonly kind: TargetKind;
  /** As printed, without its revision: "101", "19A", "5.328"; null where the text is new or has no number. */
  readonly number: string | null;
  /** Bracketed name of a new text ("AFCP-1"); null where the text exists. */
  readonly draft: string | null;
  /** "Constitution", "Convention", "Radio Regulations" … for provisions and articles; null where nothing says it. */
  readonly instrument: string | null;
  readonly title: string | null;
  /** "Rev. Dubai, 2018", as the number line has it before the changes. */
  readonly revision: string | null;
  /** "Annex 1", where the proposal is about a part of the text. */
  readonly part: string | null;
}

/** One symbol line and what follows it. */
export interface Proposal {
  /** As printed after the symbol: "EUR/44A2/1", "B/CAN/CLM/USA/91/1", "EUR/XX/1". */
  readonly id: string;
  readonly action: Action;
  /** An underlined NOC: the text must stay as it is. */
  readonly underlined: boolean;
  readonly target: Target;
  /** Codes of the members that support it, beyond the source itself (co-signatures), sorted; empty where none are named. */
  readonly supporters: readonly string[];
  /** From the number line to before the reasons, with the tracked changes. */
  readonly content: readonly Block[];
  readonly reasons: readonly Block[];
  /** Headings and background above the symbol line, below the proposal before it. */
  readonly lead: readonly Block[];
  /** Index of the paragraph that holds the symbol: where the proposal stands in its document. */
  readonly index: number;
}

/**
 * Where a document stands between proposal and adoption: temporary document, drafting group, a committee's draft, first
 * reading (blue), second reading (pink).
 */
export type Stage = 'dt' | 'dl' | 'com' | 'blue' | 'pink';

export interface FoundStage {
  readonly stage: Stage;
  /** The words of the document, or its series, that say so. */
  readonly why: string;
}

/** A version of a text on its way, as a temporary document has it. */
export interface DraftText {
  /** Permanent key of the name that it has here: "RES-101", "RES-COM6-4". */
  readonly key: string;
  readonly kind: TargetKind;
  readonly number: string | null;
  /** Bracketed name of a text without a number yet. */
  readonly draft: string | null;
  readonly revision: string | null;
  readonly title: string | null;
  readonly instrument: string | null;
  readonly part: string | null;
  /** Of its symbol line; null where it has none. */
  readonly action: Action | null;
  /** Changes that are tracked in it are changes of the version before, or of the text in force. */
  readonly blocks: readonly Block[];
  /** Names that the document says it had before, with the line that says so. */
  readonly formerly: readonly { readonly key: string; readonly quote: string }[];
}

/** A document as the conference knows it: what its header says, and its proposals. */
export interface ConferenceDocument {
  /** Id of the conference that the symbol, else the file name, belongs to: "PP-22"; null where data/ has none such. */
  readonly conference: string | null;
  /** As printed in the page header: "PP22/44(Add.10)(Rev.1)-E"; made from the file name where there is none. */
  readonly symbol: string | null;
  /** "DT", "DL", "INF", "ADM" for documents that are no contributions. */
  readonly series: string | null;
  readonly document: number | null;
  readonly addendum: number | null;
  readonly revision: number | null;
  readonly corrigendum: number | null;
  /** ISO 8601 day. */
  readonly date: string | null;
  /** English names: ["English", "Spanish"]. */
  readonly originalLanguage: readonly string[];
  readonly language: Language | null;
  /** As printed. */
  readonly source: string | null;
  /** Codes of the proposal number ("B", "CAN"); from the source line where there is no proposal. */
  readonly sources: readonly string[];
  readonly title: string | null;
  readonly agendaItem: string | null;
  /** What the document calls its abstract or summary; part of the introduction, or of the header. */
  readonly abstract: readonly Block[];
  /** What stands between the header and the first proposal. */
  readonly introduction: readonly Block[];
  readonly proposals: readonly Proposal[];
  /** Set for temporary documents: what they hold is under negotiation, and nobody's proposal. */
  readonly stage: FoundStage | null;
  /** The texts of a temporary document; empty for every other. */
  readonly drafts: readonly DraftText[];
  readonly messages: readonly Message[];
}
