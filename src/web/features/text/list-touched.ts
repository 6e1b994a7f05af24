import type { ConsolidatedParagraph } from '../../../compare/consolidate/consolidate.ts';
import type { ChangeKind } from '../../../compare/consolidate/list-changes.ts';
import { isSameSubstance } from '../../../compare/words/substance.ts';
import type { OutlinedParagraph } from '../../../proceedings/itu/outline.ts';

/** What is proposed at a paragraph; `inserted-before` is for what would come before the first one. */
export type TouchKind = Exclude<ChangeKind, 'none'> | 'inserted-before';

/** The order in which they are told: what happens to the paragraph itself, then what would stand beside it. */
export const TOUCH_KINDS: readonly TouchKind[] = [
  'replaced',
  'moved',
  'deleted',
  'inserted-before',
  'inserted',
];

export interface Touch {
  readonly kind: TouchKind;
  /** Numbers of the proposals, each once. */
  readonly proposals: readonly string[];
}

/** What is proposed at each paragraph of the text in force, by index of the paragraph. Untouched ones are left out. */
export type Touched = ReadonlyMap<number, readonly Touch[]>;

/**
 * Puts the consolidation of a text beside its paragraphs. Place and year of the revision, and references brought up
 * to date, are no touch: every proposal brings dozens of them, and a strip full of them would show nothing.
 */
export function listTouched(
  consolidated: readonly ConsolidatedParagraph[],
  outlined: readonly OutlinedParagraph[],
): Touched {
  const found = new Map<number, Map<TouchKind, Set<string>>>();
  const add = (index: number, kind: TouchKind, proposals: readonly string[]) => {
    const kinds = found.get(index) ?? new Map<TouchKind, Set<string>>();
    kinds.set(kind, new Set([...(kinds.get(kind) ?? []), ...proposals]));
    found.set(index, kinds);
  };
  let last = -1;
  for (const { base, changes } of consolidated) {
    // By its words rather than by counting: whoever consolidates may leave out what is empty.
    if (base !== null) last = outlined.findIndex(({ text }, at) => at > last && text === base);
    const index = outlined[Math.max(last, 0)]?.from.at(-1);
    if (index === undefined) continue;
    for (const { kind, text, proposals } of changes) {
      if (kind === 'none' || (kind === 'replaced' && isSameSubstance(base ?? '', text ?? ''))) continue;
      add(index, kind === 'inserted' && last === -1 ? 'inserted-before' : kind, proposals);
    }
  }
  return new Map([...found].map(([index, kinds]) => [index, toTouches(kinds)]));
}

function toTouches(kinds: ReadonlyMap<TouchKind, ReadonlySet<string>>): Touch[] {
  return TOUCH_KINDS.flatMap((kind) => {
    const proposals = kinds.get(kind);
    return proposals ? [{ kind, proposals: [...proposals] }] : [];
  });
}

/** How many proposals touch the paragraph, whatever each does there. */
export const countTouching = (touches: readonly Touch[]): number =>
  new Set(touches.flatMap(({ proposals }) => proposals)).size;
