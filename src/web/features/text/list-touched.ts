import type { ChangeKind } from '../../../compare/consolidate/list-changes.ts';
import { isSameSubstance } from '../../../compare/words/substance.ts';
import type { ConsolidatedProposal, TextConsolidation } from '../../../matrix/texts/text-consolidation.ts';
import type { Place } from '../../tracked/places.ts';

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

type Shown = Pick<TextConsolidation, 'paragraphs' | 'rows'> & {
  readonly proposals: readonly Pick<ConsolidatedProposal, 'name' | 'number'>[];
};

/**
 * Puts the consolidation of a text beside its paragraphs. Place and year of the revision, and references brought up
 * to date, are no touch: every proposal brings dozens of them, and a strip full of them would show nothing.
 */
export function listTouched(
  { paragraphs, rows, proposals: named }: Shown,
  places: Readonly<Record<number, Place>>,
): Touched {
  const indexes = new Map(Object.entries(places).map(([index, { anchor }]) => [anchor, Number(index)]));
  const numbers = new Map(named.map(({ name, number }) => [name, number]));
  const found = new Map<number, Map<TouchKind, Set<string>>>();
  // What would come before the first paragraph is told there.
  let last = indexes.get(rows.find((_, at) => paragraphs[at]!.base !== null)?.anchor ?? '');
  let begun = false;
  for (const [at, { base, changes }] of paragraphs.entries()) {
    if (base !== null) {
      last = indexes.get(rows[at]!.anchor) ?? last;
      begun = true;
    }
    if (last === undefined) continue;
    for (const { kind, text, proposals } of changes) {
      if (kind === 'none' || (kind === 'replaced' && isSameSubstance(base ?? '', text ?? ''))) continue;
      const kinds = found.get(last) ?? new Map<TouchKind, Set<string>>();
      const told = kind === 'inserted' && !begun ? 'inserted-before' : kind;
      const own = proposals.map((name) => numbers.get(name) ?? name);
      kinds.set(told, new Set([...(kinds.get(told) ?? []), ...own]));
      found.set(last, kinds);
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
