import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDocx } from '../builders/docx.ts';
import { openBrowser } from './browser.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([
    openSite({ files: { 'letter.docx': buildDocx(LETTER) } }),
    openBrowser(),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Of a document that no header and no file name gives a number. */
const LETTER = '<w:p><w:r><w:t>To whom it may concern</w:t></w:r></w:p>';

async function read<T>(path: string, use: (page: Page) => Promise<T>, options: object = {}): Promise<T> {
  const context = await browser.newContext({ locale: 'en', ...options });
  try {
    const page = await context.newPage();
    await page.goto(`${site.url}/SAMPLE-26/${path}`);
    return await use(page);
  } finally {
    await context.close();
  }
}

describe('a text', () => {
  it('says at each paragraph who proposes what there, and leads to the proposal at that paragraph', async () => {
    await read('RES-12', async (page) => {
      const contents = page.getByRole('navigation', { name: 'In this text' });
      await contents.getByRole('link', { name: /^recognizing a 3 ?: 3 proposals change it$/ }).click();
      await page.waitForURL('**/RES-12#recognizing-a');
      const note = page.locator('#recognizing-a + div .touch-note');
      expect(await note.innerText()).toBe('Changed by BCC/15A1/1, MER/12A1/1, NRS/43/1');
      await note.getByRole('link', { name: 'MER/12A1/1' }).click();
      await page.waitForURL('**/MER/12A1/1#recognizing-a');
      await page.locator('#recognizing-a ins').first().waitFor();
    });
  });

  it('has a strip beside it for the eye, and the same in words for who cannot see it', async () => {
    await read('RES-12', async (page) => {
      const marks = page.locator('.strip a');
      const told = page.locator('.contents .touch-link');
      expect(await marks.count()).toBeGreaterThan(10);
      expect(await told.count()).toBe(await marks.count());
      expect(await page.locator('.strip').getAttribute('aria-hidden')).toBe('true');
      expect(await told.nth(0).getAttribute('href')).toBe(await marks.nth(0).getAttribute('href'));
    });
  });

  it('is held against the proposals in its own language', async () => {
    await read('RES-45?in=ar', async (page) => {
      expect(await page.locator('.touch-note').first().innerText()).toContain('NDH/RWH/22/1');
    });
  });

  it('leads from provision to provision', async () => {
    await read('CS-5', async (page) => {
      const neighbours = page.getByRole('navigation', { name: 'Neighbouring texts' });
      await neighbours.getByRole('link', { name: 'Next Constitution, No. 6' }).click();
      await page.waitForURL('**/CS-6');
      await neighbours.getByRole('link', { name: 'Previous Constitution, No. 5' }).click();
      await page.waitForURL('**/CS-5');
    });
  });

  it('says that the conference has adopted a newer version, and leads there and back', async () => {
    await read('RES-12', async (page) => {
      await page.getByText('SAMPLE-26 has adopted a newer version of this text.').waitFor();
      await page.getByRole('link', { name: 'Read the newer version' }).click();
      await page.waitForURL('**/RES-12?status=adopted');
      await page.getByRole('link', { name: 'In force before SAMPLE-26' }).click();
      await page.waitForURL('**/RES-12');
    });
  });

  it('is read in each language that it is here in', async () => {
    await read('RES-45', async (page) => {
      await page
        .getByRole('navigation', { name: 'Language of the text' })
        .getByRole('link', { name: 'Arabic' })
        .click();
      await page.waitForURL('**/RES-45?in=ar');
      await expect.poll(() => page.locator('.set-text').getAttribute('dir')).toBe('rtl');
    });
  });
});

describe('a proposal', () => {
  it('says first that it does not start from the text in force, and shows how the two differ', async () => {
    await read('DRM/35/1', async (page) => {
      const notice = page.getByRole('region', { name: 'The text that this proposal starts from' });
      expect(await notice.innerText()).toContain('paragraphs are not as in force. Found by machine.');
      expect(await notice.innerText()).toContain('as the delegation marked them');
      await notice.getByText('Show the difference').click();
      expect(await notice.locator('del').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringContaining('strong encryption protects persons')]),
      );
      await notice.getByRole('link', { name: 'considering c' }).click();
      await page.waitForURL('**/RES-34#considering-c');
    });
  });

  it('that marks no change is compared with the text in force by machine, and says so', async () => {
    await read('QRN/36/1', async (page) => {
      const notice = page.getByRole('region', { name: 'The text that this proposal starts from' });
      expect(await notice.innerText()).toContain('computed by machine against the text in force');
      expect(await page.locator('.summary').innerText()).toContain('decides 1, 2 and 3');
      expect(await page.locator('del', { hasText: 'consults all stakeholders openly' }).count()).toBe(1);
      await page.getByRole('link', { name: 'Side by side' }).click();
      await page.getByRole('columnheader', { name: 'In force' }).waitFor();
    });
  });

  it('says nothing of the kind where it starts from the text in force', async () => {
    await read('MER/12A1/1', async (page) => {
      expect(await page.locator('.base-notice').count()).toBe(0);
    });
  });

  it('leads from one end of a move to the other', async () => {
    await read('NRS/43/1', async (page) => {
      await page.getByRole('link', { name: 'where it was moved to' }).click();
      await page.waitForURL('**/NRS/43/1#move-1-to');
      expect(await page.locator('#move-1-to').getAttribute('class')).toContain('moved-here');
      await page.getByRole('link', { name: 'where it was moved from' }).click();
      await page.waitForURL('**/NRS/43/1#move-1-from');
    });
  });

  it('names each place on its own, so that letters that run the other way turn nothing around', async () => {
    await read('NDH/RWH/22/1', async (page) => {
      const summary = await page.locator('.summary').innerText();
      expect(summary).toMatch(/\u2068[^\u2069]+\u2069 \u2068أ\u2069, \u2068ج\u2069 and \u2068د\u2069/);
    });
  });

  it('says where the same words stand in a proposal of others, and quotes them', async () => {
    await read('MER/12A1/1', async (page) => {
      const copies = page.locator('.copies');
      expect(await copies.innerText()).toContain('the multistakeholder approach, that is to say upon');
      expect(await copies.getByRole('link').getAttribute('href')).toBe('/SAMPLE-26/NRS/43/1');
    });
  });

  it('is walked from change to change by keys that its buttons name', async () => {
    await read('MER/12A1/1', async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await page.locator('.walk').innerText()).toMatch(/Previous change\s*P\s*Next change\s*N/);
      await page.locator('.changes .line.title').click();
      await page.keyboard.press('n');
      const first = await page.locator(':focus').innerText();
      await page.keyboard.press('n');
      expect(await page.locator(':focus').innerText()).not.toBe(first);
      await page.keyboard.press('p');
      expect(await page.locator(':focus').innerText()).toBe(first);
    });
  });
});

describe('a document without a number', () => {
  it('goes by its file, which is the same wherever it is imported; addresses by id lead on to it', async () => {
    await read('../PP-22/documents', async (page) => {
      await page.getByRole('link', { name: 'Without a number' }).click();
      await page.waitForURL(/\/PP-22\/documents\/file-[0-9a-f]{8}$/);
      const address = page.url();
      await page.getByRole('heading', { level: 1, name: 'letter.docx' }).waitFor();
      // Which id it got here hangs on what was imported before it.
      const ids = Array.from({ length: 60 }, (_, at) => at + 1);
      const answers = await Promise.all(
        ids.map((id) => fetch(`${site.url}/PP-22/documents/id-${id}`, { redirect: 'manual' })),
      );
      const led = answers.filter(({ status }) => status === 301);
      expect(led.map(({ headers }) => headers.get('Location'))).toEqual([new URL(address).pathname]);
    });
  });
});

describe('a revision of a document', () => {
  it('says in short and word by word what it changes, without a script too', async () => {
    await read(
      'documents/12A1-R1',
      async (page) => {
        await page.getByRole('link', { name: 'What changed since 12A1' }).first().click();
        await page.waitForURL('**/documents/12A1-R1/changes?from=12A1&in=en');
        expect(await page.locator('.summary').innerText()).toBe(
          '1 proposal changed. The introduction is different.',
        );
        expect(await page.getByText('Now also supported by Noressa.').count()).toBe(1);
        const gone = page.locator('del', { hasText: 'to refrain from activities that would duplicate' });
        expect(await gone.count()).toBe(1);
      },
      { javaScriptEnabled: false },
    );
  });

  it('shows the whole document where one wants it', async () => {
    await read('documents/12A1-R1/changes', async (page) => {
      const kept = page.getByText('that Internet Protocol-based networks have become the principal means');
      expect(await kept.count()).toBe(0);
      await page.getByRole('link', { name: 'Whole text' }).click();
      await kept.waitFor();
    });
  });

  it('withdraws nothing where it is a corrigendum', async () => {
    await read('documents/18A1-C1/changes', async (page) => {
      expect(await page.locator('.summary').innerText()).toBe('1 proposal changed.');
      expect(await page.getByText('A corrigendum holds only what it corrects').count()).toBe(1);
    });
  });

  it('is a page that is not there for a version that is not there', async () => {
    await read('documents/12A1-R7/changes', async (page) => {
      expect(await page.locator('h1').innerText()).toBe('This page does not exist');
    });
  });
});
