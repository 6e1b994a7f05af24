import type { Browser } from 'playwright-core';
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

const PAGES = [
  '/',
  '/SAMPLE-26',
  '/SAMPLE-26/matrix',
  '/SAMPLE-26/matrix?source=BCC',
  '/SAMPLE-26/MER/12A1/1',
  '/SAMPLE-26/MER/12A1/1?view=side',
  '/SAMPLE-26/MER/12A1/1?show=whole',
  '/SAMPLE-26/NDH/RWH/22/1',
  '/SAMPLE-26/RES-12',
  '/SAMPLE-26/RES-45?in=ar',
  '/SAMPLE-26/CS-5',
  '/SAMPLE-26/documents',
  '/SAMPLE-26/documents/12A1',
  '/SAMPLE-26/documents/12A1-R1/changes',
  '/SAMPLE-26/documents/12A1-R1/changes?show=whole',
  '/SAMPLE-26/texts',
  '/SAMPLE-26/sources',
  '/SAMPLE-26/sources/MER',
  '/SAMPLE-26/sources/PLV',
  '/SAMPLE-26/sources/PLV/page.html',
  '/search',
  '/search?q=internet',
  '/search?q=multistakholder',
  '/upload',
  '/SAMPLE-26/upload',
  '/nowhere/at-all',
];

const MODES = [
  { name: 'in light at 1280 px', width: 1280, colorScheme: 'light', dir: 'ltr' },
  { name: 'in dark at 390 px', width: 390, colorScheme: 'dark', dir: 'ltr' },
  { name: 'from right to left at 1280 px', width: 1280, colorScheme: 'light', dir: 'rtl' },
  { name: 'from right to left in dark at 390 px', width: 390, colorScheme: 'dark', dir: 'rtl' },
] as const;

describe.each(MODES)('every page $name', ({ width, colorScheme, dir }) => {
  it.each(PAGES)('%s passes axe, and does not scroll sideways', async (path) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      locale: 'en',
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
    await page.evaluate((direction) => (document.documentElement.dir = direction), dir);
    const violations = await findViolations(page);
    const sideways = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    await context.close();
    expect(violations).toEqual([]);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});

describe('a page of 320 px at twice the size of letters', () => {
  it.each(PAGES)('%s does not scroll sideways', async (path) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'en' });
    const page = await context.newPage();
    await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
    await page.evaluate(() => (document.documentElement.style.fontSize = '150%'));
    const sideways = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    await context.close();
    expect(sideways).toBeLessThanOrEqual(0);
  });
});
