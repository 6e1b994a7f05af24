import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Weight {
  /** Bytes over the wire, by what they are. */
  readonly page: number;
  readonly css: number;
  readonly js: number;
  readonly woff2: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

/** As the browser measured it on a first visit. */
async function weigh(path: string): Promise<Weight> {
  const context = await browser.newContext({ locale: 'en', viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(`
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  `);
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
  const weight = await page.evaluate<Weight>(`(() => {
    const weight = { page: 0, css: 0, js: 0, woff2: 0, shift: window.shift };
    for (const { name, transferSize } of [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ]) weight[/\\.(css|js|woff2)$/.exec(new URL(name).pathname)?.[1] ?? 'page'] += transferSize;
    return weight;
  })()`);
  await context.close();
  return weight;
}

describe('the first view of the matrix', () => {
  it('is readable after at most 60 kB, and weighs at most 200 kB with script and faces', async () => {
    const { page, css, js, woff2 } = await weigh('/SAMPLE-26/matrix');
    expect(page + css).toBeLessThan(60_000);
    expect(page + css + js + woff2).toBeLessThan(200_000);
  });

  it('carries no style sheet of another page', async () => {
    const [home, matrix] = [await weigh('/'), await weigh('/SAMPLE-26/matrix')];
    expect(home.css).toBeLessThan(8000);
    expect(matrix.css).toBeLessThan(11_000);
  });

  it.each(['/', '/SAMPLE-26', '/SAMPLE-26/matrix', '/SAMPLE-26/MER/12A1/1', '/SAMPLE-26/RES-12'])(
    'does not shift on %s when faces come',
    async (path) => {
      expect((await weigh(path)).shift).toBeLessThan(0.02);
    },
  );
});

// Texts are set in two more cuts of the serif (41 kB), which the matrix does without.
describe.each(['/SAMPLE-26/RES-12', '/SAMPLE-26/RES-12/together', '/SAMPLE-26/MER/12A1/1'])(
  'the first view of %s',
  (path) => {
    it('is readable after at most 60 kB, and weighs at most 260 kB with script and faces', async () => {
      const { page, css, js, woff2 } = await weigh(path);
      expect(page + css).toBeLessThan(60_000);
      expect(page + css + js + woff2).toBeLessThan(260_000);
    });
  },
);
