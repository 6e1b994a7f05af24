/** What happens where two proposals of different sources speak about the same words of a text. */
export interface Tally {
  readonly same: number;
  /** Nearly the same words, or one makes the change of the other and more: whether they agree is for a reader to say. */
  readonly near: number;
  readonly clash: number;
}

export type Meeting = keyof Tally;

/** From 0 to 1; between the two lies what the comparison cannot know. */
export interface Agreement {
  readonly least: number;
  readonly most: number;
}

export const NO_MEETINGS: Tally = { same: 0, near: 0, clash: 0 };

/**
 * How far sources agree: of the meetings in which they speak about the same words, those in which they want the same.
 * `most` counts the nearly same ones as agreement, `least` does not. Cut to whole hundredths, never rounded up; null
 * where nobody meets. See docs/decisions/0019.
 */
export function getAgreement({ same, near, clash }: Tally): Agreement | null {
  const all = same + near + clash;
  if (all === 0) return null;
  return { least: cut(same / all), most: cut((same + near) / all) };
}

const cut = (share: number): number => Math.floor(share * 100 + 1e-9) / 100;

/** Counts meetings over a text: for the whole of it, and for each pair of sources. */
export class Meetings {
  readonly #pairs = new Map<string, Map<string, Counts>>();
  readonly #total: Counts = { ...NO_MEETINGS };

  get total(): Tally {
    return { ...this.#total };
  }

  /** `count` meetings of a kind between proposals of two different sources. */
  add(one: string, other: string, kind: Meeting, count: number): void {
    const [first, second] = one < other ? [one, other] : [other, one];
    let row = this.#pairs.get(first);
    if (!row) this.#pairs.set(first, (row = new Map()));
    let counts = row.get(second);
    if (!counts) row.set(second, (counts = { ...NO_MEETINGS }));
    counts[kind] += count;
    this.#total[kind] += count;
  }

  list(): SourcePair[] {
    return [...this.#pairs].flatMap(([first, row]) =>
      [...row].map(([second, tally]) => ({ sources: [first, second] as const, tally })),
    );
  }
}

type Counts = { -readonly [Kind in Meeting]: number };

/** Two sources, and how their proposals on a text meet. */
export interface SourcePair {
  /** In the order of their codes. */
  readonly sources: readonly [string, string];
  readonly tally: Tally;
}

/** The proposals of each source that stand behind one change. */
export type Backers = ReadonlyMap<string, number>;

/** Adds the meetings of all who stand behind one change with each other: they want the same. */
export function addSame(meetings: Meetings, backers: Backers): void {
  const list = [...backers];
  list.forEach(([one, count], at) => {
    for (const [other, others] of list.slice(at + 1)) meetings.add(one, other, 'same', count * others);
  });
}

/** Adds the meetings of all who stand behind one change with all who stand behind another. */
export function addMeetings(meetings: Meetings, one: Backers, other: Backers, kind: Meeting): void {
  for (const [first, count] of one)
    for (const [second, others] of other)
      if (first !== second) meetings.add(first, second, kind, count * others);
}
