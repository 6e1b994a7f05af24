import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations, getSideways } from './axe.ts';
import { openBrowser } from './browser.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await openSite();
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Reader {
  readonly javaScriptEnabled?: boolean;
  readonly width?: number;
  readonly locale?: string;
}

/** Pages as they are read: one context each, in which axe may run. */
async function withPage(reader: Reader, read: (page: Page) => Promise<void>) {
  const { javaScriptEnabled = true, width = 1280, locale = 'en' } = reader;
  const context = await browser.newContext({
    javaScriptEnabled,
    locale,
    bypassCSP: true,
    viewport: { width, height: 900 },
  });
  try {
    await read(await context.newPage());
  } finally {
    await context.close();
  }
}

const PLACE = '/SAMPLE-26';

describe('the outcome of a text', () => {
  it('says beside each changed passage whose words it is, and leads there', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site.url}${PLACE}/RES-12/outcome`);
      const own = page.locator('.traced', { hasText: 'that are open to all networks' });
      await own.getByRole('link', { name: 'NRS/43/1' }).click();
      await page.waitForURL(/NRS\/43\/1/);
    });
  });

  it('does not say drafted at the conference where a proposal in another language was not compared', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site.url}${PLACE}/RES-45/outcome`);
      const passage = page.locator('.traced', { hasText: 'the lack of content in local languages' });
      const origins = await passage.locator('.origins').textContent();
      expect(origins).toMatch(/In no proposal compared; not compared:.*NDH\/RWH\/22\/1/);
      expect(await page.locator('main').textContent()).not.toMatch(/drafted at the conference/i);
    });
  });

  it('says what was drafted at the conference, and in which document it was first seen', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site.url}${PLACE}/RES-12/outcome`);
      const drafted = page.locator('.traced', { hasText: 'the evolution of network protocols' });
      expect(await drafted.locator('.origins').textContent()).toMatch(
        /Drafted at the conference.*first in 45/,
      );
    });
  });

  it('of a new text is found under each of its names', async () => {
    await withPage({}, async (page) => {
      for (const name of ['RES-BCC-1/outcome', 'RES-COM5-1/outcome', 'RES-COM5-1']) {
        await page.goto(`${site.url}${PLACE}/${name}`);
        expect(new URL(page.url()).pathname).toBe(`${PLACE}/RES-70/outcome`);
      }
      await page.getByText('says the document').waitFor();
      await page.goto(`${site.url}${PLACE}/RES-BCC-1`);
      await page.getByRole('link', { name: 'What came of it' }).click();
      await page.waitForURL(`**${PLACE}/RES-70/outcome`);
    });
  });
});

describe('the fate of a phrase', () => {
  it('leads from the proposal through every version, without a script', async () => {
    await withPage({ javaScriptEnabled: false, width: 390 }, async (page) => {
      await page.goto(`${site.url}${PLACE}/MER/12A1/1`);
      await page.locator('.came summary').click();
      await page.getByRole('link', { name: 'in particular with the regional Internet registries' }).click();
      const way = page.locator('.way > li');
      expect(await way.allTextContents()).toEqual([
        expect.stringContaining('MER/12A1/1'),
        expect.stringMatching(/DT6.*in square brackets/),
        expect.stringMatching(/45.*in other words/),
        expect.stringMatching(/Adopted text.*in other words/),
      ]);
      await way.nth(1).getByRole('link').click();
      expect(new URL(page.url()).hash).toContain('RES-12.resolves-2');
      expect(
        await page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`).count(),
      ).toBe(1);
    });
  });

  it('is asked for any words of any text', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site.url}${PLACE}/phrase`);
      await page.getByLabel('Text').fill('RES-12');
      await page.getByLabel('Words').fill('open to all networks');
      await page.getByRole('button', { name: 'Follow' }).click();
      await page.locator('.way > li', { hasText: 'NRS/43/1' }).waitFor();
    });
  });
});

const record = async (page: Page, verdict: string, sentence: string) => {
  await page.goto(`${site.url}${PLACE}/RES-12/outcome`);
  const row = page.locator('article', { hasText: 'MER/12A1/1' });
  await row.locator('.verdict-form summary').click();
  await row.getByRole('combobox').selectOption({ label: verdict });
  await row.getByLabel('Sentence of the source').fill(sentence);
  await row
    .getByRole('textbox', { name: 'Source', exact: true })
    .fill('Minutes of the third plenary meeting');
  await row.getByRole('button', { name: 'Record' }).click();
  await page.getByText('The verdict is recorded.').waitFor();
  return row.locator('.verdict');
};

describe('a verdict', () => {
  it('is recorded beside the share without a script, and a correction keeps the one before', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      const first = await record(page, 'Partly adopted', 'The proposal was adopted in part.');
      expect(await first.textContent()).toContain('Partly adopted');
      const second = await record(page, 'Concept achieved in other words', 'Its concept was retained.');
      expect(await second.textContent()).toMatch(/Concept achieved.*1 earlier verdict.*adopted in part/s);
      const share = page.locator('article', { hasText: 'MER/12A1/1' }).locator('.share');
      expect(await share.textContent()).toContain('61%');
    });
  });

  it('is taken from no other page, and shows no form to who may not', async () => {
    const address = `${site.url}${PLACE}/RES-12/outcome`;
    const body = new URLSearchParams({
      proposal: 'MER/12A1/1',
      verdict: 'adopted',
      sentence: 'x',
      source: 'y',
    });
    const foreign = await fetch(address, {
      method: 'POST',
      body,
      headers: { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' },
    });
    expect(foreign.status).toBeGreaterThanOrEqual(400);
    const stale = await fetch(address, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { Origin: site.url, 'Sec-Fetch-Site': 'same-origin' },
    });
    expect(stale.headers.get('location')).toContain('problem=stale');
    const forwarded = await fetch(address, { headers: { 'X-Forwarded-For': '203.0.113.9' } });
    expect(await forwarded.text()).not.toContain('verdict-form');
  });
});

describe('what is still open', () => {
  it('is listed by text and version, with who holds it', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site.url}${PLACE}/open`);
      const text = page.locator('article', { hasText: 'Resolution 12' });
      await text.getByText('Options').first().click();
      await text.getByText('held by').first().waitFor();
      expect(await text.textContent()).toContain('6 passages in square brackets, 52 words');
      expect(await text.textContent()).toContain('The Meridian administrations reserve their position');
    });
  });
});

describe('the pages of outcomes', () => {
  it.each([
    '/outcomes',
    '/RES-12/outcome',
    '/RES-70/outcome',
    '/open',
    '/phrase',
    '/phrase?proposal=MER/12A1/1&text=RES-12',
    '/phrase?proposal=MER/12A1/1&text=RES-12&n=7',
    '/phrase?text=RES-12&words=open+to+all+networks',
    '/documents/DT6',
    '/sources/SAP',
  ])('%s has no fault that axe finds, and fits a small phone', async (path) => {
    await withPage({ width: 320, locale: 'fr' }, async (page) => {
      await page.goto(`${site.url}${PLACE}${path}`);
      for (const summary of await page.locator('details > summary').all()) await summary.click();
      expect(await findViolations(page)).toEqual([]);
      expect(await getSideways(page)).toBe(0);
    });
  });
});
