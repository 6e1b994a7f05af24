import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeInflate } from '../../src/actions/reading/node-inflate.ts';
import { listParagraphs } from '../../src/document/views.ts';
import { readFile } from '../builders/docx.ts';
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

async function withPage(work: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'en', ...options });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const disputes = (page: Page) => page.locator('.dispute q').allInnerTexts();

describe('a delegate', () => {
  it.each([
    ['with a script', true],
    ['without one', false],
  ])('finds the one paragraph where two organisations disagree, %s', async (_, javaScriptEnabled) => {
    await withPage(
      async (page) => {
        await page.goto(`${site.url}/SAMPLE-26/RES-12`);
        await page.getByRole('link', { name: 'Together', exact: true }).click();
        await page.getByRole('heading', { name: 'Who agrees with whom' }).waitFor();
        await page.getByRole('link', { name: 'BCC – MER' }).click();
        await page.getByText('Only what BCC and MER would change.').waitFor();
        expect(new URL(page.url()).search).toBe('?source=BCC&source=MER&show=clashes');
        expect(await page.getByRole('article').count()).toBe(1);
        expect((await disputes(page)).length).toBe(3);
        expect(await page.locator('.dispute dt').allInnerTexts()).toEqual(['BCC', 'MER']);
      },
      { javaScriptEnabled },
    );
  });

  it('chooses sources, and the address holds the choice', async () => {
    await withPage(async (page) => {
      await page.goto(`${site.url}/SAMPLE-26/RES-12/together`);
      await page.locator('.together-filter summary').click();
      await page.getByLabel('SAP').check();
      await page.getByRole('button', { name: 'Show' }).click();
      await page.getByText('Only what SAP would change.').waitFor();
      const who = await page.locator('.who a').allInnerTexts();
      expect(who.length).toBeGreaterThan(2);
      expect(who.every((number) => number.startsWith('SAP/'))).toBe(true);
    });
  });

  it('is told in words what is deleted, and what clashes', async () => {
    await withPage(async (page) => {
      await page.goto(`${site.url}/SAMPLE-26/RES-12/together?show=clashes`);
      const item = page.locator('.change-item').first();
      expect(await item.innerText()).toContain('clashes');
      expect(await item.locator('del').first().textContent()).toContain('deleted:');
    });
  });
});

describe('an analyst', () => {
  it.each([
    ['with a script', true],
    ['without one', false],
  ])(
    'reads a text as if two proposals were adopted, answers the clash and takes it along, %s',
    async (_, javaScriptEnabled) => {
      await withPage(
        async (page) => {
          await page.goto(`${site.url}/SAMPLE-26/RES-12/as-if`);
          for (const number of ['MER/12A1/1', 'BCC/15A1/1'])
            await page.getByLabel(number, { exact: true }).check();
          await page.getByRole('button', { name: 'Read the text' }).click();
          await page.getByText('1 place is still open.').waitFor();
          expect(await page.locator('.rival').count()).toBe(2);
          await page.locator('#questions').getByRole('radio', { name: 'BCC' }).check();
          await page.getByRole('button', { name: 'Read the text' }).last().click();
          await page.getByText('1 place is still open.').waitFor({ state: 'hidden' });
          expect(await page.locator('.rival').count()).toBe(0);
          const waiting = page.waitForEvent('download');
          await page.getByRole('link', { name: 'Plain text' }).click();
          const path = await (await waiting).path();
          const text = readFileSync(path, 'utf8');
          expect(text).toContain('not an adopted text');
          expect(text.split('\n').length).toBeGreaterThan(20);
          expect(text).not.toContain('[BCC');
        },
        { javaScriptEnabled },
      );
    },
  );

  it('gets a Word file with tracked changes that reads back as the text in force', async () => {
    const address = `${site.url}/SAMPLE-26/RES-12/as-if-tracked.docx?with=BCC/15A1/1`;
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    const { blocks } = readFile(bytes, { inflate: nodeInflate }).document;
    const [before, after] = (['before', 'after'] as const).map((side) =>
      listParagraphs(blocks, side).map(({ text }) => text),
    );
    expect(before).toContain('RESOLUTION 12 (Rev. Kestrel Bay, 2022)');
    expect(after).not.toEqual(before);
  });
});
