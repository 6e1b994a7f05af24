/** Which of the 14 mechanisms a change is; what each means stands in data/concerns. */
export const CONCERNS = [
  'mandate',
  'definition',
  'treaty',
  'control',
  'participation',
  'fragment',
  'duplicate',
  'mandatory',
  'safeguard',
  'precedent',
  'resources',
  'content',
  'surveillance',
  'burden',
] as const;

export type Concern = (typeof CONCERNS)[number];

/** Against or for what the lens protects. */
export type Direction = 'against' | 'for';

/** One factor of a force: "resolution" counts 1, "instructs" 3 … */
export interface ForceTerm {
  readonly what: 'instrument' | 'part' | 'verb' | 'whole';
  /** What was seen, in words: "treaty text", "resolves", "shall". */
  readonly seen: string;
  readonly factor: number;
}

/** How much a change would bind: the product of its terms, 0 to 100, rounded. The scale stands in `force.ts`. */
export interface Force {
  readonly value: number;
  readonly terms: readonly ForceTerm[];
}

/** What the machine saw in one changed passage. Always labelled as a machine's where it is shown. */
export interface Finding {
  /** Number of the proposal: "EUR/44A2/1". */
  readonly proposal: string;
  readonly concern: Concern;
  readonly direction: Direction;
  /**
   * Ids of what the lens protects and this harms (against) or strengthens (for): "decentralised-management". Empty
   * under a lens without judgement.
   */
  readonly harms: readonly string[];
  readonly force: Force;
  /** Whether the words of the quote come in or go out. Of a suppression, whose title is quoted: "deleted". */
  readonly change: 'inserted' | 'deleted';
  /** Verbatim from the changed words. */
  readonly quote: string;
  /** Place in the proposal's text after (before for deleted words); null where the text is not reproduced. */
  readonly paragraph: number | null;
  /** Where the quote stands in that paragraph's text, in UTF-16 units, its end excluded; null for a title not reproduced. */
  readonly range: { readonly start: number; readonly end: number } | null;
  /** Id of the rule in data/rules. */
  readonly rule: string;
  /** Version of the rules, so that a published finding can be cited and repeated. */
  readonly rulesVersion: string;
  /** One sentence: what the rule saw. */
  readonly why: string;
}
