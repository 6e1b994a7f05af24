import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasCorpus, listCorpus, loadRedline } from '../../bench/corpus.ts';
import { measureAgreement } from '../../bench/measure/marked-words.ts';
import { compareDocuments } from '../../src/compare/compare-documents.ts';
import { compareText } from '../../src/compare/compare-text.ts';
import { rebuild } from '../../src/compare/difference/segment.ts';

const isHere = hasCorpus();
if (!isHere) process.stdout.write('corpus absent: comparisons of real documents are skipped\n');

interface Expected {
  readonly file: string;
  readonly proposals: readonly {
    readonly id: string;
    readonly action: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
  }[];
}

const proposals = (isHere ? listCorpus('model-conference/expected/S22*.json') : [])
  .map((path) => JSON.parse(readFileSync(path, 'utf8')) as Expected)
  .flatMap(({ file, proposals: list }) => list.map((proposal) => ({ file, ...proposal })))
  .filter(({ action }) => action === 'MOD');

describe.skipIf(!isHere)('the amendments of the model conference', () => {
  it.each(proposals.map((proposal) => [proposal.id, proposal.file, proposal] as const))(
    '%s of %s: paragraphs align, few change, both texts rebuild',
    (_, __, { before, after }) => {
      const { segments } = compareText(before.join('\n'), after.join('\n'));
      expect(rebuild(segments, '-')).toBe(before.join('\n'));
      expect(rebuild(segments, '+')).toBe(after.join('\n'));
      const { paragraphs } = compareDocuments(before, after);
      // Nothing but single insertions, deletions, changes and moves was made there.
      expect(paragraphs.some(({ kind }) => kind === 'split' || kind === 'joined')).toBe(false);
      expect(paragraphs.filter(({ kind }) => kind !== 'kept').length).toBeLessThan(10);
    },
  );

  it('move what was moved', () => {
    const moved = proposals
      .filter(({ before, after }) =>
        compareDocuments(before, after).paragraphs.some(({ kind }) => kind === 'moved'),
      )
      .map(({ id }) => id);
    expect(moved).toEqual(['IAP/76A7/1']);
  });
});

describe.skipIf(!isHere)('what people marked in Word', () => {
  it.each(isHere ? listCorpus('human-redlines/*.docx') : [])('is found by comparing: %s', (path) => {
    const { truth, before, after } = loadRedline(path);
    const { segments } = compareText(before, after);
    expect(rebuild(segments, '-')).toBe(before);
    expect(rebuild(segments, '+')).toBe(after);
    expect(measureAgreement(truth, segments)!.f1).toBeGreaterThan(0.985);
  });

  it('is found in a real Arabic proposal and in a text with hundreds of deletions', () => {
    const arabic = loadRedline(listCorpus('itu-documents/CMR12-018-ADD03-A.docx')[0]!);
    expect(
      measureAgreement(arabic.truth, compareText(arabic.before, arabic.after).segments)!.f1,
    ).toBeGreaterThan(0.85);
    const deleted = loadRedline(listCorpus('itu-documents/T-REC-G.Imp8101*.docx')[0]!);
    expect(
      measureAgreement(deleted.truth, compareText(deleted.before, deleted.after).segments)!.f1,
    ).toBeGreaterThan(0.99);
  });
});

interface Provision {
  readonly provision: string;
  readonly before: string;
  readonly after: string;
}

describe.skipIf(!isHere)('a provision that a conference amended', () => {
  it('shows the limit that was replaced and keeps the rest', () => {
    const [path] = listCorpus('texts/cs-cv-2010-05_vs_2013-08.json');
    const provisions = JSON.parse(readFileSync(path!, 'utf8')) as Provision[];
    const { before, after } = provisions.find(({ provision }) => provision === '165')!;
    const changes = compareText(before, after).segments.filter(({ op }) => op !== '=');
    // The typed number, the limit with its new sentence, and no more.
    expect(changes.filter(({ op }) => op === '-').map(({ text }) => text)).toHaveLength(2);
    expect(changes.at(-1)!.text).toMatch(/^15 per cent .* The$/s);
  });
});
