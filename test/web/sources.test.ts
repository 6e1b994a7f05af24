import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDocx } from '../builders/docx.ts';
import { findViolations, getSideways } from './axe.ts';
import { openBrowser } from './browser.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

let site: Site;
let browser: Browser;

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, style = 'Normal') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;

/** A document of real Member States, as the map needs them: one proposal to amend Resolution 101. */
function buildDocument(document: number, source: string, prefix: string, day: string): Uint8Array {
  const body = [
    p(run(`Document ${document}-E`)),
    p(run(day)),
    p(run('Original: English')),
    p(run(source), 'Source'),
    p(run('Proposals for the work of the conference'), 'Title1'),
    p(`${run('MOD')}<w:r><w:tab/></w:r>${run(`${prefix}/${document}/1`)}`, 'Proposal'),
    p(run('RESOLUTION 101 (REV. DUBAI, 2018)'), 'ResNo'),
    p(run('Networks'), 'Restitle'),
    p(run('To be tried.')),
  ];
  return buildDocx(body.join(''), { header: p(run(`PP22/${document}-E`), 'Header') });
}

beforeAll(async () => {
  const files = {
    'S22-PP-C-0077!!MSW-E.docx': buildDocument(77, 'Brazil (Federative Republic of)', 'B', '1 August 2022'),
    'S22-PP-C-0091!!MSW-E.docx': buildDocument(91, 'Brazil, Canada', 'B/CAN', '17 August 2022'),
    'S22-PP-C-0044!!MSW-E.docx': buildDocument(44, 'European Common Proposals', 'EUR', '5 September 2022'),
  };
  [site, browser] = await Promise.all([openSite({ files }), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function withPage<T>(
  path: string,
  use: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ locale: 'en', ...options });
  try {
    const page = await context.newPage();
    await page.goto(path.includes(':') ? path : `${site.url}${path}`, { waitUntil: 'load' });
    return await use(page);
  } finally {
    await context.close();
  }
}

describe('the page of sources', () => {
  it('shows on a map who proposes, and the same in a table beside it', async () => {
    await withPage('/PP-22/sources', async (page) => {
      const map = page.locator('.world-map > svg');
      await map.getByRole('img', { name: 'Where proposals come from' }).waitFor();
      expect(await map.locator('circle').count()).toBe(2);
      expect(await map.locator('circle title').first().textContent()).toBe(
        'Brazil: 2 proposals, 0 co-signed',
      );
      const rows = page.getByRole('table', { name: 'Member States' }).getByRole('row');
      expect(await rows.allInnerTexts()).toEqual([
        'Name\tAlone\tWith others\tCo-signed',
        'Brazil B\t1\t1\t–',
        'Canada CAN\t–\t1\t–',
      ]);
    });
  });

  it('says that the map takes no position on borders, and whose shapes it shows', async () => {
    await withPage('/PP-22/sources', async (page) => {
      const caption = await page.locator('.world-map figcaption').innerText();
      expect(caption).toContain('The map draws no borders and takes no position on any');
      expect(caption).toContain('Natural Earth');
    });
  });

  it('draws the land behind the circles', async () => {
    await withPage('/PP-22/sources', async (page) => {
      const box = await page.locator('.world-map .land').boundingBox();
      expect(box!.width).toBeGreaterThan(400);
    });
  });

  it('shows when documents came, in bars and in numbers', async () => {
    await withPage('/PP-22/sources', async (page) => {
      const line = page.getByRole('img', { name: 'When documents came' });
      expect(await line.locator('.bar').count()).toBe(3);
      const rows = page.getByRole('table', { name: 'When documents came' }).getByRole('row');
      expect(await rows.nth(1).innerText()).toBe('1 Aug 2022\t1\t1');
    });
  });

  it('has no map for a conference whose States are invented', async () => {
    await withPage('/SAMPLE-26/sources', async (page) => {
      expect(await page.locator('.world-map').count()).toBe(0);
      expect(await page.getByRole('table', { name: 'Member States' }).count()).toBe(1);
    });
  });

  it('weighs less than 60 kB compressed before script, land included', async () => {
    const html = await (await fetch(`${site.url}/PP-22/sources`)).text();
    const land = /\/assets\/land-[^"#]+\.svg/.exec(html)![0];
    const shapes = await (await fetch(`${site.url}${land}`)).text();
    const style = /\/assets\/[^"]+\.css/.exec(html)![0];
    const styles = await (await fetch(`${site.url}${style}`)).text();
    const bytes = [html, shapes, styles].reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(bytes).toBeLessThan(60_000);
  });
});

describe('the page of a Member State', () => {
  it('says in three sentences what it proposes, co-signs, and belongs to, and leads to each proposal', async () => {
    await withPage('/SAMPLE-26/sources/PLV', async (page) => {
      const said = await page.locator('.source-sentences').innerText();
      expect(said).toBe(
        'This Member State makes 2 proposals: 1 alone and 1 together with others. ' +
          'It co-signs 4 proposals of others: MTC (2) and SAT (2). ' +
          'Sources of other days name it as a member of MTC (5 proposals, member since 1 July 2023) and ' +
          'SAT (3 proposals, by a list of 18 May 2026); ' +
          'none that is known here speaks of the opening day, 12 October 2026.',
      );
      await page.getByRole('link', { name: 'MOD PLV/29/1' }).click();
      await page.getByRole('heading', { level: 1, name: 'PLV/29/1' }).waitFor();
    });
  });

  it('is there for a State of whom nothing is here, with what is known of its organisations', async () => {
    await withPage('/PP-22/sources', async (page) => {
      await page.getByText('192 Member States of whom nothing is here').click();
      await page.getByRole('link', { name: 'France', exact: true }).click();
      await page.getByRole('heading', { level: 2, name: /What CEPT proposes/ }).waitFor();
      expect(await page.locator('.source-sentences').innerText()).toContain(
        'CEPT (1 proposal, by a list of April 2018)',
      );
    });
  });

  it('is written in French for who reads French', async () => {
    await withPage(
      '/PP-22/sources/F',
      async (page) => {
        expect(await page.locator('.source-sentences').innerText()).toMatch(/^Aucun document disponible/);
      },
      { locale: 'fr-FR' },
    );
  });

  it('names who co-signs each common proposal on the page of the organisation', async () => {
    await withPage(
      '/SAMPLE-26/sources/MER',
      async (page) => {
        await page.getByText('Co-signed by 4 States').click();
        await page.getByText('Aldoria, Brevane, Fennor and Noressa', { exact: true }).waitFor();
        expect(await page.getByText('co-signs 2 of 5').count()).toBe(1);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the page that is saved and sent on', () => {
  it('comes with one click as a file, and reads the same from a disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rapporteur-saved-'));
    try {
      const file = join(folder, 'page.html');
      await withPage('/SAMPLE-26/sources/PLV', async (page) => {
        const download = page.waitForEvent('download');
        await page.getByRole('link', { name: 'A page to keep and to send on' }).click();
        expect((await download).suggestedFilename()).toBe('SAMPLE-26-PLV.html');
        await (await download).saveAs(file);
      });
      await withPage(`file://${file}`, async (page) => {
        expect(await page.locator('h1').innerText()).toBe('Peluva');
        expect(await page.getByText('everything in it is invented').count()).toBe(1);
        expect(await page.locator('body').evaluate((body) => getComputedStyle(body).maxWidth)).not.toBe(
          'none',
        );
        const address = await page
          .getByRole('link', { name: 'PLV/29/1', exact: false })
          .first()
          .getAttribute('href');
        expect(address).toBe(`${site.url}/SAMPLE-26/PLV/29/1`);
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('is one request, within its own policy, in light and dark', async () => {
    const context = await browser.newContext({ locale: 'en', colorScheme: 'dark' });
    const page = await context.newPage();
    const [requests, wrong] = [[] as string[], [] as string[]];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => wrong.push(message.text()));
    const answer = await page.goto(`${site.url}/SAMPLE-26/sources/MER/page.html`, {
      waitUntil: 'networkidle',
    });
    expect(answer!.headers()['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)).toBe(
      'rgb(21, 23, 27)',
    );
    await context.close();
    expect(requests).toHaveLength(1);
    expect(wrong).toEqual([]);
  });

  it('is not there for who is no State and no organisation', async () => {
    expect((await fetch(`${site.url}/PP-22/sources/XYZ/page.html`)).status).toBe(404);
    expect((await fetch(`${site.url}/XYZ-1/sources/B/page.html`)).status).toBe(404);
  });
});

const MODES = [
  { width: 1280, colorScheme: 'light', dir: 'ltr' },
  { width: 390, colorScheme: 'dark', dir: 'rtl' },
  { width: 320, colorScheme: 'dark', dir: 'ltr' },
] as const;

describe.each(MODES)('with a map, $width px wide in $colorScheme, $dir', ({ width, colorScheme, dir }) => {
  it.each(['/PP-22/sources', '/PP-22/sources/EUR', '/PP-22/sources/B/CAN', '/PP-22/sources/F'])(
    '%s passes axe, and does not scroll sideways',
    async (path) => {
      const options = { viewport: { width, height: 900 }, colorScheme, bypassCSP: true };
      await withPage(
        path,
        async (page) => {
          await page.evaluate((direction) => (document.documentElement.dir = direction), dir);
          expect(await findViolations(page)).toEqual([]);
          expect(await getSideways(page)).toBe(0);
        },
        options,
      );
    },
  );
});
