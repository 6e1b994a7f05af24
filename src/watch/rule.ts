import type { Language } from '../proceedings/proposal.ts';
import type { Concern, Direction } from './finding.ts';

/** The words of an idea in each language: phrases parted by "|" (see lexicon/pattern.ts). */
export type Phrases = Readonly<Partial<Record<Language, string>>>;

/** What data/rules holds, put together. */
export interface RuleBook {
  /** Part of every finding: "2026-11-23.1". */
  readonly version: string;
  readonly concepts: Readonly<Record<string, Phrases>>;
  readonly rules: readonly Rule[];
}

export type Rule = StatementRule | ReplacementRule;

/** Where a rule looks, and where it does not. */
interface Conditions {
  readonly id: string;
  readonly concern: Concern;
  /** One sentence: what the rule saw. */
  readonly saw: string;
  /** One of these must occur in the passage, its call or the title of its text. */
  readonly about: readonly string[];
  /** None of these may occur in the sentence or the title. */
  readonly unless: readonly string[];
  readonly part?: 'preamble' | 'operative' | undefined;
  /** The whole paragraph is new, or the words come into one that stood. */
  readonly task?: 'new' | 'standing' | undefined;
  /** Also in quotation marks ("ICT" shall mean …). */
  readonly quoted: boolean;
  /** It raises nothing where words of one of these stand on the other side in the very same place. */
  readonly givesWay: readonly string[];
  /** Of two findings on the same words, the heavier stays. */
  readonly weight: number;
}

/** A statement that harms, or protects, what a lens protects; made it counts so, taken back the other way round. */
export interface StatementRule extends Conditions {
  readonly kind: 'statement';
  readonly sense: 'harms' | 'protects';
  /** Ideas that stand near one another in one sentence; of each a list of which one is enough. The first is the heart. */
  readonly all: readonly (readonly string[])[];
  /** Words at most between the first and each other one. */
  readonly near: number;
  /** In the order given. */
  readonly ordered: boolean;
  /** What a "not" or "abolish" before it does: turns the sense, silences the rule, or nothing. */
  readonly negated: 'turns' | 'silent' | 'same';
  /** Ideas that turn the sense wherever they stand near: "shall be concluded". */
  readonly turns: readonly string[];
  /** Number of one of `all` that must itself be on changed words, from 0; any of them where it is not given. */
  readonly changed?: number | undefined;
}

/** Words of one idea give way to words of another in the same sentence: "may" to "shall". */
export interface ReplacementRule extends Conditions {
  readonly kind: 'replacement';
  readonly direction: Direction;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What a lens protects. */
export interface Lens {
  readonly id: string;
  readonly protects: readonly { readonly id: string }[];
  /** Ids of `protects` that each concern touches. */
  readonly touches: Readonly<Partial<Record<Concern, readonly string[]>>>;
}
