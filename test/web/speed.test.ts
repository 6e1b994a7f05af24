import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { pressThrough } from './press.ts';
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

/**
 * The aim is 200 ms (40 were measured with eight others on the same two cores); a test that others share its machine
 * with may take twice as long. `bench/matrix-browser.ts` holds the aim itself.
 */
const WITHIN = 400;

it.each(['', '?view=grid'])(
  'each press on the matrix%s is answered at once on a processor four times slower, and nothing jumps',
  async (query) => {
    const address = `${site.url}/SAMPLE-26/matrix${query}`;
    const { presses, shift } = await pressThrough(browser, address, { slower: 4, rounds: 3 });
    expect(Math.max(...presses)).toBeLessThan(WITHIN);
    expect(shift).toBeLessThan(0.01);
  },
);
