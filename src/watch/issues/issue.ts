import type { Language } from '../../proceedings/proposal.ts';

/** A word for people who read English or French: the languages of the interface. */
export interface Named {
  readonly en: string;
  readonly fr: string;
}

/** Where a statement of data/ comes from. */
export interface Source {
  readonly title: string;
  /** ISO day, or "unknown". */
  readonly date: string;
  readonly address?: string | undefined;
}

export type TermsByLanguage = { readonly [Name in Language]?: readonly string[] | undefined };

/** A topic that conferences come back to, as data/issues has it. */
export interface Issue {
  readonly id: string;
  readonly name: Named;
  readonly definition: Named;
  readonly sources: readonly Source[];
  /** Numbers of resolutions that belong to it, by family of conferences ("PP"). */
  readonly instruments: Readonly<Record<string, readonly string[]>>;
  /** "Constitution": a treaty all of whose provisions belong to it. */
  readonly treaties: readonly string[];
  /** Ids of bodies whose field it is. */
  readonly bodies: readonly string[];
  /** One is enough. */
  readonly terms: TermsByLanguage;
  /** Count where two different ones, or one with the text that belongs to the issue, come together. */
  readonly hints: TermsByLanguage;
  /** Earlier texts: who cites one speaks of the issue. */
  readonly cited: readonly {
    readonly title: string;
    readonly date: string;
    readonly terms: readonly string[];
  }[];
}

/** Why a proposal is on an issue: words it changes, a text it cites, or the text that it is about. */
export type Basis = 'words' | 'title' | 'precedent' | 'target';

/** One piece of evidence. */
export interface IssueEvidence {
  readonly basis: Basis;
  /** Verbatim; null where the target alone speaks. */
  readonly quote: string | null;
  readonly change: 'inserted' | 'deleted' | null;
  readonly paragraph: number | null;
  readonly range: { readonly start: number; readonly end: number } | null;
}

/** The machine's suggestion that a proposal is on an issue. */
export interface IssueSuggestion {
  readonly proposal: string;
  readonly issue: string;
  /** Strongest first, the same words once, at most five. */
  readonly evidence: readonly IssueEvidence[];
  /** One English sentence. */
  readonly why: string;
}
