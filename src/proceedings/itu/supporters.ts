import type { Block, Table } from '../../document/document.ts';
import { foldStyle, listLines, readCell } from '../blocks.ts';
import { findSources } from '../find-sources.ts';
import { toPlain } from '../plain.ts';
import type { Target } from '../proposal.ts';
import type { Scope, SourceRegister } from '../register.ts';

/** What is needed of a proposal to see whether a table means it. */
export interface Supportable {
  readonly id: string;
  readonly target: Target;
}

/** Codes of those who support a document's proposals: all of them, or each by its id. */
export interface Supporters {
  readonly all: ReadonlySet<string>;
  readonly byId: ReadonlyMap<string, ReadonlySet<string>>;
}

/** How lists of co-signatories are announced, in six languages. */
const LEAD =
  /^[([]?(?:list of )?(?:(?:co-?)?sign(?:ing|atory) (?:member states|states|administrations|countries)|supporting (?:member states|states|administrations|countries)|(?:member states|states|administrations|countries) (?:co-?signing|supporting|co-?sponsoring)|co-?signator(?:y|ies)|signator(?:y|ies)|co-?sponsors?|co-?authors?|supporters|(?:this|these|the) (?:\p{L}+ ){0,4}(?:proposals?|documents?|contributions?|[EAI][CA]Ps?)(?: \([A-Z]+\))? (?:is|are|has been|have been) (?:supported|co-?signed|co-?sponsored|endorsed)|(?:\p{L}+ ){1,2}(?:administrations|countries|states) (?:co-?signing|supporting|co-?sponsoring)[^.:]{0,40}:|(?:co-?signed|co-?sponsored|supported|signed) by|(?:\p{L}+ ){1,3}(?:(?:is|are) )?(?:co-?signed|co-?sponsored|supported|endorsed) by the following|the following (?:\p{L}+ ){1,6}(?:co-?sign|support|sign|co-?sponsor)|liste des (?:co)?signataires|(?:co-?)?signataires|coauteurs|(?:pays|états membres|administrations) (?:co-?)?signataires|(?:países|estados miembros|administraciones) (?:co)?(?:firmantes|signatari[oa]s)|(?:proposition )?(?:appuyée?|soutenue?|co-?signée?) par|(?:lista de )?(?:co-?)?(?:firmantes|signatarios|patrocinadores)|(?:propuesta )?(?:apoyad|respaldad|firmad|cofirmad)[oa]s? por|(?:список )?(?:подписавши|соавтор|подписант)|(?:предложение )?(?:поддерж|подписан)|при поддержке|(?:قائمة )?(?:ال)?(?:موقعون|موقعين|مؤيدون|مؤيدين)|الدول (?:الأعضاء )?(?:الموقعة|المؤيدة|المشاركة في التوقيع)|المشاركون في|(?:共同)?签署国|(?:共同|联合)?签署|联署|支持国|(?:共同|联合)提案国|附议)/iu;

/** Whether a paragraph announces or holds those who co-sign. */
export function opensSupporters(text: string): boolean {
  return LEAD.test(toPlain(text.slice(0, 200)).trim()) || TAIL.test(text.slice(-120));
}

/** "Canada and Mexico have co-signed this proposal." */
const TAIL =
  /(?:have|has|ont|han) (?:also )?(?:co-?sign|co-?sponsor|endors|cosign|cofirm)\p{L}* (?:this|these|the|cette|ces|la|esta|estas) \P{N}{0,60}$/iu;

/** "Proposal EUR/44A2/1 is co-signed by …" names one proposal among several. */
const ABOUT_ONE =
  /(?:co-?sign|supported|sponsored|sign(?:ée?|ed) par|cosign|apoyad|firmad|подпис|поддерж|يؤيد|موقع|签署|联署|支持)/iu;

/** Marks that stand for a signature in a table of States and proposals. */
const MARK = /^(?:[xх✓✔√•●■☑☒*+]|yes|oui|sí|да|نعم|是)$/iu;

/**
 * Those whom blocks outside the proposals name: after "Co-signatories:" or in tables, either one column a proposal and
 * one row a State, or one row a proposal, or a plain list.
 */
export function readSupporters(
  blocks: readonly Block[],
  proposals: readonly Supportable[],
  register: SourceRegister,
  scope: Scope,
): Supporters {
  const all = new Set<string>();
  const byId = new Map<string, Set<string>>();
  let isAnnounced = false;
  for (const block of blocks) {
    if (block.kind === 'table') {
      readTable(block, isAnnounced, proposals, register, scope, all, byId);
      isAnnounced = false;
      continue;
    }
    const line = listLines([block], 'after').join(' ');
    if (line === '') continue;
    const one = ABOUT_ONE.test(line) ? proposals.filter(({ id }) => isNamed(id, toPlain(line))) : [];
    if (one.length > 0) {
      const codes = findSources(line, register, scope).states;
      for (const { id } of one) byId.set(id, new Set([...(byId.get(id) ?? []), ...codes]));
      continue;
    }
    if (opensSupporters(line)) isAnnounced = true;
    else if (
      isAnnounced &&
      (foldStyle(block.style).startsWith('heading') || !isListOfNames(line, register, scope))
    )
      isAnnounced = false;
    if (isAnnounced) for (const code of listCodes(line, register, scope)) all.add(code);
  }
  return { all, byId };
}

/** States that a text names, by name or, where it is nothing else, by code. */
export function listCodes(text: string, register: SourceRegister, scope: Scope): readonly string[] {
  const plain = toPlain(text).replace(LEAD, '').trim();
  const codes = plain.split(/[\s,;/:]+/).filter((word) => word !== '');
  const isCodes = codes.length > 0 && codes.every((code) => /^[A-Z]{1,3}$/.test(code));
  if (isCodes) {
    const known = codes.filter((code) =>
      register.states.some((state) => state.scope === scope && state.code === code),
    );
    if (known.length === codes.length) return known;
  }
  return findSources(text, register, scope).states;
}

/** A line of the header table below its source: it announces those who co-sign, or lists States. */
export function isSignature(line: string, register: SourceRegister, scope: Scope): boolean {
  return opensSupporters(line) || isListOfNames(line, register, scope);
}

/** A line that names States and says little else: about five words a name at most. */
function isListOfNames(line: string, register: SourceRegister, scope: Scope): boolean {
  const count = listCodes(line, register, scope).length;
  return count > 0 && (line.length <= 60 || line.length / count < 45);
}

function readTable(
  table: Table,
  isAnnounced: boolean,
  proposals: readonly Supportable[],
  register: SourceRegister,
  scope: Scope,
  all: Set<string>,
  byId: Map<string, Set<string>>,
): void {
  const add = (ids: readonly string[], codes: readonly string[]) => {
    for (const id of ids) {
      const set = byId.get(id) ?? new Set<string>();
      for (const code of codes) set.add(code);
      byId.set(id, set);
    }
  };
  const grid = table.rows.map((row) => row.cells.map((cell) => readCell(cell, 'after').trim()));
  const [head = [], ...body] = grid;
  const columns = head.map((cell) => findMeant(cell, proposals));
  const hasMarks = body.some((row) => row.slice(1).some((cell) => MARK.test(cell)));
  if (hasMarks && columns.slice(1).some((ids) => ids.length > 0)) {
    for (const [name = '', ...cells] of body) {
      const codes = listCodes(name, register, scope);
      for (const [at, cell] of cells.entries()) if (MARK.test(cell)) add(columns[at + 1] ?? [], codes);
    }
    return;
  }
  if (hasMarks && body.some(([name = '']) => findMeant(name, proposals).length > 0)) {
    const states = head.map((cell) => listCodes(cell, register, scope));
    for (const [name = '', ...cells] of body)
      for (const [at, cell] of cells.entries())
        if (MARK.test(cell)) add(findMeant(name, proposals), states[at + 1] ?? []);
    return;
  }
  const meant = body.map(([name = '']) => findMeant(name, proposals));
  const lists = body.map((row) => row.slice(1).flatMap((cell) => listCodes(cell, register, scope)));
  // Rows that are only counted ("1", "2" …) go on beyond the last proposal.
  const isByProposal = body.every((_, at) => lists[at]!.length === 0 || meant[at]!.length > 0);
  if (isByProposal && lists.some((codes) => codes.length > 0)) {
    for (const [at, ids] of meant.entries()) add(ids, lists[at]!);
    return;
  }
  // Marks without a proposal's name above them: those who have one sign all.
  const rows = hasMarks ? grid.filter((row) => row.some((cell) => MARK.test(cell))) : grid;
  const filled = rows.flat().filter((cell) => cell !== '' && !MARK.test(cell));
  const named = filled.filter((cell) => isListOfNames(cell, register, scope));
  // Without an announcement only a table of hardly anything but States is a list of them.
  const isList =
    isAnnounced ||
    head.some((cell) => opensSupporters(cell) || /^(?:supports?|endorses?|signs?|signed)$/i.test(cell)) ||
    (named.length >= 3 && named.length >= filled.length * 0.8);
  if (isList) for (const cell of named) for (const code of listCodes(cell, register, scope)) all.add(code);
}

/** The proposals that a cell means: by number, by ordinal ("Proposal 2"), or by the text they are about. */
function findMeant(cell: string, proposals: readonly Supportable[]): string[] {
  const text = toPlain(cell).replaceAll(/\s/g, '');
  if (text === '') return [];
  const ids = proposals.filter(({ id }) => isNamed(id, text));
  if (ids.length > 0) return ids.map(({ id }) => id);
  const number = /^(?:\D{0,40}?)(\d{1,4}[A-Z]{0,2})(?:\(.*\))?$/u.exec(text)?.[1];
  if (number === undefined) return [];
  const named = proposals.filter(({ target }) => target.number === number);
  if (named.length > 0) return named.map(({ id }) => id);
  return proposals.filter(({ id }) => id.split('/').at(-1) === number).map(({ id }) => id);
}

/** "EUR/44A2/1" is not named by "EUR/44A2/12". */
function isNamed(id: string, text: string): boolean {
  const at = text.indexOf(id);
  return at >= 0 && !/\d/.test(text.charAt(at + id.length));
}
