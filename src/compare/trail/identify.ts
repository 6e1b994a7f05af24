import { listCounted } from '../outcome/match-words.ts';
import { Vocabulary, WordList } from '../words/word-list.ts';

/** How sure it is that two names are one text. What is only possible is shown, and nothing is built on it. */
export type Certainty = 'editor' | 'stated' | 'likely' | 'possible';

/** Why two names are taken to be one text. */
export interface Evidence {
  /** Words of the document that say so, or of the editor's source; null where it is found by comparing. */
  readonly quote: string | null;
  /** Where the words stand: a document's number, or the editor's source. */
  readonly where: string | null;
  readonly sameTitle: boolean;
  /** Of words in the same order, from 0 to 1, cut; null where the two are not here in one language. */
  readonly likeness: number | null;
}

/** One name of a text ("RES-AFCP-1") with all that is here under it. */
export interface NamedText {
  readonly name: string;
  /** 0: proposed under this name; 1: drafted at the conference; 2: its number. */
  readonly step: 0 | 1 | 2;
  readonly versions: readonly {
    readonly language: string | null;
    readonly title: string | null;
    /** Without number line, title and formula. */
    readonly texts: readonly string[];
  }[];
  readonly formerly: readonly { readonly name: string; readonly quote: string; readonly where: string }[];
}

/** What an editor says of two names, with the source: stronger than anything found. */
export interface Statement {
  readonly names: readonly [string, string];
  readonly same: boolean;
  readonly quote: string;
  readonly where: string;
}

export interface NameLink {
  readonly name: string;
  /** The later name. */
  readonly to: string;
  readonly certainty: Certainty;
  readonly evidence: Evidence;
}

export interface Identities {
  readonly links: readonly NameLink[];
  /** For each name the last one of its text; a name that is alone leads to itself. */
  readonly lastName: ReadonlyMap<string, string>;
}

/** Words in common that make two new texts likely one, with the same title and without. */
const LIKELY_TITLED = 0.25;
const LIKELY = 0.55;
const POSSIBLE = 0.35;

/** So many words of a title are no accident ("Artificial intelligence" is one). */
const TELLING_TITLE = 4;

/**
 * Which names are one text on its way: "[AFCP-1]", then "COM6/4", then "Resolution 213". By what documents say, by
 * title, by words; an editor's statement decides against all of them. Only texts that are new to the conference are
 * given here: a text in force keeps its number.
 */
export function identify(names: readonly NamedText[], statements: readonly Statement[]): Identities {
  const known = new Map(names.map((one) => [one.name, one]));
  const links: NameLink[] = [];
  const compare = makeComparison();
  const add = (one: NamedText, other: NamedText, certainty: Certainty, evidence: Evidence) => {
    const [from, to] = isBefore(one, other) ? [one, other] : [other, one];
    links.push({ name: from.name, to: to.name, certainty, evidence });
  };
  const settled = new Set<string>();
  for (const { names: pair, same, quote, where } of statements) {
    settled.add(keyOf(...pair));
    const [one, other] = pair.map((name) => known.get(name));
    if (same && one && other) add(one, other, 'editor', { ...compare(one, other).evidence, quote, where });
  }
  for (const one of names)
    for (const { name, quote, where } of one.formerly) {
      const other = known.get(name);
      if (!other || other === one || settled.has(keyOf(one.name, name))) continue;
      settled.add(keyOf(one.name, name));
      add(other, one, 'stated', { ...compare(other, one).evidence, quote, where });
    }
  const isSettled = (one: NamedText, other: NamedText) => settled.has(keyOf(one.name, other.name));
  for (const from of names)
    for (const step of [1, 2] as const) {
      if (from.step >= step) continue;
      // What is stated of a name at this step leaves nothing to be found.
      const isStated = links.some(({ name, to }) => name === from.name && known.get(to)!.step === step);
      const found = names
        .filter((to) => to.step === step && !isSettled(from, to))
        .map((to) => ({ to, ...compare(from, to) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
      for (const [at, { to, score, evidence }] of found.entries())
        add(from, to, at === 0 && score >= 1 && !isStated ? 'likely' : 'possible', evidence);
    }
  return { links, lastName: followNames(names, links) };
}

const keyOf = (one: string, other: string): string => [one, other].sort().join('\n');

function isBefore(one: NamedText, other: NamedText): boolean {
  return one.step < other.step;
}

interface ReadVersion {
  readonly title: readonly number[];
  /** Pairs of neighbouring words: order counts, place does not. */
  readonly pairs: ReadonlySet<string>;
}

interface Comparison {
  /** 1 and more is likely, above 0 possible. */
  readonly score: number;
  readonly evidence: Evidence;
}

/** Reads every version once, however many it is held against. */
function makeComparison(): (from: NamedText, to: NamedText) => Comparison {
  const vocabulary = new Vocabulary();
  const made = new Map<NamedText['versions'][number], ReadVersion>();
  const read = (version: NamedText['versions'][number]): ReadVersion => {
    const known = made.get(version);
    if (known) return known;
    const fresh = {
      title: listCounted(new WordList(version.title ?? '', vocabulary)),
      pairs: listPairs(version.texts, vocabulary),
    };
    made.set(version, fresh);
    return fresh;
  };
  return (from, to) => {
    let [sameTitle, telling] = [false, false];
    let likeness: number | null = null;
    for (const one of from.versions)
      for (const other of to.versions) {
        if (one.language !== other.language) continue;
        const [a, b] = [read(one), read(other)];
        if (a.title.length > 0 && a.title.join() === b.title.join()) {
          sameTitle = true;
          telling ||= a.title.length >= TELLING_TITLE;
        }
        likeness = Math.max(likeness ?? 0, measureCommon(a.pairs, b.pairs));
      }
    const words = likeness ?? 0;
    const cut = likeness === null ? null : Math.floor(likeness * 100) / 100;
    const evidence: Evidence = { quote: null, where: null, sameTitle, likeness: cut };
    if ((sameTitle && words >= LIKELY_TITLED) || words >= LIKELY) return { score: 1 + words, evidence };
    if (telling || words >= POSSIBLE) return { score: Math.max(words, 0.1), evidence };
    return { score: 0, evidence };
  };
}

/** What two sets share, by the size of both. */
function measureCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  let common = 0;
  for (const pair of one) if (other.has(pair)) common++;
  return (2 * common) / (one.size + other.size);
}

function listPairs(texts: readonly string[], vocabulary: Vocabulary): Set<string> {
  const pairs = new Set<string>();
  for (const text of texts) {
    const words = listCounted(new WordList(text, vocabulary));
    for (let at = 1; at < words.length; at++) pairs.add(`${words[at - 1]} ${words[at]}`);
  }
  return pairs;
}

/** Names joined by more than a possibility are one text; its last name is the latest step's. */
function followNames(names: readonly NamedText[], links: readonly NameLink[]): Map<string, string> {
  const parent = new Map(names.map(({ name }) => [name, name]));
  const find = (name: string): string => {
    const up = parent.get(name)!;
    return up === name ? name : find(up);
  };
  const stepOf = new Map(names.map(({ name, step }) => [name, step]));
  for (const { name, to, certainty } of links) {
    if (certainty === 'possible') continue;
    const [one, other] = [find(name), find(to)];
    if (one === other) continue;
    const [up, down] = stepOf.get(one)! > stepOf.get(other)! ? [one, other] : [other, one];
    parent.set(down, up);
  }
  return new Map(names.map(({ name }) => [name, find(name)]));
}
