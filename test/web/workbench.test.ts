import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { findViolations, getSideways } from './axe.ts';
import { openBrowser } from './browser.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

const RULES = readFileSync(join(import.meta.dirname, '../../data/rules/treaty.yaml'), 'utf8');

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function post(fields: Readonly<Record<string, string>>, origin = site.url) {
  const answer = await fetch(`${site.url}/workbench`, {
    method: 'POST',
    headers: { Origin: origin, 'Accept-Language': 'en' },
    body: new URLSearchParams(fields),
  });
  const page = await answer.text();
  return { status: answer.status, page: page.replaceAll('<!-- -->', '') };
}

const tryText = (text: string) =>
  post({ do: 'try', conference: 'SAMPLE-26', file: 'treaty.yaml', text }).then(({ page }) => page);

describe('who keeps the rules', () => {
  it('sees that the rules in force change nothing', async () => {
    const page = await tryText(RULES);
    expect(page).toMatch(/0 findings more, 0 no more, [1-9]\d* as before/);
  });

  it('sees what would be found no more without the rules of a file, with the words and the proposal', async () => {
    const page = await tryText(RULES.replace(/^rules:[\s\S]*/m, 'rules: []\n'));
    expect(page).toMatch(/0 findings more, [1-9]\d* no more/);
    expect(page).toContain('Found no more');
    expect(page).toMatch(/href="\/SAMPLE-26\/[^>]+>[^<]+<\/a>: Treaty making/);
  });

  it.each([
    ['broken YAML', `${RULES}\n  - [`, /cannot be read: .* at line \d+/],
    ['a word that no rule has', RULES.replace('sense: harms', 'sense: hurts'), /sense \(line \d+\): /],
    [
      'an idea that is nowhere',
      RULES.replace(/all: \[/, 'all: [nowhere, '),
      /concept nowhere, which is nowhere/,
    ],
  ])('is told the place of %s', async (_, text, message) => {
    expect(await tryText(text)).toMatch(message);
  });

  it('has what is stale judged again, and sees that it is done', async () => {
    expect((await post({ do: 'rejudge' })).status).toBe(200);
    await expect
      .poll(async () => (await fetch(`${site.url}/workbench`)).text(), { timeout: 20_000 })
      .toMatch(/Done\.|Terminé\./);
  });
});

describe('the workbench', () => {
  it('is closed to a page elsewhere, and to who comes under another name', async () => {
    expect((await post({ do: 'rejudge' }, 'http://elsewhere.example')).status).toBeGreaterThanOrEqual(400);
    const handedOn = await fetch(`${site.url}/workbench`, { headers: { 'X-Forwarded-For': '192.0.2.1' } });
    expect(handedOn.status).toBe(403);
    expect(await handedOn.text()).not.toContain('<textarea');
  });

  it.each([
    ['en', 'light', 1280],
    ['fr', 'dark', 320],
  ] as const)(
    'is accessible and fits, with a result in it (%s, %s, %i px)',
    async (locale, colorScheme, width) => {
      const context = await browser.newContext({ locale, colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${site.url}/workbench?file=treaty.yaml`);
      // A script that starts in the middle of the typing would take words back.
      await page.waitForLoadState('networkidle');
      await page.locator('textarea').fill(RULES.replace(/^rules:[\s\S]*/m, 'rules: []\n'));
      await page.locator('button[value=try]').click();
      await page.locator('#result').waitFor();
      if (process.env['SHOTS'])
        await page.screenshot({ path: `${process.env['SHOTS']}/bench-${width}.png`, fullPage: true });
      expect(await findViolations(page)).toEqual([]);
      expect(await getSideways(page)).toBe(0);
      await context.close();
    },
  );
});
