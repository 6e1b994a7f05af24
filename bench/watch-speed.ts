import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compareText } from '../src/compare/compare-text.ts';
import { loadRules } from '../src/facts/load-watch.ts';
import type { Language } from '../src/proceedings/proposal.ts';
import type { Passage, ProposedChange } from '../src/watch/change.ts';
import { LANGUAGES } from '../src/watch/languages.ts';
import type { RuleBook } from '../src/watch/rule.ts';
import { createWatch } from '../src/watch/watch.ts';
import type { Bench, Result } from './bench.ts';
import { timeBest } from './measure/time.ts';

export const bench: Bench = {
  name: 'watch-speed',
  title: 'Speed of the watch',
  run: () => Promise.resolve(measure()),
};

const PROPOSALS = 1000;
/** Changed paragraphs of a proposal: those of the model conference change five on average, a new text thirty. */
const PASSAGES = 12;

function measure(): Result {
  const book = loadRules();
  const changes = makeChanges();
  const watch = createWatch(book);
  let findings = 0;
  const ours = timeBest(
    () => (findings = changes.reduce((sum, change) => sum + watch.judge(change).length, 0)),
    { warmUp: 1, runs: 3 },
  );
  const first = timeBest(() => createWatch(book).judge(changes[0]!), { warmUp: 0, runs: 3 });
  // A peer on a tenth: it would take minutes on all.
  const few = changes.slice(0, PROPOSALS / 10);
  const patterns = makePatterns(book);
  const naive = timeBest(() => scan(few, patterns), { warmUp: 0, runs: 2 }) * 10;
  return {
    method: `${PROPOSALS} proposals of ${PASSAGES} changed paragraphs each, in six languages, from the paraphrases of test/watch; fastest of 3 rounds. The peer looks for the same phrases with a regular expression for each idea, and reads nothing else.`,
    columns: ['what', 'milliseconds', 'times ours'],
    rows: [
      [`the watch, ${findings} findings`, ours.toFixed(0), '1.0'],
      ['a regular expression for each idea', naive.toFixed(0), (naive / ours).toFixed(1)],
      ['rules compiled and one proposal judged', first.toFixed(0), ''],
    ],
    goals: [
      {
        goal: '1,000 proposals within 5 s',
        measured: `${(ours / 1000).toFixed(2)} s`,
        reached: ours < 5000,
      },
      {
        goal: 'faster than looking for the same words alone',
        measured: `${(naive / ours).toFixed(1)} times`,
        reached: naive > ours,
      },
    ],
  };
}

function makeChanges(): ProposedChange[] {
  const path = join(import.meta.dirname, '../test/watch/paraphrases.yaml');
  const rows = (parse(readFileSync(path, 'utf8')) as string[][]).filter(([, call]) => call !== 'SUP');
  const passages = new Map<string, Omit<Passage, 'paragraph'>[]>();
  for (const [language, call, before, after] of rows) {
    const list = passages.get(language!) ?? [];
    passages.set(language!, list);
    list.push({
      anchor: null,
      call: call!,
      part: null,
      before: before || null,
      after: after || null,
      segments: compareText(before ?? '', after ?? '').segments,
    });
  }
  return Array.from({ length: PROPOSALS }, (_, at) => {
    const language = LANGUAGES[at % LANGUAGES.length]!;
    const list = passages.get(language)!;
    return {
      proposal: `AAA/${at}/1`,
      whole: 'amended',
      language,
      kind: 'resolution',
      number: String(at),
      instrument: null,
      title: 'Internet and related matters',
      titlePlace: null,
      passages: Array.from({ length: PASSAGES }, (__, index) => ({
        ...list[(at * PASSAGES + index) % list.length]!,
        paragraph: index,
      })),
    };
  });
}

const escapeSigns = (text: string): string => text.replaceAll(/[.+?^${}()[\]\\]/g, String.raw`\$&`);

const toSource = (phrase: string): string =>
  phrase
    .trim()
    .split(/\s+/)
    .map((part) =>
      part === '...'
        ? String.raw`(?:\S+\s+){0,4}?\S*`
        : part === 'NUM'
          ? String.raw`\d+`
          : `(?:${part
              .split('/')
              .map((word) => escapeSigns(word).replaceAll('*', String.raw`\p{L}*`))
              .join('|')})`,
    )
    .join(String.raw`\s+`);

/** What one would write first: the phrases as one pattern for each idea. */
function makePatterns({ concepts }: RuleBook): ReadonlyMap<Language, RegExp[]> {
  return new Map(
    LANGUAGES.map((language) => [
      language,
      Object.values(concepts).flatMap((phrases) => {
        const text = phrases[language];
        return text === undefined
          ? []
          : [new RegExp(`(?<!\\p{L})(?:${text.split('|').map(toSource).join('|')})`, 'giu')];
      }),
    ]),
  );
}

function scan(changes: readonly ProposedChange[], patterns: ReadonlyMap<Language, RegExp[]>): number {
  let found = 0;
  for (const { language, passages } of changes)
    for (const { before, after } of passages)
      for (const text of [before, after])
        if (text !== null)
          for (const pattern of patterns.get(language)!) found += text.match(pattern)?.length ?? 0;
  return found;
}
