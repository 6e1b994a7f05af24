import { getLikeness, makeBag } from '../align/bag.ts';
import { compareText } from '../compare-text.ts';
import type { ConsolidatedParagraph, SharedChange } from '../consolidate/consolidate.ts';
import type { Segment } from '../difference/segment.ts';
import type { Vocabulary } from '../words/word-list.ts';
import { WordList } from '../words/word-list.ts';
import { getChangeLikeness, NEARLY } from './change-likeness.ts';
import type { Clash, Dispute } from './dispute.ts';
import { listWordDisputes } from './dispute.ts';
import { isEditorial } from './editorial.ts';
import { relate } from './relate.ts';
import type { Meeting } from './tally.ts';
import { makeVersion } from './version.ts';
import type { Version } from './version.ts';

/** Versions of one paragraph that each other one is held against; what comes later meets these alone. */
const MOST_VERSIONS = 64;

/** How a change stands among the others of its paragraph. */
export type Standing = 'none' | 'editorial' | 'alone' | 'clash' | 'beside';

/** Two changes of one paragraph that are nearly the same. */
export interface Near {
  /** Places in the changes of the paragraph. */
  readonly change: number;
  readonly other: number;
  /** From 0.7 to below 1. */
  readonly likeness: number;
  /** From the text that `other` proposes to the one that `change` proposes. */
  readonly segments: readonly Segment[];
}

/** A pair of changes that speak about the same words, or make some change alike. */
export interface RelatedPair {
  readonly changes: readonly [number, number];
  readonly meeting: Exclude<Meeting, 'same'>;
  /** Only one of the two can be adopted as it is. */
  readonly exclusive: boolean;
  /** The one that makes all that the other makes, and more. */
  readonly larger: number | null;
}

export interface ParagraphReading {
  /** By place in the changes of the paragraph. */
  readonly standings: readonly Standing[];
  readonly disputes: readonly Dispute[];
  readonly near: readonly Near[];
  readonly pairs: readonly RelatedPair[];
  /** More versions than are held against each other one by one. */
  readonly coarse: boolean;
}

/** `furniture`: number line, or line with place and date, whose changes are nobody's wish. */
export function readParagraph(
  paragraph: ConsolidatedParagraph,
  { furniture, vocabulary }: { readonly furniture: boolean; readonly vocabulary: Vocabulary },
): ParagraphReading {
  return new Reading(paragraph, furniture, vocabulary).read();
}

class Reading {
  readonly #changes: readonly SharedChange[];
  readonly #isNew: boolean;
  readonly #furniture: boolean;
  readonly #vocabulary: Vocabulary;
  readonly #base: WordList;
  readonly #versions = new Map<number, Version>();
  readonly #pairs: RelatedPair[] = [];
  readonly #clashes: Clash[] = [];

  constructor({ base, changes }: ConsolidatedParagraph, furniture: boolean, vocabulary: Vocabulary) {
    this.#changes = changes;
    this.#isNew = base === null;
    this.#furniture = furniture;
    this.#vocabulary = vocabulary;
    this.#base = new WordList(base ?? '', vocabulary);
  }

  read(): ParagraphReading {
    const standings = this.#changes.map((change, at) => this.#rate(change, at));
    const real = [...standings.keys()].filter((at) => standings[at] === 'alone');
    if (real.length < 2) return { standings, disputes: [], near: [], pairs: [], coarse: false };
    const alike = new Map<number, { other: number; likeness: number }>();
    real.slice(0, MOST_VERSIONS).forEach((first, at) => {
      for (const second of real.slice(at + 1)) this.#meet(first, second, alike);
    });
    for (const at of real) standings[at] = 'beside';
    for (const { changes, exclusive } of this.#pairs)
      if (exclusive) for (const at of changes) standings[at] = 'clash';
    return {
      standings,
      disputes: this.#listDisputes(real),
      near: [...alike].map(([change, { other, likeness }]) => this.#showNear(change, other, likeness)),
      pairs: this.#pairs,
      coarse: real.length > MOST_VERSIONS,
    };
  }

  /** All that is no mere furniture is alone until another one is met. */
  #rate({ kind }: SharedChange, at: number): Standing {
    if (kind === 'none') return 'none';
    if (this.#furniture) return 'editorial';
    return kind === 'replaced' && isEditorial(this.#base, this.#versionOf(at)) ? 'editorial' : 'alone';
  }

  #versionOf(at: number): Version {
    let version = this.#versions.get(at);
    if (!version) {
      version = makeVersion(this.#base, this.#changes[at]!.text ?? '', this.#vocabulary);
      this.#versions.set(at, version);
    }
    return version;
  }

  #meet(first: number, second: number, alike: Map<number, { other: number; likeness: number }>): void {
    const [one, other] = [this.#changes[first]!, this.#changes[second]!];
    const changes = [first, second] as const;
    const note = (likeness: number): 'near' | 'clash' => {
      if (likeness < NEARLY) return 'clash';
      if (likeness > (alike.get(second)?.likeness ?? 0)) alike.set(second, { other: first, likeness });
      return 'near';
    };
    if (one.kind === 'deleted' || other.kind === 'deleted') {
      this.#pairs.push({ changes, meeting: 'clash', exclusive: true, larger: null });
      return;
    }
    if (this.#isNew) {
      const [a, b] = changes.map((at) => makeBag(this.#versionOf(at).words));
      const meeting = note(Math.min(getLikeness(a!, b!), LESS_THAN_SAME));
      this.#pairs.push({ changes, meeting, exclusive: true, larger: null });
      this.#clashes.push({ from: 0, to: 0, changes });
      return;
    }
    const [a, b] = [this.#versionOf(first), this.#versionOf(second)];
    const { clashes, share, includes } = relate(this.#base, a, b);
    for (const stretch of clashes) this.#clashes.push({ ...stretch, changes });
    const apart = one.after !== null && other.after !== null && one.after !== other.after;
    if (apart) this.#pairs.push({ changes, meeting: 'clash', exclusive: true, larger: null });
    else if (clashes.length > 0) {
      const likeness = Math.min(getChangeLikeness(this.#base, a, b), LESS_THAN_SAME);
      this.#pairs.push({ changes, meeting: note(likeness), exclusive: true, larger: null });
    } else if (share) {
      const larger = includes === null ? null : includes === 'first' ? first : second;
      this.#pairs.push({ changes, meeting: 'near', exclusive: false, larger });
    }
  }

  #listDisputes(real: readonly number[]): Dispute[] {
    const option = (at: number) => ({ changes: [at], text: this.#changes[at]!.text });
    if (this.#isNew) return [{ kind: 'insertion', words: '', options: real.map(option) }];
    const disputes = listWordDisputes(this.#base, this.#clashes, (at) => this.#versionOf(at));
    const words = this.#base.text;
    if (real.some((at) => this.#changes[at]!.kind === 'deleted'))
      disputes.unshift({ kind: 'deletion', words, options: real.map(option) });
    const moved = real.filter((at) => this.#changes[at]!.after !== null);
    const places = Map.groupBy(moved, (at) => this.#changes[at]!.after);
    if (places.size > 1)
      disputes.push({
        kind: 'move',
        words,
        options: [...places.values()].map((changes) => ({ changes, text: '' })),
      });
    return disputes;
  }

  #showNear(change: number, other: number, likeness: number): Near {
    const [to, from] = [this.#changes[change]!.text ?? '', this.#changes[other]!.text ?? ''];
    return {
      change,
      other,
      likeness: Math.floor(likeness * 1000) / 1000,
      segments: compareText(from, to).segments,
    };
  }
}

/** Another text is never wholly alike, be it by its signs alone. */
const LESS_THAN_SAME = 0.999;
