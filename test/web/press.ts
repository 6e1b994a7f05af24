import type { Browser } from 'playwright-core';
import { observe, slowDown, takeSeen } from './performance.ts';

export interface Pressed {
  /** Milliseconds from each press to the next paint: of several rounds the fastest, for others use the machine, too. */
  readonly presses: readonly number[];
  /** Cumulative layout shift of the worst round. */
  readonly shift: number;
}

/** Opens a matrix and ticks values of a filter and columns, one after the other, on a slower processor. */
export async function pressThrough(
  browser: Browser,
  address: string,
  { slower, rounds }: { readonly slower: number; readonly rounds: number },
): Promise<Pressed> {
  const all: Pressed[] = [];
  for (let round = 0; round < rounds; round++) all.push(await pressOnce(browser, address, slower));
  return {
    presses: all[0]!.presses.map((_, at) => Math.min(...all.map(({ presses }) => presses[at] ?? Infinity))),
    shift: Math.max(...all.map(({ shift }) => shift)),
  };
}

async function pressOnce(browser: Browser, address: string, slower: number): Promise<Pressed> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en' });
  const page = await context.newPage();
  await observe(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  let { shift } = await takeSeen(page);
  await slowDown(page, slower);
  const presses: number[] = [];
  const note = async () => {
    await page.waitForLoadState('networkidle');
    const seen = await takeSeen(page);
    shift += seen.shift;
    // Under 16 ms the browser tells nothing.
    presses.push(Math.max(...seen.events, 16));
  };
  for (const name of ['Source', 'Columns']) {
    await page.locator('.filter-choice summary', { hasText: name }).click();
    await note();
    for (const at of [0, 1]) {
      await page.locator('.filter-choice[open] input').nth(at).click();
      await note();
    }
    await page.keyboard.press('Escape');
  }
  await context.close();
  return { presses, shift };
}
