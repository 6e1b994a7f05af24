import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { findViolations, getSideways } from './axe.ts';
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

async function withPage<T>(use: (page: Page) => Promise<T>, options: object = {}): Promise<T> {
  const context = await browser.newContext({ locale: 'en', ...options });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** From the conference to the five heaviest things, each with its words and a paragraph to read them in. */
async function findTheFive(page: Page) {
  await page.goto(`${site.url}/SAMPLE-26`);
  await page.getByRole('link', { name: 'Look first' }).click();
  await page.getByRole('heading', { level: 1, name: 'What to look at first' }).waitFor();
  await page.getByRole('link', { name: 'Open Internet', exact: true }).click();
  await page.waitForURL(/lens=open-internet/);
  const five = page.locator('section[aria-labelledby="five"] .watch-item');
  await five.getByText('Weakens the open Internet').first().waitFor();
  const quotes = await five.locator('blockquote :is(ins, del) .words').allInnerTexts();
  const said = await five.locator('.answers').allInnerTexts();
  const count = await five.count();
  await five.first().locator('figcaption a').first().click();
  await page.getByRole('heading', { name: 'What the machine sees' }).first().waitFor();
  return {
    count,
    quotes,
    said,
    words: (await page.locator('.set-text').first().innerText()).replaceAll(/\s+/g, ' '),
  };
}

describe('a policy analyst', () => {
  it.each([true, false])(
    'opens what to look at first, and has the five things worth a call, with the words (script: %s)',
    async (javaScriptEnabled) => {
      const { count, quotes, said, words } = await withPage(findTheFive, { javaScriptEnabled });
      expect(count).toBe(5);
      expect(quotes.length).toBeGreaterThanOrEqual(5);
      expect(said).toHaveLength(5);
      expect(words).toContain(quotes[0]!.replaceAll(/\s+/g, ' '));
    },
  );

  it('sees no judgement unless a lens is chosen, and the arithmetic of each rank', async () => {
    await withPage(async (page) => {
      await page.goto(`${site.url}/SAMPLE-26/first`);
      expect(await page.getByText('Weakens the open Internet').count()).toBe(0);
      await page.locator('details.rank summary').first().click();
      expect(await page.locator('details.rank').first().innerText()).toMatch(
        /force \d+ × direction 1 × reach [\d.]+ × sources [\d.]+ = \d+/,
      );
    });
  });

  it('filters by concern, and comes from there to an issue and to a body with its documents', async () => {
    await withPage(async (page) => {
      await page.goto(`${site.url}/SAMPLE-26/first?concern=treaty`);
      expect(await page.locator('.watch-item h3').allInnerTexts()).toSatisfy((all: string[]) =>
        all.every((text) => text.includes('Treaty making')),
      );
      await page.getByRole('link', { name: 'Artificial intelligence', exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Artificial intelligence' }).waitFor();
      await page.getByRole('link', { name: 'OECD', exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: /^Organisation for Economic/ }).waitFor();
      expect(await page.getByText('the subject of OECD/LEGAL/0449').count()).toBeGreaterThan(0);
    });
  });
});

describe('the user of this machine', () => {
  it('dismisses a finding with a reason, without a script, and takes it back', async () => {
    await withPage(
      async (page) => {
        await page.goto(`${site.url}/SAMPLE-26/BCC/15A2/1`);
        const first = () => page.locator('.findings-list > li').first();
        await first().getByText('Confirm, dismiss or correct').click();
        await first().getByLabel('Reason').fill('The word stands in another sentence.');
        await first().getByRole('button', { name: 'Dismiss' }).click();
        await page.waitForURL(/#finding-/);
        expect(await first().innerText()).toContain('Dismissed by a person');
        expect(await first().innerText()).toContain('The word stands in another sentence.');
        await first().getByText('Confirm, dismiss or correct').click();
        await first().getByRole('button', { name: 'Take back' }).click();
        await page.waitForURL(/#finding-/);
        expect(await first().innerText()).not.toContain('Dismissed by a person');
      },
      { javaScriptEnabled: false },
    );
  });

  it('alone may do so', async () => {
    const answer = await fetch(`${site.url}/SAMPLE-26/findings/x`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'verdict=confirmed',
    });
    expect(answer.status).toBe(403);
  });
});

describe.each(['first', 'concerns/safeguard', 'issues/ai', 'bodies/icann', 'NDH/RWH/22/1', '../codebook'])(
  'the page %s',
  (path) => {
    it.each([
      { locale: 'en', colorScheme: 'light', width: 1280 },
      { locale: 'fr', colorScheme: 'dark', width: 320 },
    ] as const)(
      'is accessible and fits ($locale, $colorScheme, $width px)',
      async ({ width, ...options }) => {
        await withPage(
          async (page) => {
            await page.goto(new URL(`/SAMPLE-26/${path}`, site.url).href);
            expect(await findViolations(page)).toEqual([]);
            expect(await getSideways(page)).toBe(0);
          },
          { ...options, viewport: { width, height: 900 }, bypassCSP: true },
        );
      },
    );
  },
);
