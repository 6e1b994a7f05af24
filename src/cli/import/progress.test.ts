import { describe, expect, it } from 'vitest';
import { createProgress, writeProgress } from './progress.ts';

const file = (done: number) => ({
  type: 'file' as const,
  done,
  report: {
    file: 'a.docx',
    path: 'a.docx',
    outcome: 'read' as const,
    symbol: null,
    count: 0,
    refused: null,
    skipped: null,
    misplaced: null,
  },
});

/** Tells of ten files, one every two seconds. */
function tellTenFiles(isTTY: boolean): string {
  let [written, time] = ['', 0];
  const stream = { isTTY, columns: 80, write: (text: string) => ((written += text), true) };
  const progress = createProgress({ stream, now: () => time });
  progress.tell({ type: 'listed', total: 10 });
  for (let done = 1; done <= 10; done++) {
    time += 2000;
    progress.tell(file(done));
  }
  progress.end();
  return written;
}

describe('the progress of an import', () => {
  it('says how many, how fast and how long', () => {
    expect(writeProgress({ total: 1000, done: 200, seconds: 10 })).toBe(
      '200 of 1,000 files, 20 a second, 40 s left',
    );
  });

  it('says no remaining time at the end', () => {
    expect(writeProgress({ total: 3, done: 3, seconds: 2 })).toBe('3 of 3 files, 1.5 a second');
  });

  it('is a bar that stays on its line on a terminal', () => {
    const written = tellTenFiles(true);
    expect(written).toContain('\r\u001b[2K████████████░░░░░░░░░░░░ 5 of 10 files');
    expect(written.match(/\n/g)).toHaveLength(1);
  });

  it('goes on with what is made of the files', () => {
    let [written, time] = ['', 0];
    const stream = { isTTY: false, columns: 80, write: (text: string) => ((written += text), true) } as const;
    const progress = createProgress({ stream, now: () => time });
    for (const done of [0, 1, 2]) {
      progress.tell({ type: 'derived', name: 'consolidation', done, total: 2 });
      time += 6000;
    }
    expect(written.split('\n')[0]).toBe('comparing: 1 of 2, 0.2 a second, 6 s left');
  });

  it('is a plain line now and then elsewhere', () => {
    expect(tellTenFiles(false).split('\n')).toEqual([
      '3 of 10 files, 0.5 a second, 14 s left',
      '6 of 10 files, 0.5 a second, 8 s left',
      '9 of 10 files, 0.5 a second, 2 s left',
      '',
    ]);
  });
});
