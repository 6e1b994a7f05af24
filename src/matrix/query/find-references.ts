import { findFileNumber, findSymbol, toSymbolPrefix } from '../../proceedings/itu/document-number.ts';
import type { DocumentNumber } from '../../proceedings/itu/document-number.ts';

/** A number that people read out to each other, as somebody typed it. Case and spaces are not told apart. */
export type Reference =
  | { readonly kind: 'proposal'; readonly number: string }
  /** Key of the text: "RES-101", "CS-165". */
  | { readonly kind: 'text'; readonly key: string }
  /** "44A2"; revision and corrigendum where they were typed. */
  | {
      readonly kind: 'document';
      readonly number: string;
      readonly revision: number | null;
      readonly corrigendum: number | null;
    }
  | { readonly kind: 'conference' };

export interface References {
  /** Letters and digits of a conference that was typed with it, or that it is: "PP22"; null where there are none. */
  readonly conference: string | null;
  readonly references: readonly Reference[];
  /** Whoever types this wants that page: "44A2" does, "101" may be anything. */
  readonly sure: boolean;
}

const NONE: References = { conference: null, references: [], sure: false };

/** What the whole of a search may be the number of, in the six languages. Empty for plain words. */
export function findReferences(input: string): References {
  const text = input.normalize('NFKC').trim().replaceAll(/\s+/g, ' ');
  if (text === '' || text.length > 120) return NONE;
  const file = findFileNumber(text) ?? findSymbol(/-[EFSRAC]$/.test(text) ? text : `${text}-E`);
  if (file) return { conference: toSymbolPrefix(file.prefix), references: [toDocument(file)], sure: true };
  const [, conference = null, rest = text] = /^([A-Z]{2,6}[- ]?\d{2})(?: (.+))?$/i.exec(text) ?? [];
  const bare = conference?.replaceAll(/[^A-Z0-9]/gi, '').toUpperCase() ?? null;
  if (bare !== null && rest === text) {
    const named = findText(text) ?? findDocument(text);
    return { conference: bare, references: [{ kind: 'conference' }, ...(named ? [named] : [])], sure: true };
  }
  const found = findProposal(rest) ?? findText(rest) ?? findDocument(rest);
  if (found) return { conference: bare, references: [found], sure: true };
  if (!/^\d{1,4}$/.test(rest)) return NONE;
  const number = String(Number(rest));
  return {
    conference: bare,
    references: [
      { kind: 'text', key: `RES-${number}` },
      { kind: 'document', number, revision: null, corrigendum: null },
    ],
    sure: false,
  };
}

/** "EUR/44A2/1", "B/CAN/CLM/USA/91/1", "EUR/XX/1" */
const PROPOSAL =
  /^(?:[A-Z]{1,6} ?\/ ?)+(?:[A-Z]{0,4}\d{1,5}(?:A\d{1,3})?(?:R\d{1,2})?|XX) ?\/ ?\d{1,4}[A-Z]?$/i;

function findProposal(text: string): Reference | null {
  return PROPOSAL.test(text) ? { kind: 'proposal', number: text.replaceAll(' ', '').toUpperCase() } : null;
}

/** How the six languages name a text, long and short. */
const NAMES = [
  ['RES', 'res(?:olution|olutions)?|rés(?:olution)?|resolución|рез(?:олюция)?|(?:ال)?قرار|决议'],
  ['DEC', 'dec(?:ision)?|déc(?:ision)?|decisión|реш(?:ение)?|(?:ال)?مقرر|决定'],
  ['REC', 'rec(?:ommendation)?|recommandation|recomendación|рек(?:омендация)?|(?:ال)?توصية|建议'],
] as const;

const INSTRUMENTS = [
  ['CS', 'cs|constitution|constitución|устав|(?:ال)?دستور|组织法'],
  ['CV', 'cv|convention|convenio|конвенция|(?:ال)?اتفاقية|公约'],
  ['RR', 'rr|radio regulations|règlement des radiocommunications|无线电规则'],
  ['ITR', 'itrs?|rti|рмэ|国际电信规则'],
] as const;

const NUMBER = '(?:no?\\.? ?|n[°º] ?|№ ?|رقم ?)?';
const REVISED = '(?: ?\\([^)]*\\))?';

function findText(text: string): Reference | null {
  for (const [prefix, names] of NAMES) {
    const match =
      new RegExp(
        `^(?:${names})[ ./-]*${NUMBER}\\[?([\\d]{1,4}(?: ?(?:bis|ter))?|[A-Z]{2,6}-\\d{1,3})\\]?${REVISED}$`,
        'iu',
      ).exec(text) ?? new RegExp(`^第? ?(\\d{1,4}) ?号(?:${names})${REVISED}$`, 'iu').exec(text);
    if (match) return { kind: 'text', key: `${prefix}-${match[1]!.replaceAll(' ', '-').toUpperCase()}` };
  }
  for (const [prefix, names] of INSTRUMENTS) {
    const provision = new RegExp(
      `^(?:${names})[ ./-]*${NUMBER}(\\d{1,4}[A-Z]{0,2}(?:\\.\\d{1,4}[A-Z]?)?)$`,
      'iu',
    ).exec(text);
    if (provision) return { kind: 'text', key: `${prefix}-${provision[1]!.toUpperCase()}` };
    const article =
      new RegExp(`^(?:${names})[ ./,-]*art(?:icle|ículo)?[ .]*(\\d{1,3})$`, 'iu').exec(text) ??
      new RegExp(`^art(?:icle|ículo)?[ .]*(\\d{1,3})[ /,]*(?:of the |de la |du |)(?:${names})$`, 'iu').exec(
        text,
      );
    if (article) return { kind: 'text', key: `${prefix}-ART-${article[1]}` };
  }
  return null;
}

const WORD = '(?:doc(?:ument|umento)?|документ|(?:ال)?وثيقة|文件)';

/** "44A2", "44(Add.2)(Rev.1)", "Document 44 Add. 2", "Addendum 2 to Document 44", "DT/12", "44A2-R1" */
function findDocument(text: string): Reference | null {
  const turned = new RegExp(`^(?:addend(?:um|a)) (\\d{1,3}) (?:to|au|al) ${WORD} (\\d{1,5})$`, 'iu').exec(
    text,
  );
  if (turned) return toDocument({ ...UNNUMBERED, document: Number(turned[2]), addendum: Number(turned[1]) });
  const match = new RegExp(
    `^(?:${WORD}[ .]*${NUMBER})?(?:(DT|DL|INF|ADM|TD) ?/? ?)?(\\d{1,5})((?:[ (!-]*(?:add\\.?|rev\\.?|rév\\.?|corr?\\.?|[ARC])[ .]*\\d{1,3}\\)?)*)$`,
    'iu',
  ).exec(text);
  if (!match) return null;
  const [all, series, document, parts] = match;
  // A number alone may be of anything.
  if (all === document) return null;
  const numberOf = (letter: string) => {
    const found = new RegExp(`${letter}[a-zé]*[. ]*(\\d{1,3})`, 'i').exec(parts!);
    return found ? Number(found[1]) : null;
  };
  return toDocument({
    ...UNNUMBERED,
    series: series?.toUpperCase() ?? null,
    document: Number(document),
    addendum: numberOf('a'),
    revision: numberOf('r(?!r)'),
    corrigendum: numberOf('c'),
  });
}

const UNNUMBERED: DocumentNumber = {
  document: null,
  addendum: null,
  revision: null,
  corrigendum: null,
  language: null,
  series: null,
};

function toDocument({ series, document, addendum, revision, corrigendum }: DocumentNumber): Reference {
  const number = `${series ?? ''}${document}${addendum === null ? '' : `A${addendum}`}`;
  return { kind: 'document', number, revision, corrigendum };
}
