import DiffMatchPatch from 'diff-match-patch';
import { diffWords } from 'diff';
import { compareText } from '../../src/compare/compare-text.ts';
import { openDocxodus } from './docxodus.ts';
import type { Segment } from '../../src/compare/difference/segment.ts';

/** Compares two whole texts. */
export type Compare = (a: string, b: string) => readonly Segment[];

export type CompareSlowly = (a: string, b: string) => readonly Segment[] | Promise<readonly Segment[]>;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Ours first; peers as their own documentation says to use them for prose. */
export const COMPARERS: Readonly<Record<string, Compare>> = {
  rapporteur: (a, b) => compareText(a, b).segments,
  jsdiff: (a, b) => fromJsdiff(diffWords(a, b)),
  'jsdiff, Intl.Segmenter': (a, b) => fromJsdiff(diffWords(a, b, { intlSegmenter: segmenter })),
  'diff-match-patch': (a, b) => {
    const engine = new DiffMatchPatch();
    const changes = engine.diff_main(a, b);
    engine.diff_cleanupSemantic(changes);
    return fromDmp(changes);
  },
  'diff-match-patch, words': compareByDmpWords,
};

/** With the one that takes Word files and comes on demand, where it can be had. */
export async function listComparers(): Promise<Readonly<Record<string, CompareSlowly>>> {
  const docxodus = await openDocxodus();
  return docxodus ? { ...COMPARERS, Docxodus: docxodus } : COMPARERS;
}

const fromJsdiff = (changes: ReturnType<typeof diffWords>): Segment[] =>
  changes.map(({ added, removed, value }) => ({ op: added ? '+' : removed ? '-' : '=', text: value }));

const fromDmp = (changes: readonly DiffMatchPatch.Diff[]): Segment[] =>
  changes.map(([op, text]) => ({ op: op < 0 ? '-' : op > 0 ? '+' : '=', text }));

/** Its line mode turned to words: a character stands for each word, the difference is made, the words put back. */
function compareByDmpWords(a: string, b: string): Segment[] {
  const engine = new DiffMatchPatch();
  const words: string[] = [];
  const codes = new Map<string, string>();
  const encode = (text: string): string =>
    (text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [])
      .map((word) => {
        let code = codes.get(word);
        if (code === undefined) {
          // Above the surrogates a character would be two units.
          code = String.fromCharCode(words.length < 0xd800 ? words.length : words.length + 0x800);
          codes.set(word, code);
          words[code.charCodeAt(0)] = word;
        }
        return code;
      })
      .join('');
  const changes = engine.diff_main(encode(a), encode(b), false);
  return fromDmp(
    changes.map(([op, text]) => [op, Array.from(text, (code) => words[code.charCodeAt(0)]).join('')]),
  );
}
