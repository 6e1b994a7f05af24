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

describe('the history of a text', () => {
  it('is a page also where nothing is here yet but a proposal', async () => {
    await withPage('/SAMPLE-26/RES-BCC-1/history', async (page) => {
      expect(await page.locator('.empty').innerText()).toContain('Fewer than two revisions');
    });
  });

  it('tells a researcher since when a sentence stands in it', async () => {
    await withPage('/SAMPLE-26/RES-12', async (page) => {
      const views = page.getByRole('navigation', { name: 'Views of this text' });
      await views.getByRole('link', { name: 'History' }).click();
      await page.getByRole('heading', { name: 'Who wrote what' }).waitFor();
      expect(await page.locator('#considering-c').innerText()).toMatch(/community networks extend[^]*2026/);
      expect(await page.locator('#considering-c .since').innerText()).toContain('MER/12A1/1');
      expect(await page.locator('#considering-a .since').count()).toBe(0);
    });
  });

  it('compares any two revisions, without script too', async () => {
    await withPage(
      '/SAMPLE-26/RES-12/history',
      async (page) => {
        await page.locator('select[name=from]').selectOption('2022');
        await page.locator('select[name=to]').selectOption('2026');
        await page.getByRole('button', { name: 'Compare' }).click();
        await page.waitForURL('**from=2022&to=2026');
        const changes = page.locator('section', {
          has: page.getByRole('heading', { name: 'What changed from 2022 to 2026' }),
        });
        expect(await changes.locator('ins').first().innerText()).not.toBe('');
      },
      { javaScriptEnabled: false },
    );
  });

  it('says what is missing where only one revision is here', async () => {
    await withPage('/SAMPLE-26/RES-21/history', async (page) => {
      expect(await page.getByRole('main').innerText()).toContain(
        'Fewer than two revisions of this text are here',
      );
    });
  });

  it.each(['light', 'dark'] as const)(
    'reads well for everybody, %s, at 320 pixels and in Arabic',
    async (colorScheme) => {
      for (const path of ['/SAMPLE-26/RES-45/history', '/SAMPLE-26/RES-12/history?from=2022&to=2026'])
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
