import type { Session } from './citations/cited-text.ts';
import type { Language } from './proposal.ts';

/**
 * What reading needs to know of the world: who may stand in a source line, and which conference a document belongs
 * to. Plain data, so that it can be handed to a worker thread; `facts/` builds it from data/.
 */
export interface SourceRegister {
  readonly states: readonly RegisteredState[];
  readonly organisations: readonly RegisteredOrganisation[];
  readonly conferences: readonly RegisteredConference[];
  readonly sessions: readonly RegisteredSession[];
  /** What editors say of the names of texts; absent where nobody has said anything. */
  readonly identities?: readonly RegisteredIdentity[];
}

/** Two names of a text at a conference ("RES-AFCP-1", "RES-213"): one text, or expressly not. */
export interface RegisteredIdentity {
  readonly conference: string;
  readonly names: readonly [string, string];
  readonly same: boolean;
  readonly sentence: string;
  readonly source: string;
}

/** Keeps worlds apart: "itu" for the real ones, a name of its own for each sample conference. */
export type Scope = string;

/** A Member State, or another area that has a letter code. */
export interface RegisteredState {
  /** Letter code as proposal numbers carry it: "B", "USA". */
  readonly code: string;
  readonly scope: Scope;
  /** Every name and variant in every language, without articles and footnote marks. */
  readonly names: readonly string[];
  readonly memberState: boolean;
}

export interface RegisteredOrganisation {
  /** "CEPT" */
  readonly id: string;
  readonly scope: Scope;
  /** Proposal prefixes by family of conferences ("PP", "WTSA", "WRC" …), and `any` for those that serve everywhere. */
  readonly prefixes: Readonly<Record<string, readonly string[]>>;
  /** Names and common-proposal titles in every language. */
  readonly names: readonly string[];
}

export interface RegisteredConference {
  /** "PP-22" */
  readonly id: string;
  /** "PP", "WTSA", "WRC" … */
  readonly family: string;
  readonly scope: Scope;
  /** How page headers begin: "PP22", "CMR12". */
  readonly symbolPrefixes: readonly string[];
  /** How file names begin, before the document type: "S22-PP", "T17-WTSA.20". */
  readonly filePrefixes: readonly string[];
  /** Instrument of articles and provisions where no heading names one; null where the conference has several. */
  readonly instrument: string | null;
}

/** A session at which texts were adopted, as other texts cite it. */
export interface RegisteredSession extends Session {
  readonly scope: Scope;
}

/** Languages of the documents, in the order of their letters in file names. */
export const LANGUAGES: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
