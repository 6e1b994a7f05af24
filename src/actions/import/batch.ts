import { keepDocuments } from '../../storage/keep-documents.ts';
import type { Superseded } from '../../storage/keep-documents.ts';
import { keepTexts } from '../../storage/keep-texts.ts';
import { keepImportFiles, keepOriginalRows } from '../../storage/import.repository.ts';
import { keepReceived } from '../../storage/journal.ts';
import type { ImportKind, ImportOutcome } from '../../storage/schema.ts';
import type { Store } from '../../storage/store.ts';
import { toText } from '../../storage/to-json.ts';
import { getMediaType } from './media-type.ts';
import type { Prepared } from './prepare-file.ts';
import type { FileReport, ImportEvent } from './report.ts';

/** What has been kept so far. */
export interface Tally extends Record<ImportOutcome, number> {
  readonly done: number;
  readonly superseded: readonly Superseded[];
}

export interface Batch {
  /** In the order of the files. */
  add(prepared: Prepared): Promise<void>;
  flush(): Promise<void>;
  getTally(): Tally;
}

export interface BatchOptions {
  readonly store: Store;
  readonly conference: string;
  readonly kind: ImportKind;
  readonly run: number;
  readonly onEvent: (event: ImportEvent) => void;
}

/** A transaction costs more than a document in it; but what is not kept yet is lost when the process is killed. */
const MOST_FILES = 32;
const MOST_LETTERS = 4_000_000;
const MOST_MILLISECONDS = 500;

/** Keeps files some at a time, each whole. */
export function createBatch({ store, conference, kind, run, onEvent }: BatchOptions): Batch {
  const seen = new Set<string>();
  const tally = { done: 0, read: 0, unchanged: 0, refused: 0, skipped: 0, superseded: [] as Superseded[] };
  let waiting: Prepared[] = [];
  let letters = 0;
  let last = performance.now();

  async function flush(): Promise<void> {
    const files = waiting;
    [waiting, letters] = [[], 0];
    if (files.length > 0) tally.superseded.push(...(await keep(files)));
    last = performance.now();
    for (const file of files) {
      tally.done++;
      tally[file.outcome]++;
      onEvent({ type: 'file', done: tally.done, report: buildReport(file) });
    }
  }

  async function keep(files: readonly Prepared[]): Promise<Superseded[]> {
    const fresh = files.filter(({ document, texts }) => document !== null || texts !== null);
    await keepReceived(
      store.dataFolder,
      files.flatMap(({ sha256, fileName, outcome }) =>
        sha256 !== null && outcome !== 'unchanged' ? [{ sha256, fileName, conference, kind }] : [],
      ),
    );
    return store.db.transaction().execute(async (trx) => {
      await keepOriginalRows(
        trx,
        files.flatMap(({ sha256, size, fileName }) =>
          sha256 === null ? [] : [{ sha256, size, mediaType: getMediaType(fileName) }],
        ),
      );
      const superseded =
        kind === 'documents'
          ? await keepDocuments(
              trx,
              conference,
              fresh.flatMap(({ document }) => document ?? []),
            )
          : await keepTexts(
              trx,
              conference,
              kind,
              fresh.flatMap(({ texts }) => texts ?? []),
            );
      await keepImportFiles(
        trx,
        run,
        tally.done,
        files.map(({ name, sha256, outcome, refused, skipped }) => ({
          name: toText(name),
          original: sha256,
          outcome,
          sentence: refused?.sentence ?? skipped,
        })),
      );
      return superseded;
    });
  }

  return {
    async add(prepared) {
      const file = seen.has(prepared.sha256 ?? '') ? asRepeated(prepared) : prepared;
      if (file.sha256 !== null) seen.add(file.sha256);
      waiting.push(file);
      letters += countLetters(file);
      if (
        waiting.length >= MOST_FILES ||
        letters >= MOST_LETTERS ||
        performance.now() - last > MOST_MILLISECONDS
      )
        await flush();
    },
    flush,
    getTally: () => tally,
  };
}

/** The same bytes twice in one import, as a folder beside its own zip has them. */
const asRepeated = (file: Prepared): Prepared => ({
  ...file,
  outcome: file.refused ? 'refused' : 'unchanged',
  document: null,
  texts: null,
});

function countLetters({ document, texts }: Prepared): number {
  const parts = document
    ? [document.document.introduction, ...document.proposals.map(({ content }) => content)]
    : (texts?.texts.map(({ blocks }) => blocks) ?? []);
  return parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
}

const buildReport = (prepared: Prepared): FileReport => ({
  file: prepared.fileName,
  path: prepared.name,
  outcome: prepared.outcome,
  symbol: prepared.symbol,
  count: prepared.count,
  refused: prepared.refused,
  skipped: prepared.skipped,
  misplaced: prepared.misplaced,
});
