import type { Segment } from '../../../compare/difference/segment.ts';
import type { ChangeKind } from '../../../compare/consolidate/list-changes.ts';
import type { DisputeKind } from '../../../compare/together/dispute.ts';
import type { Standing } from '../../../compare/together/read-paragraph.ts';
import type { Tally } from '../../../compare/together/tally.ts';
import { sourceOfNumber } from '../../../matrix/texts/source-of-number.ts';
import type { TextConsolidation } from '../../../matrix/texts/text-consolidation.ts';
import { excerptSegments } from '../../tracked/excerpt-segments.ts';
import type { TogetherQuery } from './query.ts';

/** Changes of one paragraph that stand open; the others are a click away. */
const MOST_OPEN = 4;

/** Above it, what is folded is not on the page at all but at an address of its own: a phone has to load it. */
const MOST_ON_PAGE = 250;

/** Numbers printed with one change; a hundred proposals that want the same are told as so many. */
const MOST_NAMED = 8;

export interface ShownChange {
  readonly kind: Exclude<ChangeKind, 'none'>;
  /** Names of the first of its proposals, and how many more there are. */
  readonly proposals: readonly string[];
  readonly more: number;
  readonly standing: Exclude<Standing, 'none'>;
  readonly segments: readonly Segment[];
  /** Where it is moved: the paragraph it would follow; null for the beginning, undefined where it is not moved. */
  readonly after?: RowLabel | null;
  /** Nearly the same as the change of this proposal, with the difference. */
  readonly near?: {
    readonly proposal: string;
    readonly likeness: number;
    readonly segments: readonly Segment[];
  };
  /** It makes the change of this proposal, and more. */
  readonly includes?: string;
}

export interface ShownDispute {
  readonly kind: DisputeKind;
  readonly words: string;
  readonly options: readonly { readonly sources: readonly string[]; readonly text: string | null }[];
}

export interface RowLabel {
  readonly anchor: string;
  /** "resolves 1", "resolves"; of what stands outside the calls null. */
  readonly label: string | null;
}

export interface ShownRow extends RowLabel {
  readonly kind: 'row';
  readonly role: 'number' | 'title' | 'call' | 'paragraph';
  readonly number: string | null;
  /** Null where the paragraph is new. */
  readonly base: string | null;
  /** Of a new one what it would follow; null at the beginning. */
  readonly follows: string | null;
  readonly open: readonly ShownChange[];
  readonly folded: readonly ShownChange[];
  /** Changes that are only at the address of the paragraph. */
  readonly elsewhere: number;
  readonly disputes: readonly ShownDispute[];
  readonly tally: Tally;
}

/** Paragraphs that are left out, from this one on. */
export interface Gap {
  readonly kind: 'gap';
  readonly anchor: string;
  readonly count: number;
}

export type Shown = ShownRow | Gap;

/** A text with all proposals on it, and who makes each. */
export interface SourcedText extends TextConsolidation {
  /** "EUR" of a proposal as the consolidation names it, which may have its file behind its number. */
  readonly sourceOf: (name: string) => string;
}

export function addSources(consolidation: TextConsolidation): SourcedText {
  const sources = new Map(
    consolidation.proposals.map(({ name, number }) => [name, sourceOfNumber(number === '' ? name : number)]),
  );
  return { ...consolidation, sourceOf: (name) => sources.get(name) ?? name };
}

export interface ArrangedRows {
  readonly rows: readonly Shown[];
  /** The first paragraph of each part; one part where the text is not heavy. */
  readonly parts: readonly RowLabel[];
  readonly part: number;
}

/** What of a text with its proposals the address asks for. */
export function arrangeRows(consolidation: SourcedText, query: TogetherQuery): ArrangedRows {
  const rows = consolidation.paragraphs.map((_, at) => readRow(consolidation, at, query));
  const isHeavy = rows.reduce((sum, { changes }) => sum + changes.length, 0) > MOST_ON_PAGE;
  const shown: Shown[] = [];
  for (const { row, changes, visible } of rows) {
    const last = shown.at(-1);
    if (visible) shown.push({ ...row, ...fold(changes, isHeavy && query.at === null, query.at !== null) });
    else if (row.base === null) continue;
    else if (last?.kind === 'gap') shown[shown.length - 1] = { ...last, count: last.count + 1 };
    else shown.push({ kind: 'gap', anchor: row.anchor, count: 1 });
  }
  const parts = isHeavy && query.at === null ? divide(shown) : [shown];
  const part = Math.min(query.part, parts.length);
  return {
    rows: parts[part - 1] ?? [],
    parts: parts.map((list) => {
      const first = list.find((row) => row.kind === 'row');
      return { anchor: first?.anchor ?? '', label: first?.label ?? first?.follows ?? null };
    }),
    part,
  };
}

/** Parts of about so many changes, each of whole paragraphs: a phone loads two hundred kilobytes, not three thousand. */
const MOST_IN_PART = 80;

function divide(shown: readonly Shown[]): Shown[][] {
  const parts: Shown[][] = [[]];
  let weight = 0;
  for (const row of shown) {
    const own = row.kind === 'gap' ? 0 : row.open.length + row.disputes.length;
    if (weight > 0 && weight + own > MOST_IN_PART) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)!.push(row);
    weight += own;
  }
  return parts;
}

function fold(changes: readonly ShownChange[], isHeavy: boolean, unfolded: boolean) {
  if (unfolded || changes.length <= MOST_OPEN + 1) return { open: changes, folded: [], elsewhere: 0 };
  // Those that most proposals want first; the sort keeps the order of the others.
  const sorted = changes.toSorted((a, b) => countBackers(b) - countBackers(a));
  const [open, rest] = [sorted.slice(0, MOST_OPEN), sorted.slice(MOST_OPEN)];
  return isHeavy ? { open, folded: [], elsewhere: rest.length } : { open, folded: rest, elsewhere: 0 };
}

const countBackers = ({ proposals, more }: ShownChange): number => proposals.length + more;

type BareRow = Omit<ShownRow, 'open' | 'folded' | 'elsewhere'>;

function readRow(consolidation: SourcedText, at: number, query: TogetherQuery) {
  const { paragraphs, rows, together } = consolidation;
  const { changes, base, number } = paragraphs[at]!;
  const reading = together.paragraphs[at]!;
  const isWanted = (proposal: string): boolean =>
    query.sources.length === 0 || query.sources.includes(consolidation.sourceOf(proposal));
  const shown = changes.flatMap((change, index): ShownChange[] => {
    const standing = reading.standings[index]!;
    const proposals = change.proposals.filter(isWanted);
    if (change.kind === 'none' || standing === 'none' || proposals.length === 0) return [];
    if (standing === 'editorial' && query.show !== 'all') return [];
    const near = reading.near.find((one) => one.change === index);
    const larger = reading.pairs.find((pair) => pair.larger === index);
    const smaller = larger?.changes.find((one) => one !== index);
    return [
      {
        kind: change.kind,
        proposals: proposals.slice(0, MOST_NAMED),
        more: Math.max(0, proposals.length - MOST_NAMED),
        standing,
        segments: change.kind === 'deleted' ? [] : excerptSegments(change.segments),
        ...(change.after === null ? {} : { after: findLabel(consolidation, change.after) }),
        ...(near
          ? {
              near: {
                proposal: changes[near.other]!.proposals[0]!,
                likeness: near.likeness,
                segments: excerptSegments(near.segments),
              },
            }
          : {}),
        ...(smaller === undefined ? {} : { includes: changes[smaller]!.proposals[0]! }),
      },
    ];
  });
  const disputes = listDisputes(consolidation, at, query);
  const row: BareRow = {
    kind: 'row',
    ...labelRow(consolidation, at),
    role: readRole(rows[at]!.role),
    number,
    base,
    follows: base === null ? findFollowed(consolidation, at) : null,
    disputes,
    tally: reading.tally,
  };
  const visible =
    query.at === null
      ? query.show === 'all'
        ? base !== null || shown.length > 0
        : query.show === 'clashes'
          ? disputes.length > 0
          : shown.length > 0
      : row.anchor === query.at;
  return { row, changes: shown, visible: visible && !(base !== null && base.trim() === '') };
}

/** Those in which sources that are chosen want different things; of one source, those that it is in. */
function listDisputes(consolidation: SourcedText, at: number, { sources }: TogetherQuery): ShownDispute[] {
  const { changes } = consolidation.paragraphs[at]!;
  return consolidation.together.paragraphs[at]!.disputes.flatMap(({ kind, words, options }) => {
    const named = options.map(({ changes: places, text }) => ({
      sources: listSources(
        consolidation,
        places.flatMap((place) => changes[place]!.proposals),
      ),
      text,
    }));
    const own = named.filter((option) => option.sources.some((source) => sources.includes(source)));
    const isIn = sources.length === 0 || own.length > 1 || (own.length === 1 && sources.length === 1);
    return isIn ? [{ kind, words, options: sources.length > 1 ? own : named }] : [];
  });
}

const readRole = (role: string): ShownRow['role'] =>
  role === 'number' || role === 'title' || role === 'call' ? role : 'paragraph';

export function labelRow({ paragraphs, rows }: SourcedText, at: number): RowLabel {
  const { call, number, base, changes } = paragraphs[at]!;
  const isCall = call !== null && (base ?? changes[0]?.text) === call;
  return {
    anchor: rows[at]!.anchor,
    label: call === null ? null : isCall || number === null ? call : `${call} ${number}`,
  };
}

function findFollowed(consolidation: SourcedText, at: number): string | null {
  const place = consolidation.paragraphs.slice(0, at).findLastIndex(({ base }) => base !== null);
  return place < 0 ? null : labelRow(consolidation, place).label;
}

/** Of a place in the text in force. */
function findLabel(consolidation: SourcedText, place: number): RowLabel | null {
  let base = -1;
  const at = consolidation.paragraphs.findIndex((paragraph) => paragraph.base !== null && ++base === place);
  return at < 0 ? null : labelRow(consolidation, at);
}

/** Names of proposals as their sources, each once. */
export const listSources = ({ sourceOf }: SourcedText, names: readonly string[]): string[] => [
  ...new Set(names.map(sourceOf)),
];
