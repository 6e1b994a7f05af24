import type { Block } from '../../document/document.ts';
import type { Message } from '../../document/message.ts';
import type { Language } from '../../proceedings/proposal.ts';
import type { SourceRegister } from '../../proceedings/register.ts';
import type { KnownText } from '../citations/judge-citation.ts';
import type { StoredTextProposal } from '../texts/text-consolidation.ts';

/** What a check says: `mend` before filing, `look` whether it is meant so, `know` who else is there. */
export type CheckLevel = 'mend' | 'look' | 'know';

export type CheckKind =
  // Of the document
  | 'no-proposals'
  | 'no-source'
  | 'no-title'
  // Form of a proposal
  | 'number-order'
  | 'number-of-another'
  | 'no-target'
  | 'no-reasons'
  | 'no-supporters'
  | 'tracked-new'
  // Its base
  | 'text-not-here'
  | 'base-deviates'
  | 'base-retyped'
  | 'base-older-revision'
  | 'base-accepted-by-mistake'
  // What it names, and who else is there
  | 'citation-outdated'
  | 'same-change'
  | 'near-change'
  | 'clash'
  | 'whole-clash';

/** One thing that was found in a draft. */
export interface DraftCheck {
  readonly kind: CheckKind;
  readonly level: CheckLevel;
  /** Number of the proposal; null for the whole document. */
  readonly proposal: string | null;
  /** "resolves 1": where in the text; null where it is about all of it. */
  readonly place: string | null;
  /** The words it is about, verbatim; null where it is about none. */
  readonly quote: string | null;
  /** Other proposals, revisions, numbers: what its sentence needs beside that. */
  readonly about: readonly string[];
}

/** A text in force with all that is proposed to it. */
export interface DraftWorldText {
  /** "RES-101" */
  readonly key: string;
  readonly blocks: readonly Block[];
  readonly proposals: readonly StoredTextProposal[];
  readonly earlier: readonly { readonly id: number; readonly blocks: readonly Block[] }[];
}

/** What a draft is checked against: plain data, so that a browser can have it without giving the draft away. */
export interface DraftWorld {
  readonly conference: string;
  readonly family: string;
  /** Enough of it to read documents of this conference. */
  readonly register: SourceRegister;
  readonly language: Language | null;
  readonly texts: readonly DraftWorldText[];
  /** Every text that is here, for citations, and to tell a text that does not exist. */
  readonly known: readonly KnownText[];
}

/** The document as it was read, and all that was found. */
export interface DraftReport {
  readonly title: string | null;
  readonly source: string | null;
  readonly proposals: readonly { readonly number: string; readonly action: string; readonly key: string }[];
  readonly checks: readonly DraftCheck[];
  /** What was odd when it was read. */
  readonly messages: readonly Message[];
}
