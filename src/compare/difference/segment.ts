/** A stretch that both texts have ("="), that only the first has ("-"), or only the second ("+"). */
export interface Segment {
  readonly op: '=' | '-' | '+';
  readonly text: string;
}

/** One text again: '-' gives the first, '+' the second. */
export function rebuild(segments: readonly Segment[], side: '-' | '+'): string {
  let text = '';
  for (const segment of segments) if (segment.op === '=' || segment.op === side) text += segment.text;
  return text;
}

interface Stretch {
  kept: string;
  /** What follows it. */
  deleted: string;
  inserted: string;
}

/** Collects segments. Those of one kind that touch become one; within a change "-" stands before "+". */
export class SegmentList {
  readonly #stretches: Stretch[] = [];
  #last: Stretch = { kept: '', deleted: '', inserted: '' };

  keep(text: string): void {
    if (text === '') return;
    if (this.#last.deleted !== '' || this.#last.inserted !== '') this.endChange();
    this.#last.kept += text;
  }

  change(deleted: string, inserted: string): void {
    this.#last.deleted += deleted;
    this.#last.inserted += inserted;
  }

  /** What follows is another change, even if it touches: an inserted paragraph, then a new number on the next one. */
  endChange(): void {
    this.#stretches.push(this.#last);
    this.#last = { kept: '', deleted: '', inserted: '' };
  }

  /** All of it; `swapped` as if the two texts had been given the other way round. */
  list({ swapped = false } = {}): Segment[] {
    const segments: Segment[] = [];
    const push = (op: Segment['op'], text: string): void => {
      if (text === '') return;
      const last = segments.at(-1);
      if (last?.op === op) segments[segments.length - 1] = { op, text: last.text + text };
      else segments.push({ op, text });
    };
    for (const { kept, deleted, inserted } of [...this.#stretches, this.#last]) {
      push('=', kept);
      push('-', swapped ? inserted : deleted);
      push('+', swapped ? deleted : inserted);
    }
    return segments;
  }
}
