import type { ConsolidatedParagraph } from '../consolidate/consolidate.ts';
import { readParagraph } from '../together/read-paragraph.ts';
import type { ParagraphReading } from '../together/read-paragraph.ts';
import { makeVersion } from '../together/version.ts';
import type { Version } from '../together/version.ts';
import type { Vocabulary } from '../words/word-list.ts';
import { WordList } from '../words/word-list.ts';
import { IN_FORCE } from './as-if.ts';
import type { AsIfChoices, Question } from './as-if.ts';
import { mergeVersions } from './merge-versions.ts';
import { splitRivals } from './rivals.ts';
import type { Piece, Rival } from './rivals.ts';

/** What becomes of one paragraph, in force or new. */
export interface Settled {
  /** Place in the text in force; of a new one, that of the paragraph it follows. */
  readonly place: number;
  readonly isNew: boolean;
  readonly number: string | null;
  readonly call: string | null;
  readonly pieces: readonly Piece[];
  readonly from: readonly string[];
  /** Deleted, or a new one that was not chosen. */
  readonly gone: boolean;
  /** The place it is moved behind. */
  readonly after: number | null;
  readonly questions: readonly Question[];
}

export interface SettleInput {
  readonly key: string;
  readonly place: number;
  readonly choices: AsIfChoices;
  readonly furniture: boolean;
  readonly vocabulary: Vocabulary;
}

export function settleParagraph(paragraph: ConsolidatedParagraph, input: SettleInput): Settled {
  const { changes, base } = paragraph;
  const reading = readParagraph(paragraph, input);
  const { questions, kept, open } = ask(paragraph, reading, input);
  const of = (list: readonly number[]) => list.flatMap((at) => changes[at]!.proposals);
  const settled = {
    place: input.place,
    isNew: base === null,
    number: paragraph.number,
    call: paragraph.call,
    from: of([...kept, ...open]),
    questions,
  };
  const moves = kept.filter((at) => changes[at]!.after !== null);
  const after = open.length === 0 && moves.length > 0 ? changes[moves[0]!]!.after : null;
  if (open.length === 0 && (base === null ? kept.length === 0 : kept.some((at) => isDeletion(at))))
    return { ...settled, pieces: [], gone: true, after };

  const words = new WordList(base ?? '', input.vocabulary);
  const versions = new Map<number, Version>();
  const versionOf = (at: number): Version => {
    const version = versions.get(at) ?? makeVersion(words, changes[at]!.text ?? '', input.vocabulary);
    versions.set(at, version);
    return version;
  };
  const merge = (list: readonly number[]): string => {
    const merged = list.filter((at) => !isDeletion(at));
    // A new paragraph stands as the one who was chosen has it.
    return base === null ? changes[merged[0]!]!.text! : mergeVersions(words, merged.map(versionOf));
  };
  if (open.length === 0) return { ...settled, pieces: [toPiece(merge(kept))], gone: false, after };
  const rivals = open.map((at): Rival => ({
    proposals: changes[at]!.proposals,
    text: isDeletion(at) ? null : merge(base === null ? [at] : [at, ...kept]),
  }));
  return { ...settled, pieces: splitRivals(rivals), gone: false, after: null };

  function isDeletion(at: number): boolean {
    return changes[at]!.kind === 'deleted';
  }
}

const toPiece = (text: string): Piece => ({ kind: 'text', text });

interface Asked {
  readonly questions: readonly Question[];
  /** Places of the changes that are made; what is of substance comes first. */
  readonly kept: readonly number[];
  /** Places of the changes that still rule each other out. */
  readonly open: readonly number[];
}

/** Finds what rules each other out, and applies the choices made. */
function ask(
  { changes }: ConsolidatedParagraph,
  { standings, pairs }: ParagraphReading,
  { key, place, choices }: SettleInput,
): Asked {
  const isExclusive = new Set(
    pairs.filter(({ exclusive }) => exclusive).map(({ changes: pair }) => pair.join()),
  );
  const excludes = (a: number, b: number): boolean => isExclusive.has(a < b ? `${a},${b}` : `${b},${a}`);
  const real = [...standings.keys()].filter(
    (at) => standings[at] !== 'none' && standings[at] !== 'editorial',
  );
  const dropped = new Set<number>();
  const questions: Question[] = [];
  for (const group of listGroups(real, excludes)) {
    if (group.length < 2) continue;
    const name = questions.length === 0 ? key : `${key}~${questions.length + 1}`;
    const choice = choices.get(name) ?? null;
    const winner = group.find((at) => choice !== null && changes[at]!.proposals.includes(choice));
    const isKept = choice === IN_FORCE;
    for (const at of group)
      if (isKept || (winner !== undefined && at !== winner && excludes(at, winner))) dropped.add(at);
    questions.push({
      key: name,
      base: place,
      rivals: group.map((at) => ({ proposals: changes[at]!.proposals, text: changes[at]!.text })),
      chosen: winner === undefined && !isKept ? null : choice,
    });
  }
  const left = real.filter((at) => !dropped.has(at));
  const open = left.filter((at) => left.some((other) => other !== at && excludes(at, other)));
  const editorial = [...standings.keys()].filter((at) => standings[at] === 'editorial');
  return { questions, open, kept: [...left.filter((at) => !open.includes(at)), ...editorial] };
}

/** Those that rule each other out, directly or over others, together. */
function listGroups(list: readonly number[], excludes: (a: number, b: number) => boolean): number[][] {
  const groups: number[][] = [];
  for (const at of list) {
    const touched = groups.filter((group) => group.some((other) => excludes(at, other)));
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push([...touched.flat(), at].sort((a, b) => a - b));
  }
  return groups.sort((a, b) => a[0]! - b[0]!);
}
