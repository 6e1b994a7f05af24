import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { getSideways } from './axe.ts';
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

async function withPage<T>(use: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> {
  const context = await browser.newContext({ locale: 'en', ...options });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

const PHONE = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true };

describe('a newcomer', () => {
  it('finds from the first page what the Southern Archipelago proposes on Resolution 12', async () => {
    await withPage(async (page) => {
      await page.goto(site.url);
      await page.getByRole('link', { name: 'Plenipotentiary Conference 2026 (sample)' }).first().click();
      await page.getByRole('link', { name: 'Sources', exact: true }).click();
      await page.getByRole('link', { name: 'Southern Archipelago Telecommunity' }).first().click();
      await page.getByRole('heading', { level: 1, name: /Southern Archipelago/ }).waitFor();
      const line = page.getByRole('listitem').filter({ hasText: 'Resolution 12' });
      await line
        .getByRole('link', { name: /SAP\/18A1\/1/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: 'SAP/18A1/1' }).waitFor();
      expect(await page.locator('.page-head').innerText()).toContain('Resolution 12');
      expect(await page.locator('.set-text ins').count()).toBeGreaterThan(0);
    });
  });
});

describe('a delegate with a phone', () => {
  it('opens a shared filter, reads cards that fit, and taps to the words', async () => {
    await withPage(async (page) => {
      await page.goto(`${site.url}/SAMPLE-26/matrix?source=SAP`, { waitUntil: 'networkidle' });
      expect(await page.locator('.shown').innerText()).toBe('3 of 33 proposals');
      expect(await getSideways(page)).toBe(0);
      const proposal = page.getByRole('link', { name: /SAP\/18A1\/1/ });
      expect((await proposal.boundingBox())!.height).toBeGreaterThanOrEqual(24);
      await proposal.tap();
      await page.getByRole('heading', { level: 1, name: 'SAP/18A1/1' }).waitFor();
      expect(await getSideways(page)).toBe(0);
      await page.goBack();
      await page.waitForURL('**/matrix?source=SAP');
      expect(await page.locator('.shown').innerText()).toBe('3 of 33 proposals');
    }, PHONE);
  });
});

/** What is there to click or to fill in, and what would be cut off by the edge of a sheet. */
const listUnprintable = (page: Page) =>
  page.evaluate<string[]>(`[
    ...[...document.querySelectorAll('nav a, form, button, .button, input, select, .skip')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 1)
      .map((element) => 'to click: ' + element.outerHTML.slice(0, 90)),
    ...[...document.querySelectorAll('main *')]
      .filter((element) => getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => element.getBoundingClientRect().width > 1)
      .map((element) => 'cut off: ' + element.outerHTML.slice(0, 90)),
  ]`);

describe('on paper', () => {
  it.each([
    '/',
    '/SAMPLE-26',
    '/SAMPLE-26/matrix',
    '/SAMPLE-26/MER/12A1/1',
    '/SAMPLE-26/RES-12',
    '/SAMPLE-26/documents',
  ])('%s is whole, and has nothing to click', async (path) => {
    await withPage(async (page) => {
      await page.setViewportSize({ width: 718, height: 1000 });
      await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
      await page.emulateMedia({ media: 'print' });
      expect(await listUnprintable(page)).toEqual([]);
      expect(await getSideways(page)).toBe(0);
    });
  });

  it('every row of the matrix stands, on several sheets', async () => {
    await withPage(async (page) => {
      await page.goto(`${site.url}/SAMPLE-26/matrix`);
      const rows = await page.locator('.matrix-table tbody tr').count();
      await page.emulateMedia({ media: 'print' });
      const shown = page.locator('.matrix-table tbody tr').filter({ visible: true });
      expect(await shown.count()).toBe(rows);
      const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
      expect(sheets!.length).toBeGreaterThan(1);
    });
  });
});

const getInFrench = async (path: string) =>
  (await fetch(`${site.url}${path}`, { headers: { 'Accept-Language': 'fr-CH, en;q=0.5' } })).text();

describe('a reader of French', () => {
  it('reads in French why a file is not there, and what is odd about one that is', async () => {
    const documents = await getInFrench('/SAMPLE-26/documents');
    expect(documents).toContain('Le fichier est interrompu : le répertoire qui le termine manque.');
    expect(await getInFrench('/SAMPLE-26/documents/12')).toContain(
      'Ce document ne contient aucune proposition.',
    );
  });

  it('reads the conference without an English sentence of ours', async () => {
    const page = await getInFrench('/SAMPLE-26');
    expect(page).toContain('propositions d’amendement à la Constitution');
    const english = [...page.matchAll(/<(?:span|dd|li|p)[^>]* lang="en"[^>]*>([^<]+)/g)].map(
      ([, text]) => text,
    );
    // Titles of documents and texts stay in their language.
    expect(english.filter((text) => text!.endsWith('.'))).toEqual([]);
  });
});

describe('without a script', () => {
  it('one comes from the first page over the matrix and a proposal to its document', async () => {
    await withPage(
      async (page) => {
        await page.goto(site.url);
        await page.getByRole('link', { name: 'Open the matrix' }).click();
        await page.getByRole('link', { name: 'MOD MER/12A1/1' }).click();
        await page.getByRole('link', { name: 'Side by side' }).click();
        expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['In force', 'Proposed']);
        await page.getByRole('link', { name: 'SAMPLE26/12(Add.1)(Rev.1)-E' }).click();
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('12A1-R1');
        expect(await page.getByRole('link', { name: 'Download the original' }).count()).toBeGreaterThan(0);
        await page.getByRole('link', { name: 'Search', exact: true }).click();
        await page.getByRole('searchbox').fill('RES 12');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/SAMPLE-26/RES-12');
      },
      { javaScriptEnabled: false },
    );
  });
});
