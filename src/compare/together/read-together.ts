import type { Consolidated } from '../consolidate/consolidate.ts';
import { Vocabulary } from '../words/word-list.ts';
import { readParagraph } from './read-paragraph.ts';
import type { ParagraphReading } from './read-paragraph.ts';
import { addMeetings, addSame, Meetings } from './tally.ts';
import type { Backers, SourcePair, Tally } from './tally.ts';

/** A proposal on the text as a whole: it suppresses it, insists that it stays (NOC, underlined), or says nothing (NOC). */
export interface WholeProposal {
  readonly id: string;
  readonly wants: 'suppression' | 'no change' | 'other';
}

export interface TogetherInput {
  readonly consolidated: Pick<Consolidated, 'paragraphs'>;
  readonly whole: readonly WholeProposal[];
  /** Places in the text in force of the number line and of the line with place and date. */
  readonly furniture: ReadonlySet<number>;
  /** Who makes a proposal: "EUR", "B/CAN/CLM/USA". */
  readonly sourceOf: (proposal: string) => string;
}

export interface TogetherReading {
  /** In the order of the consolidated paragraphs. */
  readonly paragraphs: readonly (ParagraphReading & { readonly tally: Tally })[];
  /** Proposals that want the text to go or to stay as it is, against all that would change it. */
  readonly wholeDisputes: readonly WholeDispute[];
  readonly tally: Tally;
  /** Meetings in one paragraph without a word in common: both can be adopted, and they are no part of the tally. */
  readonly beside: number;
  readonly pairs: readonly SourcePair[];
  readonly coarse: boolean;
}

export interface WholeDispute {
  readonly kind: 'suppression' | 'no change';
  readonly proposals: readonly string[];
  /** Those that would change it, or do the opposite. */
  readonly against: readonly string[];
}

/**
 * One text with all its proposals, read for who wants the same and who does not: by paragraph, over the text, and for
 * each pair of sources. Cost grows with the number of proposals (64 versions of a paragraph meet all others).
 */
export function readTogether({ consolidated, whole, furniture, sourceOf }: TogetherInput): TogetherReading {
  const vocabulary = new Vocabulary();
  const meetings = new Meetings();
  const amending = new Set<string>();
  let place = -1;
  let beside = 0;
  const paragraphs = consolidated.paragraphs.map((paragraph) => {
    if (paragraph.base !== null) place++;
    const isFurniture = paragraph.base !== null && furniture.has(place);
    const reading = readParagraph(paragraph, { furniture: isFurniture, vocabulary });
    const backers = paragraph.changes.map(({ proposals }) => countSources(proposals, sourceOf));
    const own = new Meetings();
    const real = [...reading.standings.keys()].filter(
      (at) => reading.standings[at] !== 'none' && reading.standings[at] !== 'editorial',
    );
    for (const at of real) {
      for (const id of paragraph.changes[at]!.proposals) amending.add(id);
      addSame(own, backers[at]!);
    }
    for (const { changes, meeting } of reading.pairs)
      addMeetings(own, backers[changes[0]]!, backers[changes[1]]!, meeting);
    for (const { sources, tally } of own.list())
      for (const kind of ['same', 'near', 'clash'] as const)
        if (tally[kind] > 0) meetings.add(...sources, kind, tally[kind]);
    beside += countBeside(
      real.map((at) => backers[at]!),
      own.total,
    );
    return { ...reading, tally: own.total };
  });
  const wholeDisputes = listWholeDisputes(whole, [...amending], meetings, sourceOf);
  return {
    paragraphs,
    wholeDisputes,
    tally: meetings.total,
    beside,
    pairs: meetings.list(),
    coarse: paragraphs.some(({ coarse }) => coarse),
  };
}

function listWholeDisputes(
  whole: readonly WholeProposal[],
  amending: readonly string[],
  meetings: Meetings,
  sourceOf: (proposal: string) => string,
): WholeDispute[] {
  const ids = (wants: WholeProposal['wants']) =>
    whole.filter((one) => one.wants === wants).map(({ id }) => id);
  const [suppressing, keeping] = [ids('suppression'), ids('no change')];
  const sides = [suppressing, keeping, amending].map((list) => countSources(list, sourceOf)) as [
    Backers,
    Backers,
    Backers,
  ];
  addSame(meetings, sides[0]);
  addSame(meetings, sides[1]);
  addMeetings(meetings, sides[0], sides[1], 'clash');
  addMeetings(meetings, sides[0], sides[2], 'clash');
  addMeetings(meetings, sides[1], sides[2], 'clash');
  const disputes: WholeDispute[] = [
    { kind: 'suppression', proposals: suppressing, against: [...keeping, ...amending] },
    { kind: 'no change', proposals: keeping, against: [...suppressing, ...amending] },
  ];
  return disputes.filter(({ proposals, against }) => proposals.length > 0 && against.length > 0);
}

/** Of all meetings in a paragraph those that are none of the others: counted without looking at each. */
function countBeside(groups: readonly Backers[], { same, near, clash }: Tally): number {
  const bySource = new Map<string, number>();
  for (const group of groups)
    for (const [source, count] of group) bySource.set(source, (bySource.get(source) ?? 0) + count);
  let [all, own] = [0, 0];
  for (const count of bySource.values()) {
    all += count;
    own += count * count;
  }
  return Math.max(0, (all * all - own) / 2 - same - near - clash);
}

function countSources(proposals: readonly string[], sourceOf: (proposal: string) => string): Backers {
  const counts = new Map<string, number>();
  for (const id of proposals) {
    const source = sourceOf(id);
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}
