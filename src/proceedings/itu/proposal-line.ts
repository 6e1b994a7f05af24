import type { Action } from '../proposal.ts';
import { toPlain } from '../plain.ts';

/** The line that opens a proposal, read. */
export interface ProposalLine {
  readonly action: Action;
  /** As printed, spaces out; null where the line has none. */
  readonly id: string | null;
  /** What else stands on the line or after its break: the number of a provision, before 2006. */
  readonly rest: string;
}

/** The parts of a proposal's number: "B/CAN/CLM/USA/91/1", "EUR/44A2R1/3", "EUR/XX/1". */
export interface ProposalNumber {
  readonly codes: readonly string[];
  /** Null where the draft still has "XX". */
  readonly document: number | null;
  readonly addendum: number | null;
  readonly ordinal: string;
}

const SYMBOL = String.raw`(\(?(?:ADD|MOD|SUP|NOC|OTHER)\)?\*?\)?)`;
/** Committees number what they submit as delegations do: "COM5/57/1". */
const CODE = String.raw`(?:COM\d|WG\d[A-Z]?|[A-Z]{1,6}(?:-\d)?)`;
const CODES = String.raw`${CODE}(?: ?[/,] ?${CODE})*`;
const PARTS = String.raw`(?:-?\(? ?(?:Add\.?|Rev\.?|Corr?\.?|A|R|C) ?\d+ ?\)?)*`;
const NUMBER = String.raw`(${CODES} ?/ ?(?:\d{1,5} ?${PARTS}|[X?]{1,4}${PARTS})? ?/ ?(?:\d{1,4}(?:[a-zA-Z]|bis|ter|-\d{1,4})?|X{1,4}|\?+))(?:#\d+)?`;
/** Drafts before they have a document number: "EUR/1". Only under the style of proposals. */
const SHORT_NUMBER = String.raw`(${CODES} ?/ ?\d{1,4})(?:#\d+)?`;

const SYMBOL_FIRST = new RegExp(`^${SYMBOL}[\\s:–-]+${NUMBER}(?![\\w/])([^]*)$`);
const NUMBER_FIRST = new RegExp(`^${NUMBER}[\\s:–-]+${SYMBOL}(?![\\p{L}\\d])([^]*)$`, 'u');
const STYLED_SYMBOL_FIRST = new RegExp(`^${SYMBOL}(?![\\p{L}\\d])[\\s:–-]*(?:${SHORT_NUMBER})?([^]*)$`, 'u');
const STYLED_NUMBER_FIRST = new RegExp(`^${SHORT_NUMBER}[\\s:–-]+${SYMBOL}(?![\\p{L}\\d])([^]*)$`, 'u');
const NUMBER_ALONE = new RegExp(`^${NUMBER}\\s*$`);
const SYMBOL_ALONE = new RegExp(`^\\s*${SYMBOL}(?=\\s|$)\\s*`);
const LOWER =
  /^\(?(?:add|mod|sup|noc|other)\)?\*?\s+\S*[a-z]*\/|^\(?(?:[Aa]dd|[Mm]od|[Ss]up|[Nn]oc|MOD|ADD|SUP|NOC)\)?\*?\s+[A-Za-z/,]{1,30}\/\d/;

/** Letters that look Latin but are Cyrillic, as typed on a Russian keyboard. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
};

/**
 * Reads the line that opens a proposal. Under the style "Proposal" a line may lack its number or its symbol; elsewhere
 * it must have both and nothing that makes it a sentence. Undefined for every other line.
 */
export function findProposalLine(text: string, styled: boolean): ProposalLine | undefined {
  if (text.length > 300 || (!styled && !/[/／]/.test(text))) return undefined;
  const line = toPlain(text)
    .replaceAll(/[АВЕКМНОРСТХ]/g, (letter) => LOOKALIKES[letter]!)
    .trim();
  if (line.length > 200 || line.length < 3) return undefined;
  const first = SYMBOL_FIRST.exec(line) ?? (styled ? STYLED_SYMBOL_FIRST.exec(line) : null);
  if (first && (styled || isNoSentence(first[3]!))) return toLine(first[1]!, first[2], first[3]!);
  const second = NUMBER_FIRST.exec(line) ?? (styled ? STYLED_NUMBER_FIRST.exec(line) : null);
  if (second && (styled || isNoSentence(second[3]!))) return toLine(second[2]!, second[1], second[3]!);
  if (!styled) return undefined;
  const alone = NUMBER_ALONE.exec(line);
  if (alone) return { action: 'OTHER', id: tidy(alone[1]!), rest: '' };
  // Symbols typed in small letters: "mod⇥EUR/44A2/1".
  return LOWER.test(line) ? findProposalLine(line.toUpperCase(), styled) : undefined;
}

/** The number of a line that has nothing else, as lines before 2006 do: the symbol stands below it. */
export function findNumberAlone(text: string): string | undefined {
  const id = text.length > 60 ? undefined : NUMBER_ALONE.exec(toPlain(text).trim())?.[1];
  return id === undefined ? undefined : tidy(id);
}

/** The symbol that a line below its number begins with, and the characters that it takes. */
export function findSymbolAlone(text: string): { action: Action; length: number } | undefined {
  const match = SYMBOL_ALONE.exec(text);
  return match ? { action: toAction(match[1]!), length: match[0].length } : undefined;
}

/** After the number may stand a provision's, something in brackets, or the next line. */
function isNoSentence(rest: string): boolean {
  return (
    /^\s*(?:$|\([^()]*\)$|(?:(?:CS|CV|RR|ITR|No\.?) ?)?\d{1,4}[A-Z]{0,2}(?:\s|$))|^[ \t]*\n/.test(rest) &&
    rest.length <= 60
  );
}

function toLine(symbol: string, id: string | undefined, rest: string): ProposalLine {
  return { action: toAction(symbol), id: id === undefined ? null : tidy(id), rest: rest.trim() };
}

function toAction(symbol: string): Action {
  const letters = symbol.replaceAll(/[^A-Z]/gi, '').toUpperCase() as 'ADD' | 'MOD' | 'SUP' | 'NOC' | 'OTHER';
  if (symbol.includes('*') && (letters === 'ADD' || letters === 'SUP')) return `${letters}*`;
  return letters === 'MOD' && symbol.startsWith('(') ? '(MOD)' : letters;
}

function tidy(id: string): string {
  return id.replaceAll(/\s/g, '').replaceAll(',', '/');
}

/** Takes a number apart; undefined for one made of nothing known. */
export function findProposalNumber(id: string): ProposalNumber | undefined {
  const match = /^(.+?)\/(?:(\d+)|[X?]*)([^/]*)\/([^/]+)$/.exec(id);
  if (!match) return undefined;
  const addendum = /A(?:dd\.?)? ?(\d+)/i.exec(match[3]!);
  return {
    codes: match[1]!.split('/'),
    document: match[2] === undefined ? null : Number(match[2]),
    addendum: addendum ? Number(addendum[1]) : null,
    ordinal: match[4]!,
  };
}
