import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  makeFolder,
  makeOrganisation,
  makeSourceProposal,
  makeState,
} from '../../../../test/builders/sources.ts';
import type { SourceProposal } from '../../../matrix/sources/source-proposal.ts';
import { getCatalogue, loadCatalogues } from '../../catalogue/catalogue.ts';
import { sourcesWords } from '../../catalogue/sources-words.ts';
import { formatsOf } from '../../catalogue/formats.ts';
import { buildProfile } from './profile.ts';
import { LIMIT, SAVED_POLICY, writeSavedPage } from './write-saved-page.tsx';

beforeAll(loadCatalogues);

function write(proposals: readonly SourceProposal[], name = 'State AAA'): string {
  const folder = makeFolder([makeState('AAA')], [makeOrganisation('North', [['2022-09-26', 'AAA']])]);
  const asked = { code: 'AAA', conference: 'PP-22', family: 'PP', day: '2022-09-26', folder };
  const profile = buildProfile({ ...asked, proposals: new Map([['PP-22', proposals]]) })!;
  const conference = { id: 'PP-22', name: 'Plenipotentiary Conference 2022', sample: false };
  const source = { profile, name, sentences: ['One.', 'Two.', 'Three.'], names: {}, conference };
  return writeSavedPage(
    { ...source, asOf: '2022-09-01', newest: '2022-08-11' },
    {
      origin: 'https://example.org',
      locale: 'en',
      words: getCatalogue('en', sourcesWords),
      formats: formatsOf('en'),
    },
  );
}

describe('the page that is sent on', () => {
  it('holds all it needs: no script, no style from elsewhere, addresses in full', () => {
    const html = write([makeSourceProposal('AAA/1/1')]);
    expect(html).not.toMatch(/<script|<img|stylesheet|href="\//);
    expect(html).toContain('href="https://example.org/PP-22/AAA/1/1"');
    expect(html).toContain('<link rel="canonical" href="https://example.org/PP-22/sources/AAA"/>');
  });

  it('allows its own style sheet alone, by the hash of its very words', () => {
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(write([])) ?? [];
    expect(style).toContain('color-scheme');
    expect(SAVED_POLICY).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  });

  it('says of when it is, and that proposals are not agreed', () => {
    const html = write([]);
    expect(html).toContain('As of 1 September 2022. The newest document here is of 11 August 2022.');
    expect(html).toContain('Proposals are not yet agreed.');
  });

  it('stays within 100 kB: a list that is too long is cut, and says by how much and where the rest is', () => {
    const numbers = Array.from({ length: 2000 }, (_, at) => `AAA/${at + 1}/1`);
    const html = write(numbers.map((number) => makeSourceProposal(number)));
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(LIMIT);
    const shown = html.match(/class="contribution"/g)!.length;
    expect(html).toContain(
      `${(2000 - shown).toLocaleString('en')} more: https://example.org/PP-22/sources/AAA`,
    );
  });

  it('stays within 100 kB where forty States co-sign each of hundreds of common proposals with long titles', () => {
    const supporters = Array.from({ length: 40 }, (_, at) => `State with a long name ${at}`);
    const title = 'A title of some length, '.repeat(20);
    const target = { kind: 'resolution', number: '101', draft: null, instrument: null, title } as const;
    const common = Array.from({ length: 500 }, (_, at) =>
      makeSourceProposal(`NORTH/${at + 1}/1`, { supporters: [...supporters, 'AAA'], target }),
    );
    expect(Buffer.byteLength(write(common))).toBeLessThanOrEqual(LIMIT);
  });

  it('shows markup of a document as its words', () => {
    const title = '<script>alert(1)</script>';
    const target = { kind: 'resolution', number: '101', draft: null, instrument: null, title } as const;
    const html = write([makeSourceProposal('AAA/1/1', { target })], title);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
  });
});
