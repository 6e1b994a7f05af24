import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { buildHostileDocument, SCRIPT } from './hostile-document.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  const files = { 'S22-PP-C-0077!!MSW-E.docx': buildHostileDocument() };
  [site, browser] = await Promise.all([openSite({ files }), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const HOSTILE = [
  '/',
  '/PP-22',
  '/PP-22/matrix',
  '/PP-22/matrix?source=%3Cscript%3Ewindow.taken=1%3C/script%3E',
  '/PP-22/B/77/1',
  '/PP-22/B/77/1?view=side&show=whole',
  '/PP-22/B/77/1?view=clean',
  '/PP-22/RES-101',
  '/PP-22/documents',
  '/PP-22/documents/77',
  '/PP-22/sources',
  '/PP-22/sources/B',
];

/** Opens a page and returns what went wrong in it. */
async function open(page: Page, path: string): Promise<string[]> {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
  return wrong;
}

describe('a document full of markup and script', () => {
  it.each(HOSTILE)('is shown as its words on %s, within the policy', async (path) => {
    const context = await browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    expect(await open(page, path)).toEqual([]);
    expect(await page.evaluate('window.taken')).toBeUndefined();
    await context.close();
  });

  it('has its words on the page, sign for sign', async () => {
    const context = await browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    await open(page, '/PP-22/B/77/1');
    expect(await page.locator('.set-text ins').first().innerText()).toContain(SCRIPT);
    expect(await page.locator('.reasons').innerText()).toContain(SCRIPT);
    await context.close();
  });
});

describe('the server', () => {
  it('stands when readers leave in the middle of a page or a file', async () => {
    const page = await (await fetch(`${site.url}/PP-22/documents/77`)).text();
    const original = /\/PP-22\/originals\/[^"]+/.exec(page)![0];
    const paths = ['/SAMPLE-26/matrix', '/SAMPLE-26/RES-12', original, '/assets/none.js'];
    for (let wait = 0; wait < 40; wait++) {
      const leave = new AbortController();
      const answer = fetch(`${site.url}${paths[wait % paths.length]}`, { signal: leave.signal });
      await new Promise((resolve) => setTimeout(resolve, wait % 13));
      leave.abort();
      await answer.catch(() => {});
    }
    expect((await fetch(site.url)).status).toBe(200);
  });
});

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

describe('an answer of the server', () => {
  it('forbids inline script and style, framing and sniffing', async () => {
    const { headers } = await fetch(`${site.url}/PP-22`);
    const policy = headers.get('Content-Security-Policy')!;
    expect(policy).toMatch(/script-src 'self'( 'sha256-[A-Za-z0-9+/=]{44}')+;/);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
  });

  it('lets run what the server wrote itself, by its hash, and nothing else', async () => {
    const answer = await fetch(`${site.url}/PP-22/B/77/1`);
    const page = await answer.text();
    const scripts = [...page.matchAll(/<script[^>]*>([\s\S]+?)<\/script>/g)].map(([, script]) => script!);
    const allowed = answer.headers.get('Content-Security-Policy')!.match(/'sha256-[^']+'/g);
    expect(scripts.length).toBeGreaterThan(0);
    expect(new Set(allowed)).toEqual(new Set(scripts.map(hash)));
  });

  it('keeps the one cookie to this site', async () => {
    const answer = await fetch(`${site.url}/?lang=fr`);
    expect(answer.headers.get('Set-Cookie')).toContain('SameSite=Lax; HttpOnly');
  });

  it('hands an original out as a file to keep, never as a page', async () => {
    const page = await (await fetch(`${site.url}/PP-22/documents/77`)).text();
    const address = /\/PP-22\/originals\/[^"]+/.exec(page)![0];
    const { headers } = await fetch(`${site.url}${address}`);
    expect(headers.get('Content-Disposition')).toMatch(/^attachment; filename="S22-PP-C-0077!!MSW-E.docx"/);
    expect(headers.get('Content-Security-Policy')).toContain('sandbox');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    const other = await fetch(`${site.url}${address.replace('/PP-22/', '/SAMPLE-26/')}`);
    expect(other.status).toBe(404);
  });

  it('keeps its assets for a year, compressed', async () => {
    const page = await (await fetch(site.url)).text();
    const style = /\/assets\/[^"]+\.css/.exec(page)![0];
    const { headers } = await fetch(`${site.url}${style}`, { headers: { 'Accept-Encoding': 'br' } });
    expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('Content-Encoding')).toBe('br');
  });
});
