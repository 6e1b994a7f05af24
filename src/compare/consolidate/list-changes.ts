import { alignParagraphs } from '../align/align-paragraphs.ts';
import type { Alignment } from '../align/align-paragraphs.ts';
import { compareText } from '../compare-text.ts';
import type { Segment } from '../difference/segment.ts';
import { narrow } from '../tracked/authored.ts';
import type { Amendment, NumberedParagraph } from './amendment.ts';

export type ChangeKind = 'none' | 'replaced' | 'deleted' | 'inserted' | 'moved';

/** What a proposal does to one paragraph of the text in force, or adds after it. */
export interface ParagraphChange {
  readonly kind: ChangeKind;
  /** Place in the text in force; of an inserted one, the paragraph it follows (-1: it comes first). */
  readonly base: number;
  /** Places in the proposed text. */
  readonly places: readonly number[];
  /** Null where it is deleted. */
  readonly text: string | null;
  /** Where it was moved: the place in the text in force of the paragraph it follows; null where it was not. */
  readonly after: number | null;
  readonly segments: readonly Segment[];
  /** The segments are what the authors marked; else they were computed. */
  readonly authored: boolean;
}

/** Where a proposal's own base is another one than the text in force. */
export interface Deviation {
  readonly kind: Alignment['kind'];
  /** Place in the text in force, null for what only the proposal has. */
  readonly base: number | null;
  readonly segments: readonly Segment[];
}

export interface AmendmentChanges {
  readonly changes: readonly ParagraphChange[];
  readonly deviations: readonly Deviation[];
  /** It reproduces a part of the text only: what it leaves out stays. */
  readonly partial: boolean;
}

/** A proposal that reproduces less of the text than this amends a part of it; else what is missing was deleted. */
const WHOLE = 0.6;

/** All that a proposal changes against the text in force, whatever its own base was; in the order of its text. */
export function listChanges(base: readonly NumberedParagraph[], amendment: Amendment): AmendmentChanges {
  const texts = base.map(({ text }) => text);
  const own = alignParagraphs(
    texts,
    amendment.before.map(({ text }) => text),
  );
  const left = findLeftOut(own, base.length);
  const partial = left.size > 0;
  const context: Context = { base, amendment, last: -1, left };
  const alignments = alignParagraphs(
    texts,
    amendment.after.map(({ text }) => text),
  );
  const changes = joinAuthored(alignments, own, amendment).flatMap((alignment) =>
    readAlignment(alignment, context),
  );
  const deviations = readDeviations(own, partial, texts, amendment.before);
  return { changes, deviations, partial };
}

/** Where one text, or the part of it that is reproduced, is another one than the first. */
export function listDeviations(
  base: readonly NumberedParagraph[],
  before: readonly NumberedParagraph[],
): Pick<AmendmentChanges, 'deviations' | 'partial'> {
  const texts = base.map(({ text }) => text);
  const own = alignParagraphs(
    texts,
    before.map(({ text }) => text),
  );
  const partial = findLeftOut(own, base.length).size > 0;
  return { deviations: readDeviations(own, partial, texts, before), partial };
}

function readDeviations(
  own: readonly Alignment[],
  partial: boolean,
  texts: readonly string[],
  before: readonly NumberedParagraph[],
): Deviation[] {
  return own
    .filter(({ kind }) => kind !== 'kept' && !(partial && kind === 'deleted'))
    .map(({ kind, a, b }): Deviation => ({
      kind,
      base: a[0] ?? null,
      segments: compareText(
        a.map((place) => texts[place]!).join('\n'),
        b.map((place) => before[place]!.text).join('\n'),
      ).segments,
    }));
}

/**
 * A paragraph that the authors kept and filled with other words is one, replaced, and no deletion beside an insertion.
 * Only where their own base has the paragraph as it is in force.
 */
function joinAuthored(
  alignments: readonly Alignment[],
  own: readonly Alignment[],
  { authored }: Amendment,
): Alignment[] {
  const inForce = new Map(own.flatMap(({ kind, a, b }) => (kind === 'kept' ? [[b[0]!, a[0]!]] : [])));
  const gone = new Set(alignments.flatMap(({ kind, a }) => (kind === 'deleted' ? a : [])));
  const replaced = new Map<number, number>();
  for (const { kind, b } of alignments) {
    if (kind !== 'inserted') continue;
    const before = authored?.get(b[0]!)?.before;
    const place = before === undefined ? undefined : inForce.get(before);
    if (place !== undefined && gone.has(place)) replaced.set(place, b[0]!);
  }
  const taken = new Set(replaced.values());
  return alignments.flatMap((alignment): Alignment[] => {
    if (alignment.kind === 'inserted') return taken.has(alignment.b[0]!) ? [] : [alignment];
    const place = alignment.kind === 'deleted' ? replaced.get(alignment.a[0]!) : undefined;
    return [place === undefined ? alignment : { ...alignment, kind: 'changed', b: [place] }];
  });
}

/** Places of the text in force that a proposal leaves out because it reproduces a part of the text only. */
export function listLeftOut(base: readonly string[], before: readonly string[]): ReadonlySet<number> {
  return findLeftOut(alignParagraphs(base, before), base.length);
}

function findLeftOut(own: readonly Alignment[], length: number): ReadonlySet<number> {
  const missing = new Set(own.flatMap(({ kind, a }) => (kind === 'deleted' ? a : [])));
  return missing.size > (1 - WHOLE) * length ? missing : new Set();
}

interface Context {
  readonly base: readonly NumberedParagraph[];
  readonly amendment: Amendment;
  /** Left out, not deleted. */
  readonly left: ReadonlySet<number>;
  /** The paragraph of the text in force met last: what comes now follows it. */
  last: number;
}

function readAlignment({ kind, a, b }: Alignment, context: Context): ParagraphChange[] {
  const { base, amendment, left } = context;
  const text = b.map((place) => amendment.after[place]!.text).join('\n');
  if (kind === 'inserted')
    return [
      {
        kind,
        base: context.last,
        places: b,
        text,
        after: null,
        segments: [{ op: '+', text }],
        authored: false,
      },
    ];
  if (kind === 'moved') {
    const [place] = a;
    const segments = compareText(base[place!]!.text, text).segments;
    return [{ kind, base: place!, places: b, text, after: context.last, segments, authored: false }];
  }
  context.last = a.at(-1)!;
  const [first, ...others] = a;
  const deleted = (place: number): ParagraphChange =>
    left.has(place)
      ? keep(place, [], base[place]!.text)
      : {
          kind: 'deleted',
          base: place,
          places: [],
          text: null,
          after: null,
          segments: [{ op: '-', text: base[place]!.text }],
          authored: false,
        };
  if (kind === 'deleted') return [deleted(first!)];
  if (kind === 'kept') return [keep(first!, b, base[first!]!.text)];
  const authored = findAuthored(base[first!]!.text, text, b, amendment);
  return [
    {
      kind: 'replaced',
      base: first!,
      places: b,
      text,
      after: null,
      segments: authored ?? compareText(base[first!]!.text, text).segments,
      authored: authored !== null,
    },
    ...others.map(deleted),
  ];
}

const keep = (base: number, places: readonly number[], text: string): ParagraphChange => ({
  kind: 'none',
  base,
  places,
  text,
  after: null,
  segments: [{ op: '=', text }],
  authored: false,
});

/** What the authors marked themselves, where they marked it on the text in force. */
function findAuthored(
  base: string,
  text: string,
  places: readonly number[],
  { authored }: Amendment,
): readonly Segment[] | null {
  const marked = places.length === 1 ? authored?.get(places[0]!) : undefined;
  return marked ? narrow(marked.segments, base, text) : null;
}
