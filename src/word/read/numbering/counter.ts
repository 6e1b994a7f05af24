import type { Styles } from '../styles.ts';
import { mapSymbols } from '../symbols.ts';
import { formatNumber } from './number-formats.ts';
import type { NumberProperties } from './number-properties.ts';
import { LEVELS } from './read-numbering.ts';
import type { AbstractList, Level, List, Lists } from './read-numbering.ts';

/** Counts the automatic numbers of one side of one story, paragraph by paragraph in the order of the text. */
export interface Counter {
  /** The number of the next paragraph as Word shows it, without the tab behind it; null where it has none. */
  readonly next: (number: NumberProperties) => NextNumber | null;
}

export interface NextNumber {
  readonly text: string;
  /** From 0. */
  readonly level: number;
}

interface Count {
  /** Where each level stands; undefined: not yet, or begun again. */
  readonly at: (number | undefined)[];
  /** Lists whose own start has been applied, by "list level". */
  readonly started: Set<string>;
}

/**
 * Levels count per definition: two lists of one definition go on where the other stopped, unless one has its own
 * start (w:startOverride), which holds the first time the list uses the level (ECMA-376 Part 1 §17.9.26).
 */
export function createCounter(lists: Lists, styles: Styles): Counter {
  const counts = new Map<AbstractList, Count>();

  return {
    next: (number) => {
      if (number.numId === undefined || number.numId === 0) return null;
      const list = lists.lists.get(number.numId);
      const abstract = list && resolve(list, lists, styles);
      if (!abstract) return null;
      const ilvl = levelOf(number, list, abstract);
      const level = findLevel(list, abstract, ilvl);
      if (!level) return null;
      let count = counts.get(abstract);
      if (!count) counts.set(abstract, (count = { at: [], started: new Set() }));
      advance(count, list, abstract, ilvl, level);
      const text = show(count, list, abstract, ilvl, level);
      return text === '' ? null : { text, level: ilvl };
    },
  };
}

/** The definition that holds the levels: a list of a numbering style leads to the style's own (§17.9.21). */
function resolve(list: List, lists: Lists, styles: Styles): AbstractList | undefined {
  let abstract = lists.abstracts.get(list.abstractId);
  for (let step = 0; abstract?.numberingStyle !== undefined && step < LEVELS; step++) {
    const linked = lists.lists.get(styles.numberOf(abstract.numberingStyle).numId ?? -1);
    const target = linked && lists.abstracts.get(linked.abstractId);
    if (!target || target === abstract) break;
    abstract = target;
  }
  return abstract;
}

/** A level named by the style that brought the list wins over w:ilvl (§17.9.23). */
function levelOf(number: NumberProperties, list: List, abstract: AbstractList): number {
  if (number.style !== undefined)
    for (let ilvl = 0; ilvl < LEVELS; ilvl++)
      if (findLevel(list, abstract, ilvl)?.style === number.style) return ilvl;
  return Math.min(Math.max(number.ilvl ?? 0, 0), LEVELS - 1);
}

const findLevel = (list: List, abstract: AbstractList, ilvl: number): Level | undefined =>
  list.levelOverrides.get(ilvl) ?? abstract.levels[ilvl];

function advance(
  { at, started }: Count,
  list: List,
  abstract: AbstractList,
  ilvl: number,
  level: Level,
): void {
  // Higher levels that no paragraph has used count from here on as begun.
  for (let upper = 0; upper < ilvl; upper++) at[upper] ??= startOf(list, abstract, upper);
  const override = list.startOverrides.get(ilvl);
  const key = `${list.id} ${ilvl}`;
  if (override !== undefined && !started.has(key)) {
    started.add(key);
    at[ilvl] = override;
  } else {
    const now = at[ilvl];
    at[ilvl] = now === undefined ? (override ?? level.start) : now + 1;
  }
  for (let deeper = ilvl + 1; deeper < LEVELS; deeper++) {
    const restart = findLevel(list, abstract, deeper)?.restart;
    if (restart === undefined || (restart !== 0 && ilvl < restart)) at[deeper] = undefined;
  }
}

const startOf = (list: List, abstract: AbstractList, ilvl: number) =>
  list.startOverrides.get(ilvl) ?? findLevel(list, abstract, ilvl)?.start ?? 1;

function show({ at }: Count, list: List, abstract: AbstractList, ilvl: number, level: Level): string {
  if (level.picture) return '•';
  if (level.format === 'bullet') return mapSymbols(level.text, level.look.font);
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const place = Number(digit) - 1;
    // A level below the own one has no number yet: Word shows nothing for it.
    if (place > ilvl) return '';
    const other = findLevel(list, abstract, place);
    const value = at[place] ?? startOf(list, abstract, place);
    if (!other) return String(value);
    const format = level.legal ? 'decimal' : other.format;
    return formatNumber(value, format === 'bullet' ? 'none' : format, other.pattern);
  });
}
