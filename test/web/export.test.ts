import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

const get = (path: string) =>
  fetch(`${site.url}/SAMPLE-26/${path}`, { headers: { 'Accept-Language': 'en' } });

describe('the matrix as a file', () => {
  it('is CSV of exactly what is filtered, described by a file beside it', async () => {
    const response = await get('matrix.csv?source=MER&action=MOD');
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const [head = '', ...lines] = text.trim().split('\r\n');
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(head).toContain('text_key,text_title,');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/,MER\/12A\d\/\d,MOD,amends the text,/);
    expect(text).toContain(`${site.url}/SAMPLE-26/MER/12A1/1`);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="SAMPLE-26-matrix-.*csv"/,
    );
    expect(response.headers.get('link')).toContain('</SAMPLE-26/matrix-columns.csv>; rel="describedby"');
    expect(await (await get('matrix-columns.csv')).text()).toContain('proposal_address,Permanent address');
  });

  it('is a workbook with the same lines and the columns explained', async () => {
    const csv = await (await get('matrix.csv?action=SUP')).text();
    const bytes = Buffer.from(await (await get('matrix.xlsx?action=SUP')).arrayBuffer());
    const [matrix, columns] = await readExcelFile(bytes);
    const numbers = Array.from(csv.matchAll(/,([^,]+),SUP\*?,/g), ([, number]) => number);
    const place = matrix!.data[0]!.indexOf('proposal');
    expect(numbers.length).toBeGreaterThan(1);
    expect(matrix!.data.slice(1).map((line) => line[place])).toEqual(numbers);
    expect(columns!.sheet).toBe('Columns');
  });

  it('is not there for a conference that is not', async () => {
    expect((await fetch(`${site.url}/NO-99/matrix.csv`)).status).toBe(404);
  });
});
