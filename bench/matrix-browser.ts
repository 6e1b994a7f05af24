import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../test/web/browser.ts';
import { observe, takeSeen } from '../test/web/performance.ts';
import { pressThrough } from '../test/web/press.ts';
import type { Pressed } from '../test/web/press.ts';
import type { Bench, Result } from './bench.ts';
import { importLargeConference, LARGE } from './generate/conference.ts';
import { percentile } from './measure/percentile.ts';
import { startServer } from './measure/start-server.ts';

export const bench: Bench = {
  name: 'matrix-browser',
  title: 'The matrix in a browser: scrolling, and changing what is shown',
  run: measure,
};

/** A processor so many times slower: a phone of some years ago. */
const SLOWER = 4;
const WITHIN = 200;
const SCREENS = 30;
const ROUNDS = 3;

async function measure(): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  try {
    const data = await importLargeConference(folder);
    const server = await startServer(data, ['--sample']);
    const browser = await openBrowser();
    try {
      return await report(browser, server.url);
    } finally {
      await browser.close();
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function report(browser: Browser, url: string): Promise<Result> {
  const grid = await scroll(browser, `${url}/PP-22/matrix?view=grid`, '.grid-region');
  const list = await scroll(browser, `${url}/PP-22/matrix`, null);
  const how = { slower: SLOWER, rounds: ROUNDS };
  const small = await pressThrough(browser, `${url}/SAMPLE-26/matrix`, how);
  const large = await pressThrough(browser, `${url}/PP-22/matrix?view=grid`, how);
  const slowest = percentile(small.presses, 1);
  const shift = Math.max(grid.shift, list.shift, small.shift, large.shift);
  return {
    method: `${LARGE.documents} generated documents with 1,000 proposals of ${LARGE.sources} sources to ${LARGE.texts} resolutions, one page without paging, at 1280 × 800 in Chromium without a graphics processor; the grid in both directions, ${SCREENS} steps of half a screen. Presses: values of a filter and columns ticked one after the other. All by the browser's own performance entries (layout-shift, event, long-animation-frame).`,
    columns: ['what', 'how', 'measured', 'layout shift'],
    rows: [
      writeScrolled('scrolling the grid', grid),
      writeScrolled('scrolling the list', list),
      writePressed('changing what the sample shows', small),
      writePressed('changing what the large grid shows', large),
    ],
    goals: [
      {
        goal: `an interaction on the sample within ${WITHIN} ms, processor ${SLOWER} times slower`,
        measured: `${slowest} ms`,
        reached: slowest <= WITHIN,
      },
      { goal: 'no layout shift (under 0.01)', measured: shift.toFixed(4), reached: shift < 0.01 },
      {
        goal: 'no frame over 50 ms at the 95th percentile while the grid is scrolled',
        measured: `${percentile(grid.frames, 0.95).toFixed(0)} ms`,
        reached: percentile(grid.frames, 0.95) <= 50,
      },
    ],
  };
}

const writeScrolled = (what: string, { frames, shift, elements }: Scrolled): string[] => [
  what,
  `${elements} elements`,
  `median frame ${percentile(frames, 0.5).toFixed(0)} ms, 95th percentile ${percentile(frames, 0.95).toFixed(0)} ms, slowest ${percentile(frames, 1).toFixed(0)} ms; ${frames.filter((time) => time > 50).length} of ${frames.length} over 50 ms`,
  shift.toFixed(4),
];

const writePressed = (what: string, { presses, shift }: Pressed): string[] => [
  what,
  `${presses.length} presses, processor ${SLOWER} times slower, fastest of ${ROUNDS} rounds each`,
  `median ${percentile(presses, 0.5).toFixed(0)} ms, slowest ${percentile(presses, 1).toFixed(0)} ms to the next paint`,
  shift.toFixed(4),
];

interface Scrolled {
  readonly frames: readonly number[];
  readonly shift: number;
  readonly elements: number;
}

/** Scrolls a region, or the page, as a wheel does: some steps a frame, down and then sideways. */
async function scroll(browser: Browser, address: string, region: string | null): Promise<Scrolled> {
  const page = await open(browser, address);
  const { shift } = await takeSeen(page);
  const frames = await page.evaluate<number[]>(`(async () => {
    const region = ${region === null ? 'document.scrollingElement' : `document.querySelector('${region}')`};
    region.scrollIntoView({ behavior: 'instant' });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    const frames = [];
    let last = performance.now();
    for (let step = 0; step < ${SCREENS * 10}; step++) {
      region.scrollBy({ top: 40, left: step % 60 < 30 ? 24 : -24, behavior: 'instant' });
      await frame();
      const now = performance.now();
      frames.push(now - last);
      last = now;
    }
    return frames;
  })()`);
  const seen = await takeSeen(page);
  const elements = await page.evaluate<number>(`document.querySelectorAll('*').length`);
  await page.context().close();
  return { frames, shift: shift + seen.shift, elements };
}

async function open(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en' });
  const page = await context.newPage();
  await observe(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}
