import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './axe.ts';
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

/** A page whose script runs. */
async function withPage<T>(path: string, use: (page: Page) => Promise<T>, options: object = {}): Promise<T> {
  const context = await browser.newContext({ locale: 'en', ...options });
  try {
    const page = await context.newPage();
    await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
    return await use(page);
  } finally {
    await context.close();
  }
}

const getField = (page: Page) => page.getByRole('dialog').getByRole('combobox');

async function open(page: Page, typed = '') {
  await page.keyboard.press('/');
  await getField(page).waitFor();
  if (typed !== '') await page.keyboard.type(typed);
}

describe('the palette', () => {
  it.each([
    ['mer/12a1/1', '/SAMPLE-26/MER/12A1/1'],
    ['Res 12', '/SAMPLE-26/RES-12'],
    ['CS 5', '/SAMPLE-26/CS-5'],
  ])('leads with %s and Enter straight to %s', async (typed, path) => {
    await withPage('/SAMPLE-26/matrix', async (page) => {
      await open(page, typed);
      await page.keyboard.press('Enter');
      await page.waitForURL(`${site.url}${path}`);
      expect(await page.getByRole('dialog').count()).toBe(0);
    });
  });

  it('finds words, and the arrows choose among what it found', async () => {
    await withPage('/SAMPLE-26', async (page) => {
      await open(page, 'internet');
      const found = page.getByRole('group', { name: 'Found' }).getByRole('option');
      await found.first().waitFor();
      await page.keyboard.press('ArrowDown');
      const chosen = page.getByRole('option', { selected: true });
      expect(await getField(page).getAttribute('aria-activedescendant')).toBe(
        await chosen.getAttribute('id'),
      );
      expect(await page.getByRole('dialog').getByRole('status').innerText()).toMatch(/results/);
      await page.keyboard.press('ArrowUp');
      expect(await chosen.innerText()).toBe('Search all conferences');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?q=internet&in=SAMPLE-26/);
    });
  });

  it('shows the places before anything is typed; Escape closes it, and gives the focus back', async () => {
    await withPage('/SAMPLE-26', async (page) => {
      const link = page.getByRole('link', { name: 'Documents', exact: true });
      await link.focus();
      await open(page);
      expect(await page.getByRole('option').allInnerTexts()).toContain('Matrix');
      for (let tab = 0; tab < 4; tab++) await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          'document.activeElement === document.body || !!document.activeElement.closest("dialog")',
        ),
      ).toBe(true);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it('leaves a slash alone that is typed into a field', async () => {
    await withPage('/search', async (page) => {
      await page.getByRole('searchbox').focus();
      await page.keyboard.type('MER/12');
      expect(await page.getByRole('searchbox').inputValue()).toBe('MER/12');
      expect(await page.getByRole('dialog').count()).toBe(0);
    });
  });

  it('can do without its key of one sign, for who speaks to the machine', async () => {
    await withPage('/SAMPLE-26', async (page) => {
      await open(page);
      await page.getByRole('checkbox', { name: 'Open with the key /' }).uncheck();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('/');
      await page.keyboard.press('Control+k');
      await getField(page).waitFor();
      expect(await page.getByRole('checkbox').isChecked()).toBe(false);
    });
  });

  it('is not fetched before it is asked for', async () => {
    await withPage('/SAMPLE-26', async (page) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await open(page);
      expect(fetched.filter((path) => /\/palette-.*\.js$/.test(path))).toHaveLength(1);
    });
  });

  it.each(['light', 'dark'] as const)(
    'passes axe in %s, in French and from right to left',
    async (colorScheme) => {
      const options = { locale: 'fr', colorScheme, bypassCSP: true, viewport: { width: 390, height: 800 } };
      await withPage(
        '/SAMPLE-26',
        async (page) => {
          await page.evaluate("document.documentElement.dir = 'rtl'");
          await open(page, 'internet');
          await page.getByRole('option').nth(3).waitFor();
          await page.keyboard.press('ArrowDown');
          expect(await getField(page).getAttribute('aria-label')).toBe('Mots, expression ou numéro');
          expect(await findViolations(page)).toEqual([]);
        },
        options,
      );
    },
  );
});
