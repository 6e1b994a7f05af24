import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
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
  const context = await browser.newContext({ locale: 'en', acceptDownloads: true, ...options });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** From the first page to the file that proves a change; the same clicks with and without a script. */
async function findTheOriginal(page: Page) {
  await page.goto(site.url);
  const conference = { name: 'Plenipotentiary Conference 2026 (sample)' };
  await page.getByRole('link', conference).first().click();
  await page.getByRole('heading', { level: 1, name: 'Plenipotentiary Conference 2026 (sample)' }).waitFor();
  expect(await page.getByText('Everything in it is invented').count()).toBe(1);

  await page.getByRole('link', { name: 'Open the matrix' }).click();
  await page.getByRole('heading', { name: 'Issues matrix' }).waitFor();
  await page.locator('summary', { hasText: 'Source' }).click();
  await page.getByRole('checkbox', { name: /^MER/ }).check();
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(/source=MER/);
  await page.getByRole('link', { name: 'MOD MER/12A1/1' }).click();

  await page.getByRole('heading', { level: 1, name: 'MER/12A1/1' }).waitFor();
  const inserted = await page.locator('.set-text ins').first().innerText();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /MSW-E\.docx$/ }).click();
  return { inserted, fileName: (await download).suggestedFilename() };
}

describe('a newcomer', () => {
  it('comes from the first page to a change and to the file it stands in', async () => {
    const { inserted, fileName } = await withPage(findTheOriginal);
    expect(inserted).not.toBe('');
    expect(fileName).toBe('S26-PP-C-0012!A1-R1!MSW-E.docx');
  });

  it('comes there without a script too', async () => {
    const { fileName } = await withPage(findTheOriginal, { javaScriptEnabled: false });
    expect(fileName).toBe('S26-PP-C-0012!A1-R1!MSW-E.docx');
  });
});

describe('a shared address', () => {
  it('opens the matrix with its filters, and each can be taken back', async () => {
    await withPage(async (page) => {
      await page.goto(`${site.url}/SAMPLE-26/matrix?source=BCC&action=SUP`);
      expect(await page.locator('.shown').innerText()).toBe('1 of 33 proposals');
      await page.getByRole('link', { name: /Remove the filter “SUP/ }).click();
      await page.waitForURL('**/matrix?source=BCC');
      await page.goBack();
      await page.waitForURL('**/matrix?source=BCC&action=SUP');
      await page.locator('summary', { hasText: 'Action' }).click();
      await expect.poll(() => page.getByRole('checkbox', { name: /^SUP/ }).isChecked()).toBe(true);
    });
  });

  it('opens a proposal as it was shared, and leads to the whole text and back', async () => {
    await withPage(async (page) => {
      await page.goto(`${site.url}/SAMPLE-26/MER/12A1/1?view=side`);
      expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(['In force', 'Proposed']);
      await page.getByRole('link', { name: 'As proposed' }).click();
      await page.waitForURL('**/MER/12A1/1?view=clean');
      await expect.poll(() => page.locator('.set-text ins, .set-text del').count()).toBe(0);
    });
  });

  it('of an earlier revision says that it was replaced', async () => {
    await withPage(async (page) => {
      await page.goto(`${site.url}/SAMPLE-26/MER/12A1/1?document=12A1`);
      await page.getByText('A later version took the place of this one.').waitFor();
      await page.getByRole('link', { name: 'Read the version that counts now' }).click();
      await page.getByText('A later version took the place of this one.').waitFor({ state: 'detached' });
    });
  });

  it('that leads nowhere says so, and how addresses are made', async () => {
    await withPage(async (page) => {
      const answer = await page.goto(`${site.url}/SAMPLE-26/XYZ/99/1`);
      expect(answer!.status()).toBe(404);
      expect(await page.locator('h1').innerText()).toBe('This page does not exist');
      expect(await page.getByRole('navigation', { name: 'Conference' }).count()).toBe(1);
    });
  });
});

describe('a reader of French', () => {
  it('reads in French at once, and keeps the language that was chosen', async () => {
    await withPage(
      async (page) => {
        await page.goto(`${site.url}/SAMPLE-26/matrix`);
        expect(await page.locator('html').getAttribute('lang')).toBe('fr');
        expect(await page.locator('h1').innerText()).toBe('Matrice des propositions');
        await page.getByRole('link', { name: 'English' }).click();
        await page.getByRole('heading', { name: 'Issues matrix' }).waitFor();
        await page.goto(`${site.url}/SAMPLE-26/texts`);
        expect(await page.locator('h1').innerText()).toBe('Texts');
      },
      { locale: 'fr-CH' },
    );
  });
});

describe('the keyboard', () => {
  it('skips to the content, and stands at the heading of a new page', async () => {
    await withPage(async (page) => {
      await page.goto(`${site.url}/SAMPLE-26`, { waitUntil: 'networkidle' });
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Skip to the content');
      await page.getByRole('link', { name: 'Documents', exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
      await expect.poll(() => page.locator(':focus').evaluate((element) => element.tagName)).toBe('H1');
      expect(await page.title()).toContain('Documents');
    });
  });
});
