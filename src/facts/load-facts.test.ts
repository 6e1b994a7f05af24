import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findSources } from '../proceedings/find-sources.ts';
import { listMembers, listOrganisations } from '../proceedings/memberships.ts';
import { loadFacts } from './load-facts.ts';

const folders: string[] = [];
const folder = (files: Readonly<Record<string, string>>): string => {
  const path = mkdtempSync(join(tmpdir(), 'rapporteur-facts-'));
  folders.push(path);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
};
afterAll(() => folders.forEach((path) => rmSync(path, { recursive: true })));

const [real] = loadFacts().folders;

describe('the facts of the project', () => {
  it('have 194 Member States, each with a code of its own and a name in six languages', () => {
    expect(real!.memberStates).toHaveLength(194);
    expect(new Set(real!.memberStates.map(({ code }) => code)).size).toBe(194);
    expect(real!.memberStates.filter(({ names }) => Object.keys(names).length !== 6)).toEqual([]);
  });

  it('keep areas that are no Member States apart', () => {
    const codes = new Set(real!.memberStates.map(({ code }) => code));
    expect(real!.areas.filter(({ code }) => code !== null && codes.has(code))).toEqual([]);
    expect(real!.areas.find(({ iso }) => iso === 'PSE')).toMatchObject({
      code: null,
      names: { en: 'State of Palestine' },
    });
  });

  it('have six regional organisations; members that nobody has listed are unknown, and one State may be in two', () => {
    expect(real!.organisations.map((one) => [one.id, listMembers(one, '2018-04-01')?.length])).toEqual([
      ['APT', undefined],
      ['Arab Group', undefined],
      ['ATU', 46],
      ['CEPT', 48],
      ['CITEL', undefined],
      ['RCC', 12],
    ]);
    const found = listOrganisations(real!.organisations, 'AZE', '2018-04-01');
    expect(found.map(({ organisation }) => organisation.id)).toEqual(['CEPT', 'RCC']);
  });

  it('have a source for each conference, deadline and right', () => {
    expect(real!.conferences.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['PP-18', 'PP-22', 'PP-26', 'WTSA-16', 'WTSA-24']),
    );
    expect(real!.conferences.find(({ id }) => id === 'PP-22')!.deadlines).toHaveLength(3);
    expect(real!.topics.find(({ id }) => id === 'internet-public-policy')!.resolutions).toContain('102');
  });
});

describe('facts of another folder', () => {
  it('count for their own conferences only', () => {
    const extra = folder({
      'member-states.yaml':
        'source: invented\nasOf: unknown\nmemberStates:\n  - { code: CAN, iso: null, names: { en: Canaria }, formal: Republic of Canaria, region: null }\n',
    });
    const { register } = loadFacts({ extra: [extra] });
    expect(findSources('Canaria (Republic of), Canada', register, extra).states).toEqual(['CAN']);
    expect(findSources('Canaria', register, 'itu').states).toEqual([]);
  });

  it.each([
    [
      'member-states.yaml',
      'source: x\nasOf: unknown\nmemberStates:\n  - { code: canada, iso: null, names: { en: C }, formal: null, region: null }\n',
      /^member-states\.yaml, memberStates\.0\.code: a letter code/,
    ],
    ['conferences.yaml', 'conferences: [', /^conferences\.yaml cannot be read: /],
    ['issues.yaml', 'issues: []\n', /^issues\.yaml, source: /],
    [
      'issues.yaml',
      'source: x\nissues: [{ id: tea, instruments: {} }]\n',
      /issues: tea is no issue of data\/issues/,
    ],
    [
      'conferences.yaml',
      'conferences:\n  - { id: X-1, family: NONE, name: X, place: null, start: null, end: null, symbolPrefixes: [X1], instrument: null, deadlines: [], source: x }\n',
      /conferences: X-1 belongs to the family NONE/,
    ],
    [
      'regional-organisations.yaml',
      'organisations:\n  - { id: X, name: X, prefixes: { any: [XXP] }, prefixSource: x, members: { lists: [{ asOf: unknown, source: x, states: [ZZZ] }] }, recognised: [] }\n',
      /regional-organisations: X has the member ZZZ/,
    ],
  ])('that are wrong are refused, with file and place: %s', (name, text, message) => {
    expect(() => loadFacts({ extra: [folder({ [name]: text })] }).folders[1]!.topics).toThrow(message);
  });

  it('may have a code only once', () => {
    const copy = folder({});
    cpSync(join(import.meta.dirname, '../../data'), copy, { recursive: true });
    writeFileSync(
      join(copy, 'other-areas.json'),
      JSON.stringify({
        source: 'x',
        asOf: 'unknown',
        areas: [{ code: 'F', iso: null, names: real!.areas[0]!.names, status: 'x' }],
      }),
    );
    expect(() => loadFacts({ folder: copy })).toThrow('F occurs twice');
  });
});
