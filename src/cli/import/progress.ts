import type { ImportEvent } from '../../actions/import/report.ts';

export interface ProgressOptions {
  /** Standard error. */
  readonly stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;
  /** Milliseconds, from anywhere. */
  readonly now?: () => number;
}

export interface Progress {
  tell(event: ImportEvent): void;
  /** Leaves the line, so that what follows begins on a new one. */
  end(): void;
}

const BAR = 24;
/** Between two lines where there is no terminal: a log is read by people, too. */
const PLAIN_MILLISECONDS = 5000;
const BAR_MILLISECONDS = 100;

/** What is counted, in the order in which it is done. */
const WORK = { files: '', derived: 'comparing: ' } as const;
const UNITS = { files: ' files', derived: '' } as const;

/** A bar with rate and remaining time on a terminal, plain lines now and then elsewhere. */
export function createProgress({ stream, now = () => performance.now() }: ProgressOptions): Progress {
  let [total, done, started, told] = [0, 0, now(), 0];
  let work: keyof typeof WORK = 'files';
  let open = false;

  function show(): void {
    const seconds = (now() - started) / 1000;
    const line = `${WORK[work]}${writeProgress({ total, done, seconds, unit: UNITS[work] })}`;
    if (!stream.isTTY) {
      stream.write(`${line}\n`);
      return;
    }
    const filled = total === 0 ? BAR : Math.round((done / total) * BAR);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`;
    stream.write(`\r\u001b[2K${`${bar} ${line}`.slice(0, (stream.columns || 80) - 1)}`);
    open = true;
  }

  function begin(what: keyof typeof WORK, count: number): void {
    // What was counted before keeps its last line.
    if (open) {
      show();
      stream.write('\n');
      open = false;
    }
    [work, total, done, started, told] = [what, count, 0, now(), now()];
  }

  return {
    tell(event) {
      if (event.type === 'listed') begin('files', event.total);
      if (event.type === 'derived' && event.done === 0) begin('derived', event.total);
      if (event.type !== 'file' && event.type !== 'derived') return;
      done = event.done;
      if (now() - told < (stream.isTTY ? BAR_MILLISECONDS : PLAIN_MILLISECONDS)) return;
      told = now();
      show();
    },
    end() {
      if (stream.isTTY && total > 0) show();
      if (open) stream.write('\n');
      open = false;
    },
  };
}

/** "120 of 1,000 files, 22 a second, 40 s left" */
export function writeProgress(state: {
  readonly total: number;
  readonly done: number;
  readonly seconds: number;
  readonly unit?: string;
}): string {
  const { total, done, seconds, unit = ' files' } = state;
  const count = new Intl.NumberFormat('en');
  const parts = [`${count.format(done)} of ${count.format(total)}${unit}`];
  const rate = seconds > 0 ? done / seconds : 0;
  if (rate > 0) {
    parts.push(`${count.format(rate >= 10 ? Math.round(rate) : Math.round(rate * 10) / 10)} a second`);
    if (done < total) parts.push(`${writeDuration((total - done) / rate)} left`);
  }
  return parts.join(', ');
}

function writeDuration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  return whole < 90 ? `${whole} s` : `${Math.round(whole / 60)} min`;
}
