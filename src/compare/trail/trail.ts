import type { Segment } from '../difference/segment.ts';
import type { OpenPassage } from './brackets.ts';
import type { Settled } from './settle-brackets.ts';

/** A paragraph of a version, with its place as a delegate would say it. */
export interface TrailParagraph {
  readonly text: string;
  readonly number: string | null;
  readonly role: 'number' | 'title' | 'formula' | 'call' | 'paragraph' | 'empty';
  readonly place: Place;
}

export interface Place {
  /** Permanent name within its text or proposal: "resolves-1". */
  readonly anchor: string;
  /** "resolves 1"; null for what stands outside the calls. */
  readonly label: string | null;
}

/** The stations of a text: what temporary documents are, and the end. */
export type Station = 'dt' | 'dl' | 'com' | 'blue' | 'pink' | 'adopted';

/** A version of the text between proposal and adoption, or the adopted one, which comes last. */
export interface VersionInput {
  readonly station: Station;
  /** What a page calls it and links to: the document's number ("DT6-R1"); of an adopted text its key. */
  readonly ref: string;
  /** Name that the text has in it: "RES-COM6-4". */
  readonly name: string;
  /** ISO day. */
  readonly date: string | null;
  /** The symbol over it: SUP is a version without words. */
  readonly action: string | null;
  readonly paragraphs: readonly TrailParagraph[];
}

export interface ProposalInput {
  /** "EUR/44A2/1" */
  readonly number: string;
  readonly action: string;
  readonly sources: readonly string[];
  /** About a part of the text alone ("Annex 1"). */
  readonly part: string | null;
  /** Its own text in force; empty for a new text. */
  readonly before: readonly string[];
  readonly after: readonly TrailParagraph[];
}

/** All that is here of one text in one language. */
export interface TrailInput {
  /** Null for a new text. */
  readonly inForce: readonly TrailParagraph[] | null;
  /** The proposal whose own text in force stands for the one that is not here; null where it is. */
  readonly baseFrom: string | null;
  /** In order of time; the adopted one last. */
  readonly versions: readonly VersionInput[];
  readonly proposals: readonly ProposalInput[];
}

/** A changed passage of the text that came out, and whose words it is. */
export interface TracedPassage {
  readonly op: '+' | '-';
  readonly text: string;
  /** Proposals that have it as it stands; empty: drafted at the conference. */
  readonly from: readonly string[];
  readonly near: readonly NearWords[];
  /** The first version that has it; null: it is first seen in the text that came out. */
  readonly first: number | null;
  /** The first version that has words like it. */
  readonly firstNear: { readonly version: number; readonly likeness: number } | null;
}

export interface NearWords {
  readonly proposal: string;
  /** From 0 to 1, cut and never rounded up. */
  readonly likeness: number;
  /** From the proposal's words ("-") to those that came out ("+"). */
  readonly segments: readonly Segment[];
}

/** A paragraph of the text that came out, or one that is gone from it. */
export interface TracedParagraph {
  readonly kind: 'kept' | 'changed' | 'inserted' | 'deleted' | 'moved';
  readonly role: TrailParagraph['role'];
  readonly number: string | null;
  readonly place: Place;
  /** From the text in force to this one; of a new text all "=". `passage` is a place in `passages`. */
  readonly segments: readonly (Segment & { readonly passage: number | null })[];
  /** Places in `passages` of all that begins here. */
  readonly passages: readonly number[];
}

export interface VersionState extends Omit<VersionInput, 'paragraphs'> {
  readonly open: readonly (OpenPassage & { readonly place: Place })[];
  /** What the next version makes of each open passage; null where there is no next one. */
  readonly settled: readonly Settled[] | null;
  /** Words left open, nested ones once. */
  readonly openWords: number;
  /** It reproduces a part of the text only: what is not in it is taken to stay. */
  readonly partial: boolean;
  /** Notes of editors and delegations that belong to no bracket. */
  readonly notes: readonly { readonly place: Place; readonly text: string }[];
}

export interface TrailDetail {
  readonly versions: readonly VersionState[];
  /** The text that came out: the adopted one, else the latest version; its place in `versions`. */
  readonly final: number;
  readonly text: readonly TracedParagraph[];
  readonly passages: readonly TracedPassage[];
  /** True: there is no text in force to hold it against. */
  readonly isNew: boolean;
  readonly baseFrom: string | null;
}

export type Fate = 'adopted' | 'softened' | 'dropped' | 'held-off';

/** A phrase in one version. */
export interface PhraseState {
  readonly state: 'in' | 'near' | 'out';
  /** It stands in square brackets. */
  readonly open: boolean;
  /** Where; null where it is out. */
  readonly place: Place | null;
  /** Of "near": from the proposal's words to the version's, and how like. */
  readonly segments: readonly Segment[];
  readonly likeness: number;
}

/** Changed words of a proposal, through every version. */
export interface PhraseFate {
  readonly op: '+' | '-';
  readonly moved: boolean;
  readonly text: string;
  /** In the proposal. */
  readonly place: Place;
  /** So far, where no text has been adopted. */
  readonly fate: Fate;
  /** One for each version. */
  readonly states: readonly PhraseState[];
}

/** What became of one proposal on the text. */
export interface ProposalOutcome {
  readonly number: string;
  readonly action: string;
  readonly sources: readonly string[];
  /** From 0 to 1, cut; null where it changes no words (NOC, SUP). */
  readonly share: number | null;
  readonly words: number;
  readonly taken: number;
  readonly phrases: readonly PhraseFate[];
  /** Of NOC and SUP: whether the text came out as they ask; null where the texts do not tell. */
  readonly met: boolean | null;
}

/** What lists show of a text. */
export interface TrailSummary {
  readonly isNew: boolean;
  readonly versions: readonly {
    readonly station: Station;
    readonly ref: string;
    readonly date: string | null;
    readonly open: number;
    readonly openWords: number;
  }[];
  readonly adopted: boolean;
  /** Changed passages of the text that came out: with the words of a proposal, nearly so, and drafted there. */
  readonly passages: { readonly exact: number; readonly near: number; readonly drafted: number };
  readonly fates: Readonly<Record<Fate, number>>;
  readonly proposals: number;
}

export interface Trail {
  readonly summary: TrailSummary;
  readonly detail: TrailDetail;
  readonly proposals: readonly ProposalOutcome[];
}
