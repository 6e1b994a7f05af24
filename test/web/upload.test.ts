import { strFromU8, zipSync } from 'fflate';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { FileReport, ImportReport } from '../../src/actions/import/report.ts';
import { buildConferenceDocument, getFileName } from '../builders/conference-document.ts';
import { makeFolder, readLines, runCommand } from '../command/run-command.ts';
import { openBrowser } from './browser.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

const SAMPLE = join(import.meta.dirname, '../../sample/documents');
const UPLOAD = '/SAMPLE-26/upload';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  // Nothing is here before: all that the tests see was uploaded.
  [site, browser] = await Promise.all([openSite({ sample: false }), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** A page in English whose console must stay silent: what the policy forbids, it would say there. */
async function openPage(path: string, options: object = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en', ...options });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  onTestFinished(async () => {
    await context.close();
    expect(wrong).toEqual([]);
  });
  await page.goto(`${site.url}${path}`);
  return page;
}

/** Drops what lies at a path, as a hand would that drags it from the desktop. */
async function drop(page: Page, ...files: readonly string[]): Promise<void> {
  await page.getByText('Or drop a folder').waitFor();
  await page.locator('.drop').scrollIntoViewIfNeeded();
  const box = (await page.locator('.drop').boundingBox())!;
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const devTools = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devTools.send('Input.dispatchDragEvent', { type, ...at, data });
}

const send = (page: Page) => page.getByRole('button', { name: 'Upload' }).click();

/** "Read", "Unchanged" … with their numbers, once the report is there. */
async function readCounts(page: Page): Promise<Record<string, number>> {
  await page.locator('.facts dd').first().waitFor();
  const names = await page.locator('.facts dt').allInnerTexts();
  const numbers = await page.locator('.facts dd').allInnerTexts();
  return Object.fromEntries(names.map((name, at) => [name, Number(numbers[at])]));
}

const listUploads = () => readdirSync(join(site.data, 'uploads'));

describe('a folder that is dropped', () => {
  it('is brought in, and the report says what the command line says', async () => {
    const page = await openPage(UPLOAD);
    await drop(page, SAMPLE);
    await page.getByText('29 files').waitFor();
    await send(page);
    await page.getByRole('heading', { name: 'Report of an upload' }).waitFor();
    const counts = await readCounts(page);

    const data = join(makeFolder(), 'data');
    const ended = await runCommand(['import', SAMPLE, '--conference', 'SAMPLE-26', '--data', data, '--json']);
    const lines = readLines<FileReport>(ended);
    const report = lines.pop() as unknown as ImportReport;
    expect(counts).toEqual({
      Read: report.read,
      Unchanged: 0,
      Superseded: report.superseded.length,
      Refused: report.refused,
    });
    const [refused] = lines.filter((line) => line.refused);
    const shown = page.locator('section', { hasText: 'Refused, with what to do' }).getByRole('listitem');
    expect(await shown.allInnerTexts()).toEqual([`${refused!.path}\n${refused!.refused!.sentence}`]);
    const files = await page.getByRole('rowheader').allInnerTexts();
    expect(files).toEqual(lines.map(({ path }) => path));
    expect(listUploads()).toEqual([]);
  });

  it('stands on the pages at once, and is unchanged the second time', async () => {
    const page = await openPage(UPLOAD);
    await drop(page, SAMPLE);
    await send(page);
    expect(await readCounts(page)).toMatchObject({ Read: 0, Unchanged: 28, Refused: 1 });
    await page.getByRole('link', { name: 'Open the matrix' }).click();
    await page.getByText('33 proposals').first().waitFor();
  });
});

describe('files', () => {
  it('can come in a zip, and one that is broken stops none of the others', async () => {
    const entries = [201, 202].map((document) => [
      getFileName({ document }),
      buildConferenceDocument({ document }),
    ]);
    const broken = { 'S26-PP-C-0203!!MSW-E.docx': new Uint8Array([80, 75, 3, 4, 9, 9]) };
    const zip = zipSync({ ...(Object.fromEntries(entries) as Record<string, Uint8Array>), ...broken });
    const page = await openPage(UPLOAD);
    const input = page.getByLabel('Files or a zip');
    await input.setInputFiles({ name: 'addenda.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
    await send(page);
    expect(await readCounts(page)).toMatchObject({ Read: 2, Refused: 1 });
    await page.getByText('addenda.zip/S26-PP-C-0203!!MSW-E.docx').first().waitFor();
  });

  it('can be sent without a script', async () => {
    const page = await openPage(UPLOAD, { javaScriptEnabled: false });
    const names = ['S26-PP-C-0003!!MSW-E.docx', 'S26-PP-C-0009!!MSW-E.docx'];
    const files = names.map((name) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: readFileSync(join(SAMPLE, name)),
    }));
    const broken = {
      name: 'kaputt é.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('nothing'),
    };
    await page.getByLabel('Files or a zip').setInputFiles([...files, broken]);
    await send(page);
    await page.waitForURL(/upload\/[0-9a-f-]{36}$/);
    expect(await readCounts(page)).toMatchObject({ Read: 0, Unchanged: 2, Refused: 1 });
    await page.getByText('kaputt é.docx').first().waitFor();
  });

  it('must be chosen: an empty form says so, with and without a script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await openPage(UPLOAD, { javaScriptEnabled });
      if (javaScriptEnabled) await page.getByText('Nothing is chosen yet.').waitFor();
      await send(page);
      await page.getByText('No file was chosen.').waitFor();
    }
  });

  it('have names that lead nowhere, and hidden ones are left out', async () => {
    const form = await makeForm();
    form.append(
      'files',
      new Blob([Buffer.from(buildConferenceDocument({ document: 204 }))]),
      '../../../escaped.docx',
    );
    form.append('files', new Blob(['x']), 'folder/.DS_Store');
    const report = await (await post(form)).text();
    expect(report).toContain('>escaped.docx<');
    expect(report).toContain('Hidden.');
    expect(report).not.toContain(site.data);
  });
});

describe('an import that runs', () => {
  it('is told file by file, and can be stopped: what was read stays, and the next goes on', async () => {
    const folder = join(makeFolder(), 'many');
    mkdirSync(folder);
    for (let document = 300; document < 700; document++)
      writeFileSync(join(folder, getFileName({ document })), buildConferenceDocument({ document }));
    const page = await openPage(UPLOAD);
    await page.getByLabel('A whole folder').setInputFiles(folder);
    await page.getByText('400 files').waitFor();
    await send(page);
    await page.getByText(/^[1-9]\d* of 400 files$/).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped before the end.').waitFor();
    const { Read: first } = await readCounts(page);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(400);

    await page.goto(`${site.url}${UPLOAD}`);
    await drop(page, folder);
    await page.getByText('400 files').waitFor();
    await send(page);
    expect(await readCounts(page)).toMatchObject({ Read: 400 - first!, Unchanged: first });
  });

  it('is told over server-sent events, each once, also to who comes late', async () => {
    const form = await makeForm();
    form.append('files', new Blob([Buffer.from(buildConferenceDocument({ document: 205 }))]), 'one.docx');
    const { address } = (await (await post(form, { Accept: 'application/json' })).json()) as Record<
      string,
      string
    >;
    const read = async (after: number) => {
      const answer = await fetch(`${site.url}${address}/events?after=${after}`);
      expect(answer.headers.get('Content-Type')).toContain('text/event-stream');
      return [...(await answer.text()).matchAll(/"type":"(\w+)"/g)].map((match) => match[1]);
    };
    const events = await read(0);
    expect(events.filter((type) => type !== 'derived')).toEqual(['listed', 'file', 'end']);
    // What is made from the document is told between.
    expect(events.indexOf('derived')).toBeGreaterThan(events.indexOf('file'));
    expect((await read(2)).filter((type) => type !== 'derived')).toEqual(['end']);
  });

  it('never begins where the upload was broken off', async () => {
    const token = await findToken();
    const started = Promise.withResolvers<void>();
    const body = new ReadableStream({
      start(controller) {
        const head = `--x\r\nContent-Disposition: form-data; name="token"\r\n\r\n${token}\r\n`;
        const file = '--x\r\nContent-Disposition: form-data; name="files"; filename="half.docx"\r\n\r\n';
        controller.enqueue(Buffer.from(`${head}${file}half of`));
        setTimeout(started.resolve, 500);
      },
    });
    const stop = new AbortController();
    const headers = { Origin: site.url, 'Content-Type': 'multipart/form-data; boundary=x' };
    const sent = fetch(`${site.url}${UPLOAD}`, {
      method: 'POST',
      headers,
      body,
      duplex: 'half',
      signal: stop.signal,
    } as RequestInit);
    await started.promise;
    expect(listUploads()).toHaveLength(1);
    stop.abort();
    await expect(sent).rejects.toThrow();
    await expect.poll(listUploads).toEqual([]);
  });
});

describe('uploading is open to the user of the machine alone', () => {
  it('and not to a form on another page', async () => {
    const form = await makeForm();
    form.append('files', new Blob(['x']), 'x.docx');
    expect((await post(form, { Origin: 'http://elsewhere.example' })).status).toBe(403);
    expect((await post(form, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
  });

  it('and not without the token of the page', async () => {
    const form = new FormData();
    form.append('token', 'guessed');
    form.append('files', new Blob(['x']), 'x.docx');
    const answer = await post(form, { Accept: 'application/json' });
    expect([answer.status, await answer.json()]).toEqual([422, { problem: 'stale' }]);
  });

  it('and not under a foreign name that leads here', async () => {
    const page = await askAs('rebound.example');
    expect(page).toContain('Uploading is closed here');
    expect(page).not.toContain('name="token"');
    expect(page).not.toContain(site.data);
  });

  it('and not where the server answers to others too, which the page says with what to do', async () => {
    const open = await openSite({ sample: false, serve: ['--host', '0.0.0.0'] });
    onTestFinished(() => open.close());
    const page = await (await fetch(`${open.url}${UPLOAD}`)).text();
    expect(page).toContain('This Rapporteur answers to other machines, too');
    expect(page).toContain('bin/rapporteur import FOLDER --conference');
    const form = new FormData();
    form.append('files', new Blob(['x']), 'x.docx');
    const headers = { Origin: open.url, 'Sec-Fetch-Site': 'same-origin' };
    const answer = await fetch(`${open.url}${UPLOAD}`, { method: 'POST', body: form, headers });
    expect(answer.status).toBe(403);
  });
});

async function findToken(): Promise<string> {
  const page = await (await fetch(`${site.url}${UPLOAD}`)).text();
  return /name="token" value="([^"]+)"/.exec(page)![1]!;
}

async function makeForm(): Promise<FormData> {
  const form = new FormData();
  form.append('token', await findToken());
  return form;
}

const post = (form: FormData, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${site.url}${UPLOAD}`, { method: 'POST', body: form, headers: { Origin: site.url, ...headers } });

/** The page for uploads under another name; `fetch` sends the name of the address only. */
async function askAs(host: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  ask(`${site.url}${UPLOAD}`, { headers: { host } }, resolve).on('error', reject).end();
  const pieces: Uint8Array[] = [];
  for await (const piece of await promise) pieces.push(piece as Uint8Array);
  return strFromU8(Buffer.concat(pieces));
}
