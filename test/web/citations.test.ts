import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

async function withPage<T>(
  path: string,
  use: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ locale: 'en', ...options });
  try {
    const page = await context.newPage();
    await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
    return await use(page);
  } finally {
    await context.close();
  }
}

describe('the citations of a conference', () => {
  it('say what a suppression would leave naming a text that is gone, and lead to the words', async () => {
    await withPage('/SAMPLE-26/citations', async (page) => {
      const stranded = page.locator('section', {
        has: page.getByRole('heading', { name: 'What suppressions' }),
      });
      expect(await stranded.innerText()).toContain('1 place would be left naming a text that is gone');
      await stranded.getByRole('link', { name: 'recalling c' }).click();
      await page.waitForURL('**/SAMPLE-26/RES-57#recalling-c');
      expect(await page.locator('#recalling-c').innerText()).toContain('Resolution 60 (Selmira, 2010)');
    });
  });

  it('name those out of date, with the revision in force', async () => {
    await withPage('/SAMPLE-26/citations', async (page) => {
      const outdated = page.locator('section', { has: page.getByRole('heading', { name: 'Out of date' }) });
      expect(await outdated.innerText()).toContain('Resolution 60 out of date: in force is');
    });
  });
});

describe('the citations of a text', () => {
  it('are one way to look at it, without script too', async () => {
    await withPage(
      '/SAMPLE-26/RES-12',
      async (page) => {
        await page
          .getByRole('navigation', { name: 'Views of this text' })
          .getByRole('link', { name: 'Citations' })
          .click();
        await page.waitForURL('**/SAMPLE-26/RES-12/citations');
        const named = page.locator('section', { has: page.getByRole('heading', { name: 'Named by' }) });
        expect(await named.innerText()).toContain('Resolution 21');
      },
      { javaScriptEnabled: false },
    );
  });

  it.each(['light', 'dark'] as const)(
    'read well for everybody, %s, also at 320 pixels',
    async (colorScheme) => {
      for (const path of ['/SAMPLE-26/citations', '/SAMPLE-26/RES-45/citations'])
        await withPage(
          path,
          async (page) => {
            expect(await findViolations(page)).toEqual([]);
            expect(await getSideways(page)).toBeLessThanOrEqual(0);
          },
          { colorScheme, viewport: { width: 320, height: 700 } },
        );
    },
  );
});
