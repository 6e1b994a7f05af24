import type { Browser, Page } from 'playwright-core';
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

async function open(path: string, use: (page: Page) => Promise<void>, options: object = {}): Promise<void> {
  const context = await browser.newContext({ locale: 'en', ...options });
  try {
    const page = await context.newPage();
    await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
    await use(page);
  } finally {
    await context.close();
  }
}

const NO_SCRIPT = { javaScriptEnabled: false };
const shown = (page: Page) => page.locator('.shown').innerText();
const openChoice = (page: Page, name: string) =>
  page.locator('.filter-choice summary', { hasText: name }).click();
/** "MOD · amends the text" and the number beside it. */
const readBoxes = async (page: Page) =>
  (await page.locator('.filter-choice[open] label').allInnerTexts()).map((text) =>
    text.replaceAll(/\s+/g, ' '),
  );

describe('the filters', () => {
  it('combine, and each value says how many proposals it would leave beside the others', async () => {
    await open('/SAMPLE-26/matrix?source=BCC', async (page) => {
      expect(await shown(page)).toBe('5 of 33 proposals');
      await openChoice(page, 'Action');
      expect(await readBoxes(page)).toEqual([
        'ADD · adds a text 1',
        'MOD · amends the text 3',
        'SUP · suppresses the text 1',
      ]);
      await page.getByRole('checkbox', { name: /^MOD/ }).check();
      await page.waitForURL('**/matrix?source=BCC&action=MOD');
      await page.getByRole('checkbox', { name: /^SUP/ }).check();
      await page.waitForURL('**/matrix?source=BCC&action=MOD&action=SUP');
      await expect.poll(() => shown(page)).toBe('4 of 33 proposals');
    });
  });

  it('are undone step by step, in whatever way they were changed', async () => {
    await open('/SAMPLE-26/matrix', async (page) => {
      await openChoice(page, 'Source');
      await page.getByRole('checkbox', { name: /^BCC/ }).check();
      await page.waitForURL('**/matrix?source=BCC');
      await page.keyboard.press('Escape');
      await page.getByRole('combobox', { name: 'Sort by' }).selectOption('date');
      await page.waitForURL('**/matrix?source=BCC&sort=date');
      await page.getByRole('link', { name: 'Show everything' }).click();
      await page.waitForURL('**/matrix?sort=date');
      const undo = page.getByRole('link', { name: 'Undo' });
      for (const address of ['?source=BCC&sort=date', '?source=BCC', '']) {
        await undo.click();
        await page.waitForURL(`**/matrix${address}`);
      }
      await undo.waitFor({ state: 'detached' });
      expect(await page.getByRole('combobox', { name: 'Sort by' }).inputValue()).toBe('number');
    });
  });

  it('are undone without a script, too', async () => {
    await open(
      '/SAMPLE-26/matrix?source=BCC&action=SUP',
      async (page) => {
        await page.getByRole('link', { name: /Remove the filter “SUP/ }).click();
        expect(await shown(page)).toBe('5 of 33 proposals');
        await page.getByRole('link', { name: 'Undo' }).click();
        expect(await shown(page)).toBe('1 of 33 proposals');
      },
      NO_SCRIPT,
    );
  });

  it('leave the keyboard at the count when one takes itself away', async () => {
    await open('/SAMPLE-26/matrix?source=BCC', async (page) => {
      await page.getByRole('link', { name: /Remove the filter “BCC/ }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('33 proposals');
    });
  });

  it('apply to the downloads as well', async () => {
    await open('/SAMPLE-26/matrix?source=BCC&action=SUP&view=grid', async (page) => {
      const href = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
      const csv = await (await fetch(`${site.url}${href}`)).text();
      expect(csv.trim().split('\r\n')).toHaveLength(2);
    });
  });
});

describe('the columns', () => {
  it.each([{}, NO_SCRIPT])('are chosen in the address (%o)', async (options) => {
    await open(
      '/SAMPLE-26/matrix',
      async (page) => {
        await openChoice(page, 'Columns');
        await page.getByRole('checkbox', { name: 'Title' }).uncheck();
        await page.getByRole('button', { name: 'Show' }).click();
        await page.waitForURL(/column=topics/);
        const heads = page.locator('.matrix-table').first().getByRole('columnheader');
        await expect.poll(() => heads.allInnerTexts()).toEqual(['Number', 'Contributions']);
      },
      options,
    );
  });
});

describe('rows by topic', () => {
  it.each(['list', 'grid'])('stand under their topics in the %s, those of none at the end', async (view) => {
    await open(`/SAMPLE-26/matrix?group=topic&view=${view}`, async (page) => {
      const heads = await page.locator('.matrix-section h2, .grid-section th').allInnerTexts();
      expect(heads.length).toBeGreaterThan(3);
      expect(heads.join()).not.toContain('Revisions of texts in force');
      expect(heads.at(-1)).toContain('In no topic group');
    });
  });
});

describe('texts by sources', () => {
  it('are a table with heads of both kinds, whose cells say what stands in them', async () => {
    await open('/SAMPLE-26/matrix?view=grid', async (page) => {
      const table = page.getByRole('table');
      expect(await table.getByRole('columnheader', { name: /^BCC Basin Commonwealth/ }).count()).toBe(1);
      expect(await table.getByRole('rowheader', { name: /^Resolution 60/ }).count()).toBe(1);
      const [columns, cells] = await page.evaluate<[number, number[]]>(`[
        document.querySelectorAll('thead th').length,
        [...new Set([...document.querySelectorAll('tbody tr:not(.grid-section)')].map((row) => row.children.length))],
      ]`);
      expect(cells).toEqual([columns]);
      await table.getByRole('link', { name: /^SUP BCC.*: suppresses the text$/ }).click();
      await page.waitForURL('**/SAMPLE-26/BCC/**');
    });
  });

  it('keep their heads in sight while the region scrolls both ways, also from right to left', async () => {
    for (const dir of ['ltr', 'rtl'])
      await open(
        '/SAMPLE-26/matrix?view=grid',
        async (page) => {
          await page.evaluate((value) => (document.documentElement.dir = value), dir);
          const moved = await page.evaluate<number[]>(`(async () => {
            const region = document.querySelector('.grid-region');
            const find = () => [region.querySelector('thead th'), region.querySelector('#RES-60 th')].map((head) => head.getBoundingClientRect());
            region.scrollTo({ top: 200, behavior: 'instant' });
            await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
            const [corner, head] = find();
            region.scrollTo({ top: 260, left: ${dir === 'rtl' ? -200 : 200}, behavior: 'instant' });
            await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
            const [cornerAfter, headAfter] = find();
            return [cornerAfter.x - corner.x, cornerAfter.y - corner.y, headAfter.x - head.x, headAfter.y - head.y].map(Math.round);
          })()`);
          expect(moved).toEqual([0, 0, 0, -60]);
        },
        { viewport: { width: 600, height: 500 } },
      );
  });

  it('fit on paper in one width, with their heads on each sheet', async () => {
    await open('/SAMPLE-26/matrix?view=grid', async (page) => {
      await page.emulateMedia({ media: 'print' });
      const [head, region, filter] = await page.evaluate<string[]>(`[
        getComputedStyle(document.querySelector('.grid-table thead')).display,
        getComputedStyle(document.querySelector('.grid-region')).overflow,
        getComputedStyle(document.querySelector('.filter')).display,
      ]`);
      expect([head, region, filter]).toEqual(['table-header-group', 'visible', 'none']);
    });
  });
});
