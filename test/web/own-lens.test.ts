import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite({ env: { RAPPORTEUR_LENSES: join(import.meta.dirname, 'lenses') } });
});

afterAll(() => site?.close());

const get = async (path: string, headers: HeadersInit = {}) => {
  const answer = await fetch(`${site.url}${path}`, { headers });
  return { page: await answer.text(), cookie: answer.headers.get('Set-Cookie') ?? '' };
};

describe("an organisation's own lens", () => {
  it('is offered beside the others, in its own words and in both languages', async () => {
    const { page } = await get('/SAMPLE-26/first', { 'Accept-Language': 'en' });
    expect(page).toContain('lens=fair-access');
    expect(page).not.toContain('Makes access dearer</span>');
    const french = await get('/SAMPLE-26/first?lens=fair-access', { 'Accept-Language': 'fr' });
    expect(french.page).toMatch(/<\/span> (<!-- -->)?Renchérit l’accès/);
    expect(french.page).toContain('<dd>Un prix équitable</dd>');
    expect(french.page).toContain('Qui a les moyens d’être raccordé.');
  });

  it('is remembered when it was chosen, and explained in the codebook', async () => {
    const { cookie } = await get('/SAMPLE-26/first?lens=fair-access');
    expect(cookie).toContain('lens=fair-access;');
    const { page } = await get('/', { Cookie: 'lens=fair-access', 'Accept-Language': 'en' });
    expect(page).toContain('Makes access dearer');
    expect((await get('/codebook', { 'Accept-Language': 'en' })).page).toContain('Everybody can pay it.');
  });
});
