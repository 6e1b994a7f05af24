import type { Language } from '../../proceedings/proposal.ts';
import { LANGUAGES } from '../languages.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import type { ReplacementRule, Rule, RuleBook, StatementRule } from '../rule.ts';

/** A rule book made ready: concepts as numbers, a lexicon for each language, rules by the idea that they begin with. */
export interface CompiledRules {
  readonly version: string;
  lexiconOf(language: Language): Lexicon;
  /** The number of a concept that every rule book must have. Throws where it has none. */
  conceptOf(name: string): number;
  readonly statements: readonly Compiled<StatementRule>[];
  readonly replacements: readonly Compiled<ReplacementRule>[];
}

export interface Compiled<R extends Rule> {
  readonly rule: R;
  /** Of a statement `all`; of a replacement [from, to]. */
  readonly ideas: readonly Idea[];
  readonly about: readonly number[];
  readonly unless: readonly number[];
  readonly turns: readonly number[];
  readonly givesWay: readonly number[];
}

/** One of the ideas of a rule: any of these concepts, in the text itself or in the call that governs it. */
export interface Idea {
  readonly inText: readonly number[];
  readonly inCall: readonly number[];
}

export function compileRules(book: RuleBook): CompiledRules {
  const names = Object.keys(book.concepts);
  const numbers = new Map(names.map((name, index) => [name, index]));
  const conceptOf = (name: string): number => {
    const number = numbers.get(name);
    if (number === undefined) throw new Error(`The rules have no concept "${name}".`);
    return number;
  };
  const readIdea = (list: readonly string[]): Idea => ({
    inText: list.filter((name) => !name.startsWith(CALL)).map(conceptOf),
    inCall: list.filter((name) => name.startsWith(CALL)).map((name) => conceptOf(name.slice(CALL.length))),
  });
  const compile = <R extends Rule>(rule: R): Compiled<R> => ({
    rule,
    ideas: (rule.kind === 'statement' ? rule.all : [rule.from, rule.to]).map(readIdea),
    about: rule.about.map(conceptOf),
    unless: rule.unless.map(conceptOf),
    givesWay: rule.givesWay.map(conceptOf),
    turns: rule.kind === 'statement' ? rule.turns.map(conceptOf) : [],
  });
  const lexicons = new Map<Language, Lexicon>();
  return {
    version: book.version,
    conceptOf,
    lexiconOf(language) {
      const known = lexicons.get(language);
      if (known) return known;
      const made = new Lexicon(
        language,
        names.map((name) => book.concepts[name]![language] ?? ''),
      );
      lexicons.set(language, made);
      return made;
    },
    statements: book.rules.filter((rule) => rule.kind === 'statement').map(compile),
    replacements: book.rules.filter((rule) => rule.kind === 'replacement').map(compile),
  };
}

const CALL = 'call:';

/** Compiles every language: an error in a phrase shows now and not when the first Chinese proposal arrives. */
export function compileAll(book: RuleBook): CompiledRules {
  const compiled = compileRules(book);
  for (const language of LANGUAGES) compiled.lexiconOf(language);
  return compiled;
}
