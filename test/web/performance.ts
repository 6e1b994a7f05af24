import type { Page } from 'playwright-core';

/** What the browser itself says of a page, from before its first byte: put in before it is opened. */
export async function observe(page: Page): Promise<void> {
  await page.addInitScript(`
    window.seen = { shift: 0, events: [], longFrames: [] };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) if (interactionId) seen.events.push(duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longFrames.push(duration);
    }).observe({ type: 'long-animation-frame', buffered: true });
  `);
}

export interface Seen {
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Milliseconds from each press or key to the next paint, in steps of 8; those of 16 and more. */
  readonly events: readonly number[];
  /** Milliseconds of each frame that took 50 or more. */
  readonly longFrames: readonly number[];
}

/** What was seen since the last time. The browser tells of an event some frames after it. */
export async function takeSeen(page: Page): Promise<Seen> {
  await page.waitForTimeout(400);
  return page.evaluate<Seen>(
    `(() => { const taken = window.seen; window.seen = { shift: 0, events: [], longFrames: [] }; return taken; })()`,
  );
}

/** As on a phone of some years ago: every script takes so many times as long. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}
