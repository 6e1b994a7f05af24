import type { Block } from '../../document/document.ts';
import type { Message } from '../../document/message.ts';
import { listParagraphs } from '../../document/views.ts';
import type { Side, TextParagraph } from '../../document/views.ts';
import { foldStyle } from '../blocks.ts';
import { toPlain } from '../plain.ts';
import type { Target } from '../proposal.ts';
import { findInstrumentHeading } from './instruments.ts';
import { findNumberLine, findOwner } from './number-line.ts';
import type { NumberLine } from './number-line.ts';
import { findProvisionNumber, findProvisionParagraph, listProvisionRows } from './provision.ts';
import type { ProvisionNumber } from './provision.ts';

/** What is known of a proposal before its content is read. */
export interface TargetContext {
  /** Instrument of the nearest heading above, or of the introduction, or of the conference. */
  readonly instrument: string | null;
  /** The text that the headings above, or the proposal before this one, are about: an annex may leave it out. */
  readonly owner: NumberLine | null;
  /** What stands beside the symbol. */
  readonly rest: string;
  readonly place: string;
}

export interface FoundTarget {
  readonly target: Target;
  /** The number line, for the proposals below this one. */
  readonly line: NumberLine | null;
  readonly messages: readonly Message[];
}

const NOTHING: Target = {
  kind: 'other',
  number: null,
  draft: null,
  instrument: null,
  title: null,
  revision: null,
  part: null,
};

/** How many paragraphs may stand above the number line. */
const REACH = 6;

/** The text a proposal is about, from what stands under its symbol. `side` is "after" where the text is new. */
export function readTarget(content: readonly Block[], side: Side, context: TargetContext): FoundTarget {
  const other = side === 'before' ? 'after' : 'before';
  const lines = listFilled(content, side);
  const leading = lines.length > 0 ? lines : listFilled(content, other);
  const above = findInstrumentAbove(leading);
  const instrument = above.instrument ?? context.instrument;
  const provision = findProvision(content, side, above.count);
  if (provision && !hasNumberLine(leading, above.count, countProvisions(content, side)))
    return toProvision(provision, instrument, context.place);
  for (const [at, line] of leading.slice(0, above.count + REACH).entries()) {
    const number = findNumberLine(line.text, isNumberStyle(line.style));
    if (number) return toNumbered(number, leading, at, instrument, context);
    // A sentence opens the text: what follows is no number line of its own.
    if (at >= above.count && line.text.length > 250) break;
  }
  if (provision) return toProvision(provision, instrument, context.place);
  const beside = findProvisionNumber(context.rest.replace(/^\(([^()]*)\)$/, '$1'));
  if (beside) return toProvision(beside, instrument, context.place);
  const inLine = context.rest === '' ? undefined : findNumberLine(context.rest);
  if (inLine)
    return toNumbered(
      inLine,
      [{ text: context.rest, style: '', from: [] }, ...leading],
      0,
      instrument,
      context,
    );
  const isTreaty = above.instrument !== null && above.count >= leading.length;
  const title =
    (isTreaty ? leading[0] : leading[above.count])?.text.replaceAll(/\s+/g, ' ').trim().slice(0, 300) ?? null;
  const treaty = isTreaty ? above.instrument : null;
  return {
    target: { ...NOTHING, instrument: treaty, title: title === '' ? null : title },
    line: null,
    messages: [],
  };
}

function listFilled(content: readonly Block[], side: Side): TextParagraph[] {
  return listParagraphs(content, side).filter(({ text }) => text.trim() !== '');
}

function isNumberStyle(style: string): boolean {
  return /^(res|dec|rec|art|annex|appendix|app|opinion)no$/.test(foldStyle(style));
}

function isTitleStyle(style: string): boolean {
  return /^(res|dec|rec|art|annex|appendix|app|opinion)(title|titel|titre|titr)/.test(foldStyle(style));
}

/** Headings such as "CONSTITUTION OF …" may stand under the symbol as well as above it. */
function findInstrumentAbove(lines: readonly TextParagraph[]) {
  let instrument: string | null = null;
  let count = 0;
  for (const { text, style } of lines.slice(0, REACH)) {
    const heading = findInstrumentHeading(text, foldStyle(style).startsWith('volumetitle'));
    if (heading === undefined && !/^(volumetitle|chapno|chaptitle|partno|parttitle)/.test(foldStyle(style)))
      break;
    instrument = heading ?? instrument;
    count++;
  }
  return { instrument, count };
}

/** How many provisions the tables of a proposal hold. */
function countProvisions(content: readonly Block[], side: Side): number {
  return content.reduce(
    (sum, block) => sum + (block.kind === 'table' ? listProvisionRows(block, side).length : 0),
    0,
  );
}

/** The provision, where a table of provisions or a paragraph with its number comes first or under its article. */
function findProvision(content: readonly Block[], side: Side, skip: number): ProvisionNumber | undefined {
  let seen = 0;
  for (const block of content) {
    if (block.kind === 'table') return listProvisionRows(block, side)[0]?.margin;
    const found = findProvisionParagraph(block, side);
    if (found) return found;
    if (listFilled([block], 'before').length + listFilled([block], 'after').length > 0 && ++seen > skip + 3)
      return undefined;
  }
  return undefined;
}

/** An article heading above one provision is its place; above several, or of any other text, it is what is proposed on. */
function hasNumberLine(lines: readonly TextParagraph[], skip: number, provisions: number): boolean {
  return lines.slice(skip, skip + 2).some(({ text, style }) => {
    const line = findNumberLine(text, isNumberStyle(style));
    return line !== undefined && (line.kind !== 'article' || provisions > 1);
  });
}

function toProvision(provision: ProvisionNumber, instrument: string | null, place: string): FoundTarget {
  const named = provision.instrument ?? instrument;
  return {
    target: { ...NOTHING, kind: 'provision', number: provision.number, instrument: named },
    line: null,
    messages: named === null ? [unknownInstrument(`No. ${provision.number}`, place)] : [],
  };
}

function unknownInstrument(what: string, place: string): Message {
  return {
    kind: 'unknown-instrument',
    place,
    sentence: `Nothing above this proposal says which treaty ${what} belongs to.`,
  };
}

function toNumbered(
  found: NumberLine,
  lines: readonly TextParagraph[],
  at: number,
  instrument: string | null,
  context: TargetContext,
): FoundTarget {
  const { line, at: last } = withDraftBelow(found, lines, at);
  const { revision, next } = findRevision(line, lines, last);
  const title = line.kind !== 'annex' && line.rest !== '' ? line.rest : findTitle(lines, next);
  const tidy = title?.replaceAll(/\s+/g, ' ').trim() ?? null;
  if (line.kind === 'annex' || line.kind === 'appendix')
    return toPart(line, tidy, lines[next]?.text, instrument, context);
  const isTreaty = line.kind === 'article';
  return {
    target: {
      ...NOTHING,
      kind: line.kind === 'opinion' ? 'other' : line.kind,
      number: line.number,
      draft: line.draft,
      instrument: isTreaty ? instrument : null,
      title: tidy,
      revision,
    },
    line,
    messages:
      isTreaty && instrument === null ? [unknownInstrument(`Article ${line.number}`, context.place)] : [],
  };
}

/** "DRAFT NEW RESOLUTION" and "[AFCP-1]", likewise. */
function withDraftBelow(line: NumberLine, lines: readonly TextParagraph[], at: number) {
  const name = /^\[([^\]]{1,60})\]$/.exec(toPlain(lines[at + 1]?.text ?? '').trim());
  if (!line.isNew || line.draft !== null || line.number !== null || !name) return { line, at };
  return { line: { ...line, draft: name[1]!.trim() }, at: at + 1 };
}

/** "RESOLUTION 101" and "(Rev. Dubai, 2018)" are two paragraphs in some documents. */
function findRevision(line: NumberLine, lines: readonly TextParagraph[], at: number) {
  const below = lines[at + 1];
  if (line.revision !== null || line.rest !== '' || !below) return { revision: line.revision, next: at + 1 };
  const match = /^\(([^()]*\d{2,4}[^()]*)\)$/.exec(toPlain(below.text).trim());
  return match ? { revision: match[1]!.trim(), next: at + 2 } : { revision: null, next: at + 1 };
}

/** The title under a number line: every paragraph in a title style, else the next one if it can be a title. */
function findTitle(lines: readonly TextParagraph[], at: number): string | null {
  const styled: string[] = [];
  for (const { text, style } of lines.slice(at, at + 4)) {
    if (!isTitleStyle(style)) break;
    styled.push(text);
  }
  if (styled.length > 0) return styled.join(' ');
  const next = lines[at];
  if (!next || !isTitle(next)) return null;
  return next.text;
}

/** Opening words of a resolution: "The Plenipotentiary Conference of … (Dubai, 2018),". */
const FORMULA = /[(（][^()（）]*\d{4}[^()（）]*[)）]\s*[,،，:：]?$/u;

function isTitle({ text, style }: TextParagraph): boolean {
  const folded = foldStyle(style);
  if (/^(call|normalaftertitle|resref|resdate|recref|recdate|enumlev|proposal|reasons)/.test(folded))
    return false;
  const plain = toPlain(text).trim();
  return (
    plain.length <= 400 &&
    !/[,،;؛,]$/.test(plain) &&
    !FORMULA.test(plain) &&
    !/^[^\t]{0,8}\t/.test(plain) &&
    !/^\(.*\)$/.test(plain) &&
    findNumberLine(plain) === undefined
  );
}

/** An annex is a part of the text it belongs to, named on its line, below it, or above the proposal. */
function toPart(
  line: NumberLine,
  title: string | null,
  below: string | undefined,
  instrument: string | null,
  context: TargetContext,
): FoundTarget {
  const part = `${line.kind === 'annex' ? 'Annex' : 'Appendix'}${line.number === null ? '' : ` ${line.number}`}`;
  const named = findOwner(line.rest) ?? (below === undefined ? undefined : findOwner(below)) ?? null;
  const owner = named ?? (line.kind === 'annex' ? context.owner : null);
  if (!owner || owner.kind === 'annex' || owner.kind === 'appendix') {
    const treaty = line.kind === 'appendix' ? instrument : null;
    return {
      target: {
        ...NOTHING,
        number: line.number,
        instrument: treaty,
        title: line.rest === '' ? title : line.rest,
        part,
      },
      line: null,
      messages: [],
    };
  }
  return {
    target: {
      ...NOTHING,
      kind: owner.kind === 'opinion' ? 'other' : owner.kind,
      number: owner.number,
      draft: owner.draft,
      instrument: owner.kind === 'article' ? instrument : null,
      title: title !== null && findOwner(title) ? null : title,
      revision: owner.revision,
      part,
    },
    line: owner,
    messages: [],
  };
}
