import { findCall } from '../proceedings/itu/calls.ts';
import type { Language } from '../proceedings/proposal.ts';
import type { Passage, ProposedChange } from './change.ts';
import type { Finding } from './finding.ts';
import { chooseEvidence } from './judge/choose.ts';
import { compileRules } from './judge/compile.ts';
import type { CompiledRules } from './judge/compile.ts';
import { listEvidence } from './judge/judge-passage.ts';
import type { Evidence, ReadPassage } from './judge/judge-passage.ts';
import { listReplaced, readSide } from './judge/side.ts';
import { weighPassage } from './judge/weigh-passage.ts';
import type { Occurrences } from './lexicon/lexicon.ts';
import type { Lens, RuleBook } from './rule.ts';
import { listTokens } from './words/tokens.ts';

/** The rules of one version, compiled; judges any number of proposals. Pure: no clock, no I/O. */
export interface Watch {
  readonly version: string;
  /** Findings in the order of the text. */
  judge(change: ProposedChange, lens?: Lens): Finding[];
}

export function createWatch(book: RuleBook): Watch {
  const rules = compileRules(book);
  return {
    version: book.version,
    judge: (change, lens) =>
      change.whole === 'suppressed'
        ? judgeSuppression(change, rules, lens)
        : change.passages.flatMap((passage) => judgeOne(change, passage, rules, lens)),
  };
}

function judgeOne(change: ProposedChange, passage: Passage, rules: CompiledRules, lens?: Lens): Finding[] {
  const read = readPassage(change, passage, rules);
  return chooseEvidence(listEvidence(read, rules))
    .filter((one) => !read.isReport || one.change === 'deleted' || isStatement(one, read, rules))
    .map((one): Finding => {
      const side = one.change === 'inserted' ? read.after! : read.before!;
      return {
        ...describe(change, one, rules, lens),
        force: weighPassage(change, passage, { side, quote: one.quote }, rules),
        quote: side.text.slice(one.quote.start, one.quote.end),
        paragraph: passage.paragraph,
        range: one.quote,
      };
    })
    .sort((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
}

function describe(
  change: ProposedChange,
  { rule, concern, direction, change: kind }: Evidence,
  rules: CompiledRules,
  lens?: Lens,
): Omit<Finding, 'force' | 'quote' | 'paragraph' | 'range'> {
  return {
    proposal: change.proposal,
    concern,
    direction,
    harms: lens?.touches[concern] ?? [],
    change: kind,
    rule: rule.id,
    rulesVersion: rules.version,
    why: explain(rule.saw, kind, change.whole),
  };
}

const explain = (saw: string, kind: Finding['change'], whole: ProposedChange['whole']): string =>
  whole === 'suppressed'
    ? `The suppressed text was about this: ${saw}`
    : `${kind === 'inserted' ? 'The words that come in' : 'The words that go out'}: ${saw}`;

/** What a call "noting" reports raises nothing, unless it says what ought to be. */
function isStatement(one: Evidence, { after }: ReadPassage, rules: CompiledRules): boolean {
  if (one.concern === 'precedent') return true;
  const { tokens, found } = after!;
  const sentence = tokens.find(({ end }) => end > one.quote.start)?.sentence;
  return ['duty', 'should'].some((name) =>
    (found.get(rules.conceptOf(name)) ?? []).some(({ from }) => tokens[from]!.sentence === sentence),
  );
}

function readPassage(change: ProposedChange, passage: Passage, rules: CompiledRules): ReadPassage {
  const { language } = change;
  const { before, after, segments, call, part } = passage;
  const title = findConcepts(change.title, language, rules);
  const called = findConcepts(call, language, rules);
  const sides = {
    before: before === null ? null : readSide(before, segments, '-', language, rules),
    after: after === null ? null : readSide(after, segments, '+', language, rules),
  };
  const about = new Set([...title, ...called]);
  for (const side of [sides.before, sides.after])
    for (const concept of side?.found.keys() ?? []) about.add(concept);
  return {
    ...sides,
    around: { call: called, anyCall: false, scale: language === 'zh' ? 2.5 : 1 },
    about,
    title,
    part: part ?? (call === null ? null : (findCall(call, true)?.part ?? null)),
    replaced: listReplaced(segments),
    isReport: called.has(rules.conceptOf('call-of-report')),
  };
}

/** A suppression is judged by its title: what the text was about goes out with it. */
function judgeSuppression(change: ProposedChange, rules: CompiledRules, lens?: Lens): Finding[] {
  const { title, language } = change;
  if (title === null) return [];
  const segments = [{ op: '-', text: title }] as const;
  const before = readSide(title, segments, '-', language, rules);
  const read: ReadPassage = {
    before,
    after: null,
    around: { call: new Set(), anyCall: true, scale: language === 'zh' ? 2.5 : 1 },
    about: new Set(before.found.keys()),
    title: new Set(),
    part: null,
    replaced: [],
    isReport: false,
  };
  return chooseEvidence(listEvidence(read, rules)).map((one) => ({
    ...describe(change, one, rules, lens),
    force: weighPassage(change, null, null, rules),
    quote: title.slice(one.quote.start, one.quote.end),
    paragraph: change.titlePlace,
    range: change.titlePlace === null ? null : one.quote,
  }));
}

/** Titles and calls repeat within a text. */
function findConcepts(text: string | null, language: Language, rules: CompiledRules): ReadonlySet<number> {
  if (text === null) return NONE;
  let known = CONCEPTS.get(rules)?.get(`${language}:${text}`);
  if (known) return known;
  const found: Occurrences = rules.lexiconOf(language).find(listTokens(text, language));
  known = new Set(found.keys());
  const cache = CONCEPTS.get(rules) ?? new Map<string, ReadonlySet<number>>();
  if (cache.size > 10_000) cache.clear();
  CONCEPTS.set(rules, cache.set(`${language}:${text}`, known));
  return known;
}

const NONE: ReadonlySet<number> = new Set();
const CONCEPTS = new WeakMap<CompiledRules, Map<string, ReadonlySet<number>>>();
