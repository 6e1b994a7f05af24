import type { FileReport, ImportEvent, ImportReport } from '../../../actions/import/report.ts';

/** What an upload tells: what its import tells, or that it came to no end, through a fault of ours. */
export type UploadEvent = ImportEvent | { readonly type: 'failed' };

/** Where an upload stands, as its page shows it. */
export interface UploadProgress {
  /** How many events it is made of. */
  readonly events: number;
  /** Null while it waits for its turn. */
  readonly total: number | null;
  readonly files: readonly FileReport[];
  /** What is made from the files after they were read: null until then. */
  readonly derived: { readonly done: number; readonly total: number } | null;
  readonly report: ImportReport | null;
  readonly failed: boolean;
}

export const NO_PROGRESS: UploadProgress = {
  events: 0,
  total: null,
  files: [],
  derived: null,
  report: null,
  failed: false,
};

/** The progress after these events, too. */
export function addEvents(before: UploadProgress, events: readonly UploadEvent[]): UploadProgress {
  const files = [...before.files];
  let { total, derived, report, failed } = before;
  for (const event of events) {
    if (event.type === 'listed') total = event.total;
    else if (event.type === 'file') files.push(event.report);
    else if (event.type === 'derived') derived = { done: event.done, total: event.total };
    else if (event.type === 'end') report = event.report;
    else failed = true;
  }
  return { events: before.events + events.length, total, files, derived, report, failed };
}

export const isOver = ({ report, failed }: UploadProgress): boolean => report !== null || failed;
