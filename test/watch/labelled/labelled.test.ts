import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The labelled set is hand-made data: this holds its shape and its balance, not the rules judged against it. */
const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;
const CONCERNS = [
  'mandate',
  'definition',
  'treaty',
  'control',
  'participation',
  'fragment',
  'duplicate',
  'mandatory',
  'safeguard',
  'precedent',
  'resources',
  'content',
  'surveillance',
  'burden',
];
const DIRECTIONS = ['against', 'for'];
/** Two folders, so that who works on rules does not come upon the half that is held out. */
const SETS = ['development', 'held-out'] as const;
const KINDS = ['resolution', 'provision', 'new', 'suppression'];

interface Paragraph {
  readonly call: string;
  readonly text: string;
}

interface LabelledLine {
  readonly id: string;
  readonly language: (typeof LANGUAGES)[number];
  readonly kind: string;
  readonly instrument: string | null;
  readonly title: string;
  readonly call: string | null;
  readonly before: string | null;
  readonly after: string | readonly Paragraph[] | null;
  readonly labels: readonly { concern: string; direction: string; quote: string }[];
  readonly harmless: boolean;
  readonly reason: string;
}

interface LabelledChange extends LabelledLine {
  readonly set: (typeof SETS)[number];
}

const FIELDS = [
  'id',
  'language',
  'kind',
  'instrument',
  'title',
  'call',
  'before',
  'after',
  'labels',
  'harmless',
  'reason',
  'set',
];

const byLanguage = LANGUAGES.map((language) => ({ language, changes: readChanges(language) }));
const all = byLanguage.flatMap(({ changes }) => changes);
const halves = [inSet('development'), inSet('held-out')] as const;

function readChanges(language: string): LabelledChange[] {
  return SETS.flatMap((set) =>
    readFileSync(join(import.meta.dirname, set, `${language}.jsonl`), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => ({ ...(JSON.parse(line) as LabelledLine), set })),
  );
}

function inSet(set: LabelledChange['set']): LabelledChange[] {
  return all.filter((change) => change.set === set);
}

function countIn(changes: readonly LabelledChange[], concern: string, direction: string): number {
  return changes.flatMap((change) =>
    change.labels.filter((label) => label.concern === concern && label.direction === direction),
  ).length;
}

function hasOwnShape(change: LabelledChange): boolean {
  const { kind, instrument, call, before, after } = change;
  switch (kind) {
    case 'new':
      return before === null && call === null && Array.isArray(after) && after.length > 1;
    case 'suppression':
      return before === null && after === null && call === null;
    case 'provision':
      return (
        (instrument === 'Constitution' || instrument === 'Convention') && call === null && before !== after
      );
    default:
      return instrument === null && call !== null && before !== after && !Array.isArray(after);
  }
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string, language: string): Token[] {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    .filter((part) => part.segment.trim() !== '')
    .map((part) => ({ text: part.segment, start: part.index, end: part.index + part.segment.length }));
}

/** Words of `a` and of `b` that a longest common subsequence leaves over, as flags by word. */
function changedWords(a: readonly Token[], b: readonly Token[]): [boolean[], boolean[]] {
  const length = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = length[i]!;
      row[j] = a[i]!.text === b[j]!.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const deleted = a.map(() => true);
  const inserted = b.map(() => true);
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]!.text === b[j]!.text) {
      deleted[i++] = false;
      inserted[j++] = false;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return [deleted, inserted];
}

/**
 * A quote begins and ends on changed words. Inside, up to two words running may also stand in the other version:
 * a chance "of the" does not part a replaced passage for a reader.
 */
function isOnChangedWords(quote: string, text: string, words: readonly Token[], changed: readonly boolean[]) {
  for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1)) {
    const to = from + quote.length;
    const flags = words.flatMap((word, index) =>
      word.end > from && word.start < to ? [changed[index]] : [],
    );
    const unchangedRuns = flags.map((flag) => (flag ? 'c' : 'u')).join('');
    if (/^c(?:.*c)?$/u.test(unchangedRuns) && !unchangedRuns.includes('uuu')) return true;
  }
  return false;
}

function isQuoteOfChange(change: LabelledChange, quote: string): boolean {
  const { kind, title, before, after, language } = change;
  if (kind === 'suppression') return title.includes(quote);
  if (Array.isArray(after)) {
    return title.includes(quote) || (after as Paragraph[]).some(({ text }) => text.includes(quote));
  }
  const old = before ?? '';
  const now = (after as string | null) ?? '';
  const [oldWords, newWords] = [wordsOf(old, language), wordsOf(now, language)];
  const [deleted, inserted] = changedWords(oldWords, newWords);
  return isOnChangedWords(quote, old, oldWords, deleted) || isOnChangedWords(quote, now, newWords, inserted);
}

describe('the labelled set of changes', () => {
  it('holds more than 300 changes in six languages, each with its own id', () => {
    expect(all.length).toBeGreaterThanOrEqual(320);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { language, changes } of byLanguage) {
      expect(changes.length, language).toBeGreaterThanOrEqual(40);
      expect(changes.every((c) => c.language === language && c.id.startsWith(`${language}-`))).toBe(true);
    }
  });

  it('gives every line the same fields, a kind with its own shape, known labels and a reason', () => {
    for (const change of all) {
      expect(Object.keys(change), change.id).toEqual(FIELDS);
      expect(KINDS, change.id).toContain(change.kind);
      expect(hasOwnShape(change), change.id).toBe(true);
      expect(change.reason.length, change.id).toBeGreaterThan(4);
      expect(change.harmless, change.id).toBe(change.labels.length === 0);
      for (const { concern, direction } of change.labels) {
        expect(CONCERNS, change.id).toContain(concern);
        expect(DIRECTIONS, change.id).toContain(direction);
      }
    }
  });

  it('never says the same change twice', () => {
    const texts = all.map(({ title, before, after }) => JSON.stringify(before ?? after ?? title));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('quotes the changed words, word for word', () => {
    const astray = all.flatMap((change) =>
      change.labels
        .filter(({ quote }) => !isQuoteOfChange(change, quote))
        .map(({ quote }) => `${change.id}: ${quote}`),
    );
    expect(astray).toEqual([]);
  });

  it('shows every mechanism in both directions, in every half and language', () => {
    for (const concern of CONCERNS) {
      for (const direction of DIRECTIONS) {
        for (const half of halves) {
          expect(countIn(half, concern, direction), `${concern} ${direction}`).toBeGreaterThanOrEqual(2);
        }
      }
      for (const { language, changes } of byLanguage) {
        const labels = countIn(changes, concern, 'against') + countIn(changes, concern, 'for');
        expect(labels, `${concern} ${language}`).toBeGreaterThanOrEqual(1);
      }
    }
  });

  it('has at least twelve labels for each mechanism and some changes with two', () => {
    for (const concern of CONCERNS) {
      expect(countIn(all, concern, 'against') + countIn(all, concern, 'for'), concern).toBeGreaterThanOrEqual(
        12,
      );
    }
    expect(all.filter(({ labels }) => labels.length === 2).length).toBeGreaterThanOrEqual(10);
  });

  it('is about half harmless, in all and in each language', () => {
    for (const changes of [all, ...byLanguage.map((entry) => entry.changes)]) {
      const share = changes.filter(({ harmless }) => harmless).length / changes.length;
      expect(share).toBeGreaterThan(0.44);
      expect(share).toBeLessThan(0.56);
    }
  });

  it('splits into two halves alike in language, kind, harmlessness, mechanism and direction', () => {
    const [development, heldOut] = halves;
    const sizes = (keep: (change: LabelledChange) => boolean): number =>
      Math.abs(development.filter(keep).length - heldOut.filter(keep).length);
    expect(development.length + heldOut.length).toBe(all.length);
    for (const language of LANGUAGES) {
      expect(
        sizes((c) => c.language === language && c.harmless),
        language,
      ).toBeLessThanOrEqual(2);
      expect(
        sizes((c) => c.language === language && !c.harmless),
        language,
      ).toBeLessThanOrEqual(2);
    }
    for (const kind of KINDS)
      expect(
        sizes((c) => c.kind === kind),
        kind,
      ).toBeLessThanOrEqual(2);
    for (const concern of CONCERNS) {
      for (const direction of DIRECTIONS) {
        const [a, b] = [countIn(development, concern, direction), countIn(heldOut, concern, direction)];
        expect(Math.abs(a - b), `${concern} ${direction}`).toBeLessThanOrEqual(2);
      }
    }
  });
});
