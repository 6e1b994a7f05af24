import { foldName } from './plain.ts';
import type { Scope, SourceRegister } from './register.ts';

/** What the names in a source line stand for. */
export interface FoundSources {
  /** Letter codes of States and areas, in the order of the text, each once. */
  readonly states: readonly string[];
  /** Ids of regional organisations, likewise. */
  readonly organisations: readonly string[];
}

interface Named {
  readonly kind: 'state' | 'organisation';
  readonly id: string;
}

interface Index {
  readonly byWords: ReadonlyMap<string, Named>;
  /** By the first word of names, the number of words of the longest one. */
  readonly longest: ReadonlyMap<string, number>;
  /** Chinese names, longest first: the script has no spaces to part them by. */
  readonly chinese: readonly (readonly [string, Named])[];
}

const indexes = new WeakMap<SourceRegister, Map<Scope, Index>>();

/**
 * Finds the States and regional organisations that a text names, in any of the six languages, with long or short
 * names: of two names at one place the longer counts ("Guinea-Bissau", "Democratic Republic of the Congo").
 */
export function findSources(text: string, register: SourceRegister, scope: Scope): FoundSources {
  const index = getIndex(register, scope);
  const found: Named[] = [];
  const words = foldName(text).split(' ');
  for (let at = 0; at < words.length; at++) {
    const named = findAt(words, at, index);
    if (named) {
      found.push(named.named);
      at += named.length - 1;
    } else if (/\p{Script=Han}/u.test(words[at]!)) {
      found.push(...findChinese(words[at]!, index));
    }
  }
  const ids = (kind: Named['kind']) => [
    ...new Set(found.filter((one) => one.kind === kind).map(({ id }) => id)),
  ];
  return { states: ids('state'), organisations: ids('organisation') };
}

function findAt(words: readonly string[], at: number, index: Index) {
  for (const first of listReadings(words[at]!)) {
    const longest = Math.min(index.longest.get(first) ?? 0, words.length - at);
    for (let length = longest; length > 0; length--) {
      const named = index.byWords.get([first, ...words.slice(at + 1, at + length)].join(' '));
      if (named) return { named, length };
    }
  }
  return null;
}

/** Arabic writes "and", "for" and "by" on to the name: "والمكسيك", "للمكسيك". */
function listReadings(word: string): readonly string[] {
  if (!/^[وفبل]\p{Script=Arabic}{2}/u.test(word)) return [word];
  return [word, word.slice(1), word.replace(/^و?لل/, 'ال')];
}

function findChinese(text: string, index: Index): Named[] {
  const found: (readonly [number, Named])[] = [];
  let rest = text;
  for (const [name, named] of index.chinese) {
    const at = rest.indexOf(name);
    if (at < 0) continue;
    found.push([at, named]);
    rest = rest.slice(0, at) + '　'.repeat(name.length) + rest.slice(at + name.length);
  }
  return found.toSorted((a, b) => a[0] - b[0]).map(([, named]) => named);
}

function getIndex(register: SourceRegister, scope: Scope): Index {
  const byScope = indexes.get(register) ?? new Map<Scope, Index>();
  indexes.set(register, byScope);
  const known = byScope.get(scope);
  if (known) return known;
  const byWords = new Map<string, Named>();
  const add = (names: readonly string[], named: Named) => {
    for (const name of names) {
      const folded = foldName(name);
      // The first to claim a name keeps it: States stand before areas, organisations last.
      if (folded !== '' && !byWords.has(folded)) byWords.set(folded, named);
    }
  };
  const states = register.states.filter((state) => state.scope === scope);
  for (const { code, names, memberState } of states) if (memberState) add(names, { kind: 'state', id: code });
  for (const { code, names, memberState } of states)
    if (!memberState) add(names, { kind: 'state', id: code });
  for (const { id, names, scope: own } of register.organisations)
    if (own === scope) add([id, ...names], { kind: 'organisation', id });
  const longest = new Map<string, number>();
  for (const name of byWords.keys()) {
    const words = name.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  const index: Index = {
    byWords,
    longest,
    chinese: [...byWords]
      .filter(([name]) => /\p{Script=Han}/u.test(name))
      .toSorted((a, b) => b[0].length - a[0].length),
  };
  byScope.set(scope, index);
  return index;
}

/** Whether a code of a proposal number belongs to a State, an area or an organisation of this scope. */
export function isKnownCode(code: string, register: SourceRegister, scope: Scope): boolean {
  return (
    register.states.some((state) => state.scope === scope && state.code === code) ||
    findOrganisation(code, register, scope) !== undefined
  );
}

/** The organisation whose common proposals carry this prefix, in whatever family of conferences. */
export function findOrganisation(prefix: string, register: SourceRegister, scope: Scope) {
  return register.organisations.find(
    (organisation) =>
      organisation.scope === scope && Object.values(organisation.prefixes).flat().includes(prefix),
  );
}

/** The prefix an organisation's common proposals carry at a family of conferences; undefined where unknown. */
export function findPrefix(id: string, family: string | null, register: SourceRegister, scope: Scope) {
  const organisation = register.organisations.find((one) => one.id === id && one.scope === scope);
  if (!organisation) return undefined;
  return ((family !== null && organisation.prefixes[family]) || organisation.prefixes['any'])?.[0];
}
