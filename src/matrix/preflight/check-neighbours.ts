import type { SharedChange } from '../../compare/consolidate/consolidate.ts';
import { rebuild } from '../../compare/difference/segment.ts';
import type { BuiltConsolidation, TextConsolidation } from '../texts/text-consolidation.ts';
import type { CheckKind, CheckLevel, DraftCheck } from './draft-check.ts';

/** Letters of a quote: enough to find the words again. */
const MOST_LETTERS = 240;

/** How the draft's own base stands to the text in force, where they are not the same. */
export function checkBase(
  name: string,
  proposal: string,
  { bases, consolidation }: BuiltConsolidation,
): DraftCheck[] {
  const id = consolidation.proposals.find((one) => one.name === name)?.id;
  const base = bases.find((one) => one.proposal === id)?.base;
  if (!base || base.kind === 'same') return [];
  const kind = `base-${base.kind}` as const;
  const { paragraphs } = base.difference;
  const level: CheckLevel =
    base.kind === 'deviates' && paragraphs.other * 10 < paragraphs.all ? 'look' : 'mend';
  const labels = new Map(
    consolidation.paragraphs.map((paragraph, row) => [consolidation.rows[row]!.anchor, labelOf(paragraph)]),
  );
  const shown = base.differences.slice(0, 12).map(({ anchor, segments }): DraftCheck => ({
    kind,
    level,
    proposal,
    place: anchor === null ? null : (labels.get(anchor) ?? null),
    quote: quoteChanged(segments),
    about: [String(paragraphs.other), String(paragraphs.all)],
  }));
  return shown.length > 0
    ? shown
    : [
        {
          kind,
          level,
          proposal,
          place: null,
          quote: null,
          about: [String(paragraphs.other), String(paragraphs.all)],
        },
      ];
}

/** Who proposes the same, nearly the same, or what cannot stand beside it. */
export function checkNeighbours(
  name: string,
  proposal: string,
  consolidation: TextConsolidation,
): DraftCheck[] {
  const { paragraphs, together } = consolidation;
  const checks = paragraphs.flatMap((paragraph, row): DraftCheck[] => {
    const { changes } = paragraph;
    const at = changes.findIndex(({ kind, proposals }) => kind !== 'none' && proposals.includes(name));
    const reading = together.paragraphs[row]!;
    if (at < 0 || reading.standings[at] === 'editorial') return [];
    const own = changes[at]!;
    const make = (
      kind: CheckKind,
      level: CheckLevel,
      others: readonly string[],
      quote: string,
    ): DraftCheck => ({
      kind,
      level,
      proposal,
      place: labelOf(paragraph),
      quote: quote.slice(0, MOST_LETTERS),
      about: others,
    });
    const same = own.proposals.filter((other) => other !== name);
    const met = reading.pairs.filter(({ changes: pair }) => pair.includes(at));
    const list = (wanted: (pair: (typeof met)[number]) => boolean) =>
      met.filter(wanted).flatMap(({ changes: [one, other] }) => changes[one === at ? other : one]!.proposals);
    const near = list(({ meeting, exclusive }) => meeting === 'near' || !exclusive);
    const against = list(({ meeting, exclusive }) => meeting === 'clash' && exclusive);
    const dispute = reading.disputes.find(({ options }) =>
      options.some((option) => option.changes.includes(at)),
    );
    return [
      ...(same.length > 0 ? [make('same-change', 'know', same, quoteOwn(own))] : []),
      ...(near.length > 0 ? [make('near-change', 'know', near, quoteOwn(own))] : []),
      ...(against.length > 0 ? [make('clash', 'know', against, dispute?.words || quoteOwn(own))] : []),
    ];
  });
  const whole = together.wholeDisputes.flatMap(({ proposals, against }) => {
    const others = proposals.includes(name) ? against : against.includes(name) ? proposals : [];
    return others.filter((other) => other !== name);
  });
  return whole.length === 0
    ? checks
    : [
        {
          kind: 'whole-clash',
          level: 'know',
          proposal,
          place: null,
          quote: null,
          about: [...new Set(whole)],
        },
        ...checks,
      ];
}

const labelOf = ({ number, call }: { readonly number: string | null; readonly call: string | null }) => {
  const bare = number?.replaceAll(/[().]/gu, '').trim() ?? '';
  return call === null ? number : [call, bare].filter(Boolean).join(' ');
};

const quoteOwn = ({ kind, text, segments }: SharedChange): string =>
  kind === 'deleted' ? rebuild(segments, '-') : kind === 'inserted' ? (text ?? '') : quoteChanged(segments);

/** The words that are other, the new ones where there are any: verbatim, "…" between. */
function quoteChanged(segments: SharedChange['segments']): string {
  const list = (op: '+' | '-') =>
    segments
      .filter((segment) => segment.op === op && segment.text.trim() !== '')
      .map(({ text }) => text.trim());
  const [added, removed] = [list('+'), list('-')];
  return (added.length > 0 ? added : removed).join(' … ').slice(0, MOST_LETTERS);
}
