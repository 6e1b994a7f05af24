import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations, getSideways } from './axe.ts';
import { openBrowser } from './browser.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

const DRAFT = join(import.meta.dirname, '../../sample/documents/S26-PP-C-0043!!MSW-E.docx');

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('a delegate who checks a draft', () => {
  it('hears who proposes the same, and gives nothing of the file away', async () => {
    const context = await browser.newContext({ locale: 'en', viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${site.url}/SAMPLE-26/documents`);
    await page.getByRole('link', { name: 'Check a draft before filing it' }).click();
    const asked: string[] = [];
    const bodies: (string | null)[] = [];
    page.on('request', (request) => {
      asked.push(new URL(request.url()).pathname);
      bodies.push(request.postData());
    });
    await page.getByLabel('Draft, a Word file').setInputFiles(DRAFT);
    await page.getByText('The same change is proposed by').waitFor();
    expect(await page.locator('.check-list').first().innerText()).toContain('MER/12A1/1');
    expect(asked.filter((path) => path.endsWith('.json'))).toContain('/SAMPLE-26/preflight.json');
    expect(bodies.every((body) => body === null)).toBe(true);
    expect(await findViolations(page)).toEqual([]);
    expect(await getSideways(page)).toBeLessThanOrEqual(0);
    await context.close();
  });

  it('is told what to do with a file that is no Word document', async () => {
    const context = await browser.newContext({ locale: 'fr' });
    const page = await context.newPage();
    await page.goto(`${site.url}/SAMPLE-26/preflight`);
    const file = { name: 'notes.docx', mimeType: 'text/plain', buffer: Buffer.from('only notes') };
    await page.getByLabel('Projet, un fichier Word').setInputFiles(file);
    await page.locator('.notice').waitFor();
    expect(await page.locator('.notice').innerText()).toMatch(/Word/u);
    await context.close();
  });

  it('without script is sent to the command line', async () => {
    const context = await browser.newContext({ locale: 'en', javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/SAMPLE-26/preflight`);
    expect(await page.getByRole('main').innerText()).toContain(
      'rapporteur preflight FILE --conference SAMPLE-26',
    );
    await context.close();
  });
});
