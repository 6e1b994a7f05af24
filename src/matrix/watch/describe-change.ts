import { listChanges } from '../../compare/consolidate/list-changes.ts';
import { rebuild } from '../../compare/difference/segment.ts';
import type { Block } from '../../document/document.ts';
import { anchorParagraphs, outlineText } from '../../proceedings/itu/outline.ts';
import type { OutlinedParagraph } from '../../proceedings/itu/outline.ts';
import { listProposalBlocks } from '../../proceedings/itu/proposal-text.ts';
import type { Action, Language, Target } from '../../proceedings/proposal.ts';
import type { Passage, ProposedChange } from '../../watch/change.ts';
import { toAmendment } from '../texts/to-amendment.ts';

/** A proposal as it is stored, as far as the watch needs it. */
export interface WatchedProposal {
  /** "EUR/44A2/1" */
  readonly number: string;
  readonly action: Action;
  readonly target: Pick<Target, 'kind' | 'number' | 'instrument' | 'title'>;
  readonly language: Language;
  readonly content: readonly Block[];
}

export interface DescribedChange {
  readonly change: ProposedChange;
  /** Index in the proposal's content of a paragraph of its text after or before; null for what is not in it. */
  placeOf(paragraph: number | null, side: 'before' | 'after'): number | null;
  /** Address on the proposal's page. */
  anchorOf(place: number | null): string | null;
  /** The passage that a finding's place means. */
  passageOf(paragraph: number | null, side: 'before' | 'after'): Passage | null;
}

/**
 * What a proposal would change: against the text in force where that is here (`base`), else against what its authors
 * had before them. Null where it changes nothing (NOC) or has no text of its own.
 */
export function describeChange(
  proposal: WatchedProposal,
  base: readonly Block[] | null,
): DescribedChange | null {
  const { action, target, language, number, content } = proposal;
  const whole = action.startsWith('SUP') ? 'suppressed' : action.startsWith('ADD') ? 'new' : 'amended';
  if (whole === 'amended' && !/^\(?MOD\)?$/.test(action)) return null;
  const outline = {
    before: outlineText(listProposalBlocks(proposal, 'before'), 'before'),
    after: outlineText(listProposalBlocks(proposal, 'after'), 'after'),
  };
  const inForce = base === null ? null : outlineText(base, 'before');
  const passages =
    whole === 'suppressed'
      ? []
      : whole === 'new'
        ? listNew(outline.after)
        : listAmended(proposal, outline, inForce ?? outline.before);
  const titled = whole === 'new' ? outline.after : outline.before;
  const titlePlace = titled.findIndex(({ role }) => role === 'title');
  const title =
    titled[titlePlace]?.text ?? target.title ?? inForce?.find(({ role }) => role === 'title')?.text ?? null;
  const anchors = anchorParagraphs(content);
  const isOwn = inForce === null;
  return {
    change: {
      proposal: number,
      whole,
      language,
      kind: target.kind,
      number: target.number,
      instrument: target.instrument,
      title,
      titlePlace: titlePlace === -1 ? null : titlePlace,
      passages,
    },
    placeOf(paragraph, side) {
      if (paragraph === null) return null;
      const found =
        side === 'after' || isOwn || whole === 'suppressed'
          ? outline[side][paragraph]
          : findSame(outline.before, inForce[paragraph]);
      return found?.from.at(-1) ?? null;
    },
    anchorOf: (place) => (place === null ? null : (anchors.get(place) ?? null)),
    passageOf: (paragraph, side) =>
      passages.find(
        (one) =>
          one.paragraph === paragraph && one[side] !== null && (side === 'after' || one.after === null),
      ) ??
      passages.find((one) => one.paragraph === paragraph) ??
      null,
  };
}

/** A paragraph of the text in force as the proposal reproduces it. */
const findSame = (
  before: readonly OutlinedParagraph[],
  wanted: OutlinedParagraph | undefined,
): OutlinedParagraph | undefined => before.find(({ text }) => text === wanted?.text);

const isStatement = ({ role }: OutlinedParagraph): boolean =>
  role === 'paragraph' || role === 'title' || role === 'call';

function listNew(after: readonly OutlinedParagraph[]): Passage[] {
  return after.flatMap((one, paragraph) =>
    isStatement(one) && one.role !== 'call'
      ? [
          {
            ...placed(one, paragraph),
            before: null,
            after: one.text,
            segments: [{ op: '+' as const, text: one.text }],
          },
        ]
      : [],
  );
}

function listAmended(
  proposal: WatchedProposal,
  outline: { readonly before: readonly OutlinedParagraph[]; readonly after: readonly OutlinedParagraph[] },
  base: readonly OutlinedParagraph[],
): Passage[] {
  const amendment = toAmendment({ ...proposal, id: proposal.number, file: '' });
  return listChanges(base, amendment).changes.flatMap((change): Passage[] => {
    if (change.kind === 'none' || change.segments.every(({ op }) => op === '=')) return [];
    const stood = change.kind === 'inserted' ? undefined : base[change.base];
    const place = change.places.at(-1);
    const stands = place === undefined ? undefined : outline.after[place];
    const shown = stands ?? stood;
    if (!shown || !isStatement(shown)) return [];
    return [
      {
        ...placed(shown, stands ? place! : change.base),
        before: stood ? rebuild(change.segments, '-') : null,
        after: stands ? rebuild(change.segments, '+') : null,
        segments: change.segments,
      },
    ];
  });
}

const placed = ({ anchor, call, part }: OutlinedParagraph, paragraph: number) => ({
  paragraph,
  anchor,
  call,
  part,
});
