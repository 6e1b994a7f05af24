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
  const context = await browser.newContext({ locale: 'en', ...options });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

async function searchFor(page: Page, words: string) {
  await page.goto(`${site.url}/SAMPLE-26`);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
}

/** To the words themselves, from the first page of the conference. */
async function findWhatIsDeleted(page: Page) {
  await searchFor(page, '"strong encryption protects"');
  await page.getByRole('combobox', { name: 'Where it stands' }).selectOption('deleted');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByText('1 result', { exact: true }).waitFor();
  const result = page.getByRole('listitem').filter({ hasText: 'BCC/15A2/1' });
  const said = await result.getByText('only in what it deletes').innerText();
  const marked = await result.locator('del mark').innerText();
  await result.locator('.found-place').first().click();
  await page.getByRole('heading', { level: 1, name: 'BCC/15A2/1' }).waitFor();
  return { said, marked, there: await page.locator(':target').innerText() };
}

describe('an analyst', () => {
  it.each([true, false])(
    'finds a phrase that is only in deleted text (script: %s)',
    async (javaScriptEnabled) => {
      const { said, marked, there } = await withPage(findWhatIsDeleted, { javaScriptEnabled });
      expect(said).toBe('only in what it deletes');
      expect(marked).toBe('strong encryption protects');
      expect(there).toContain('strong encryption protects');
    },
  );

  it('goes straight to a proposal by its number', async () => {
    await withPage(async (page) => {
      await searchFor(page, 'mer/12a1/1');
      await page.waitForURL(`${site.url}/SAMPLE-26/MER/12A1/1`);
    });
  });

  it('is asked whether another spelling was meant', async () => {
    await withPage(async (page) => {
      await searchFor(page, 'multistakholder');
      await page.getByRole('link', { name: 'multistakeholder' }).click();
      expect(await page.locator('mark').first().innerText()).toMatch(/^multistakeholder$/i);
    });
  });

  it('finds a source by its name, and a page that does not exist searches', async () => {
    await withPage(async (page) => {
      await page.goto(`${site.url}/SAMPLE-26/MER/999/1`);
      expect(await page.getByRole('searchbox').inputValue()).toBe('MER/999/1');
      await page.getByRole('searchbox').fill('Meridian');
      await page.getByRole('button', { name: 'Search' }).click();
      const sources = page.getByRole('region', { name: 'Sources of this name' });
      expect(await sources.getByRole('link').first().getAttribute('href')).toMatch(/^\/SAMPLE-26\/sources\//);
    });
  });
});

describe('a program', () => {
  it('gets the same as JSON, with the words as they stand', async () => {
    const response = await fetch(`${site.url}/search.json?q="strong+encryption+protects"&where=deleted`);
    const { total, results } = (await response.json()) as {
      total: number;
      results: { sides: string[]; passages: { segments: { op: string; hit: boolean }[] }[] }[];
    };
    expect(total).toBe(1);
    expect(results[0]!.sides).toEqual(['deleted']);
    expect(results[0]!.passages[0]!.segments.filter(({ hit }) => hit).map(({ op }) => op)).toEqual(['-']);
  });
});
