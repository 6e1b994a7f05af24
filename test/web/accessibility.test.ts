import type { Browser } from 'playwright-core';
import { matchPath } from 'react-router';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import routes from '../../src/web/routes.ts';
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

const PAGES = [
  '/',
  '/SAMPLE-26',
  '/SAMPLE-26/matrix',
  '/SAMPLE-26/matrix?source=BCC',
  '/SAMPLE-26/matrix?view=grid',
  '/SAMPLE-26/matrix?view=grid&group=topic&action=MOD',
  '/SAMPLE-26/MER/12A1/1',
  '/SAMPLE-26/MER/12A1/1?view=side',
  '/SAMPLE-26/MER/12A1/1?show=whole',
  '/SAMPLE-26/NDH/RWH/22/1',
  '/SAMPLE-26/NRS/43/1',
  '/SAMPLE-26/DRM/35/1',
  '/SAMPLE-26/QRN/36/1',
  '/SAMPLE-26/RES-12',
  '/SAMPLE-26/RES-12/citations',
  '/SAMPLE-26/RES-12/history',
  '/SAMPLE-26/RES-45?in=ar',
  '/SAMPLE-26/RES-12/together',
  '/SAMPLE-26/RES-12/as-if?with=MER/12A1/1,BCC/15A1/1',
  '/SAMPLE-26/RES-34/together?show=clashes',
  '/SAMPLE-26/RES-45/together?in=ar&show=all',
  '/SAMPLE-26/RES-12/outcome',
  '/SAMPLE-26/RES-45/outcome',
  '/SAMPLE-26/RES-45/as-if?in=ar&with=NDH/RWH/22/1',
  '/SAMPLE-26/outcomes',
  '/SAMPLE-26/open',
  '/SAMPLE-26/phrase',
  '/SAMPLE-26/phrase?proposal=MER/12A1/1&text=RES-12',
  '/SAMPLE-26/phrase?proposal=MER/12A1/1&text=RES-12&n=4',
  '/SAMPLE-26/CS-5',
  '/SAMPLE-26/documents',
  '/SAMPLE-26/documents/12A1',
  '/SAMPLE-26/documents/12A1-R1/changes',
  '/SAMPLE-26/documents/12A1-R1/changes?show=whole',
  '/SAMPLE-26/texts',
  '/SAMPLE-26/citations',
  '/SAMPLE-26/preflight',
  '/SAMPLE-26/sources',
  '/SAMPLE-26/sources/MER',
  '/SAMPLE-26/sources/PLV',
  '/SAMPLE-26/sources/PLV/page.html',
  '/SAMPLE-26/first',
  '/SAMPLE-26/first?lens=open-internet',
  '/SAMPLE-26/concerns/mandate',
  '/SAMPLE-26/issues/internet-governance',
  '/SAMPLE-26/bodies/ietf',
  '/codebook',
  '/workbench',
  '/search',
  '/search?q=internet',
  '/search?q=multistakholder',
  '/upload',
  '/SAMPLE-26/upload',
  '/nowhere/at-all',
  '/design',
];

/** Addresses that answer with something else than a page, or send on to one. */
const NO_PAGES = /\.(json|csv|xlsx|html|txt|docx)$|^seen$|^findings|originals/;

interface Branch {
  readonly path?: string;
  readonly children?: readonly Branch[];
}

/** "/:conference/documents/:document" of each route that shows a page. */
function listPatterns(branches: readonly Branch[], above = ''): string[] {
  return branches.flatMap(({ path = '', children }) => {
    const pattern = path === '' ? above || '/' : `${above}/${path}`;
    if (children) return listPatterns(children, pattern);
    return NO_PAGES.test(path) ? [] : [pattern];
  });
}

describe('the pages of these tests', () => {
  it('are of every kind that there is', () => {
    const pages = PAGES.map((page) => page.split('?')[0]!);
    const kinds = listPatterns(routes);
    // What an upload leads to needs one: upload.test.ts looks at it.
    const missing = kinds.filter(
      (kind) => kind !== '/:conference/upload/:job' && !pages.some((page) => matchPath(kind, page)),
    );
    expect(missing).toEqual([]);
  });
});

const MODES = [
  { name: 'in light at 1280 px', width: 1280, colorScheme: 'light', dir: 'ltr' },
  { name: 'in dark at 390 px', width: 390, colorScheme: 'dark', dir: 'ltr' },
  { name: 'from right to left at 1280 px', width: 1280, colorScheme: 'light', dir: 'rtl' },
  { name: 'from right to left in dark at 390 px', width: 390, colorScheme: 'dark', dir: 'rtl' },
  { name: 'in high contrast', width: 1280, colorScheme: 'light', dir: 'ltr', contrast: 'more' },
  {
    name: 'in high contrast and dark at 390 px',
    width: 390,
    colorScheme: 'dark',
    dir: 'rtl',
    contrast: 'more',
  },
] as const;

describe.each(MODES)('every page $name', ({ width, colorScheme, dir, ...more }) => {
  it.each(PAGES)('%s passes axe, and does not scroll sideways', async (path) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      ...more,
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

/** What WCAG 2.2 asks (1.4.4, 1.4.10), and a phone whose reader needs larger letters. `letters` are times the usual size. */
const SIZES = [
  { name: '320 px wide', width: 320, letters: 1 },
  { name: '320 px wide with letters half as big again', width: 320, letters: 1.5 },
  { name: '1280 px at twice its size', width: 640, letters: 1 },
  { name: '1280 px with letters twice as big', width: 1280, letters: 2 },
];

describe('a page that is narrow or enlarged', () => {
  it.each(PAGES)('%s does not scroll sideways', async (path) => {
    const context = await browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
    const wide: string[] = [];
    for (const { name, width, letters } of SIZES) {
      await page.setViewportSize({ width, height: 640 });
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), `${letters * 106.25}%`);
      if ((await getSideways(page)) > 0) wide.push(name);
    }
    await context.close();
    expect(wide).toEqual([]);
  });
});

describe('a page in the colours of the system', () => {
  it.each(PAGES)('%s keeps a border on what is a button, and marks what is chosen', async (path) => {
    const context = await browser.newContext({ forcedColors: 'active', locale: 'en', bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
    const unseen = await page.evaluate<string[]>(`
      [...document.querySelectorAll('.button, button:not(.plain), [aria-current]')]
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const { borderBlockEndWidth, textDecorationLine, fontWeight, outlineWidth, outlineStyle } = getComputedStyle(element);
          const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
          return !outlined && parseFloat(borderBlockEndWidth) === 0 && textDecorationLine === 'none' && fontWeight < 600;
        })
        .map((element) => element.outerHTML)`);
    await context.close();
    expect(unseen).toEqual([]);
  });
});
