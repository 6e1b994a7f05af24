import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

async function withPage<T>(use: (page: Page) => Promise<T>, javaScriptEnabled = true): Promise<T> {
  const context = await browser.newContext({ locale: 'en', javaScriptEnabled });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

const getSeen = async (context: BrowserContext) =>
  (await context.cookies()).find(({ name }) => name === 'seen');

/** As the browser of somebody who was last here on this day. */
const wasHere = (context: BrowserContext, day: string) =>
  context.addCookies([{ name: 'seen', value: `-~${day}T10:00:00Z`, url: site.url }]);

describe.each([true, false])('a reader who comes back (script: %s)', (javaScriptEnabled) => {
  it('sees on the first page what came in since, and nothing more when all is seen', async () => {
    await withPage(async (page) => {
      await wasHere(page.context(), '2026-01-05');
      await page.goto(site.url);
      const changed = page.getByRole('region', { name: 'What changed since you were here' });
      expect(await changed.getByText(/^Since 5 January 2026: \d+ documents/).count()).toBe(1);
      expect(await changed.locator('.document-list a').count()).toBe(6);
      await page.getByRole('button', { name: 'Mark all as seen' }).click();
      await page.getByText(/^Nothing has come in since/).waitFor();
      await page.goto(`${site.url}/SAMPLE-26`);
      expect(await page.getByText(/^Nothing has come in since/).count()).toBe(1);
    }, javaScriptEnabled);
  });

  it('is not remembered on request, until asked again', async () => {
    await withPage(async (page) => {
      await page.goto(`${site.url}/SAMPLE-26`);
      await page.getByRole('button', { name: 'Do not remember' }).click();
      await page.getByText('Your visits are not remembered').waitFor();
      expect((await getSeen(page.context()))?.value).toBe('off');
      expect(new URL(page.url()).pathname).toBe('/SAMPLE-26');
      await page.getByRole('button', { name: 'Remember from now on' }).click();
      await page.getByRole('button', { name: 'Mark all as seen' }).waitFor();
    }, javaScriptEnabled);
  });
});

describe('the cookie of a visit', () => {
  it('goes to this site alone, is out of reach of scripts, and holds two points in time', async () => {
    await withPage(async (page) => {
      await page.goto(`${site.url}/SAMPLE-26/matrix`);
      const cookie = await getSeen(page.context());
      expect(cookie).toMatchObject({ sameSite: 'Lax', httpOnly: true, path: '/' });
      expect(cookie?.value).toMatch(/^-~\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    });
  });

  it('leads nobody to another site', async () => {
    for (const back of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example']) {
      const answer = await fetch(`${site.url}/seen`, {
        method: 'POST',
        body: new URLSearchParams({ back }),
        headers: { Origin: site.url },
        redirect: 'manual',
      });
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    }
  });
});
