import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importFiles } from '../../src/actions/import/import-files.ts';
import type { ImportKind } from '../../src/storage/schema.ts';
import { loadFacts } from '../../src/facts/load-facts.ts';
import { listDocuments } from '../../src/storage/document.repository.ts';
import { listDrafts } from '../../src/storage/draft.repository.ts';
import { listCurrentProposals } from '../../src/storage/proposal.repository.ts';
import {
  findLastName,
  listNames,
  listSharesOfProposal,
  listSharesOfSources,
  listSharesOfText,
  listTrails,
  listTrailsOfText,
} from '../../src/storage/trail.repository.ts';
import { onEachDatabase } from './on-each-database.ts';

const SAMPLE = join(import.meta.dirname, '../../sample');
const CONFERENCE = 'SAMPLE-26';
const { register } = loadFacts({ extra: [join(SAMPLE, 'facts')] });

const nothing = async () => {};

onEachDatabase((getDb) => {
  let dataFolder = '';
  const load = (kind: ImportKind) => {
    const store = {
      db: getDb(),
      dataFolder,
      shared: false,
      announce: nothing,
      settle: nothing,
      close: nothing,
    };
    return importFiles(
      { store, register, actor: 'operator' },
      { conference: CONFERENCE, kind, paths: [join(SAMPLE, kind)] },
    );
  };
  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'rapporteur-trail-'));
    for (const kind of ['in-force', 'documents'] as const) await load(kind);
  }, 120_000);
  afterAll(() => rm(dataFolder, { recursive: true, force: true }));

  it('a temporary document is kept with its type, and none of its texts is a proposal', async () => {
    const documents = await listDocuments(getDb(), CONFERENCE);
    const temporary = documents.filter(({ stage }) => stage !== null);
    expect(temporary.map(({ number, series, stage }) => [number, series, stage])).toEqual([
      ['44', null, 'com'],
      ['45', null, 'blue'],
      ['DT6', 'DT', 'dt'],
    ]);
    const proposals = await listCurrentProposals(getDb(), CONFERENCE);
    expect(proposals.filter(({ document }) => temporary.some(({ id }) => id === document.id))).toEqual([]);
  });

  it('its texts are versions, under the names that they have there', async () => {
    const drafts = await listDrafts(getDb(), CONFERENCE);
    expect(drafts.map(({ document, key }) => `${document.number} ${key}`).sort()).toEqual([
      '44 RES-COM5-1',
      '45 RES-12',
      '45 RES-COM5-1',
      'DT6 RES-12',
    ]);
  });

  it('before anything is adopted the latest version is what proposals are held against', async () => {
    const [trail] = await listTrailsOfText(getDb(), CONFERENCE, 'RES-12');
    expect(trail!.summary).toMatchObject({
      adopted: false,
      versions: [{ station: 'dt' }, { station: 'blue' }],
    });
    expect(await findLastName(getDb(), CONFERENCE, 'RES-BCC-1')).toBe('RES-COM5-1');
  });

  it('an adopted text takes the trail of its draft names over, with the reasons', async () => {
    await load('adopted');
    expect(await findLastName(getDb(), CONFERENCE, 'RES-BCC-1')).toBe('RES-70');
    const links = await listNames(getDb(), CONFERENCE);
    expect(links.filter(({ certainty }) => certainty !== 'possible')).toMatchObject([
      { name: 'RES-BCC-1', to: 'RES-COM5-1', certainty: 'stated', evidence: { where: 'SAMPLE26/44-E' } },
      { name: 'RES-COM5-1', to: 'RES-70', certainty: 'likely', evidence: { sameTitle: true } },
    ]);
    expect(new Set((await listTrails(getDb(), CONFERENCE)).map(({ key }) => key))).toEqual(
      new Set(['RES-12', 'RES-45', 'RES-70']),
    );
  });

  it('every passage of the adopted text has its proposals, and the version it was first seen in', async () => {
    const [trail] = await listTrailsOfText(getDb(), CONFERENCE, 'RES-12');
    const { passages, versions } = trail!.detail;
    const find = (words: string) => passages.find(({ text }) => text.includes(words))!;
    expect(find('community networks extend').from).toEqual(['MER/12A1/1']);
    expect(find('more resilient')).toMatchObject({ from: [], near: [{ proposal: 'MER/12A1/1' }] });
    expect(versions[find('evolution of network protocols').first!]!.ref).toBe('45');
    expect(find('a survey of exchange points')).toMatchObject({ from: [], near: [], first: null });
  });

  it('every proposal has its share, and each of its phrases a fate', async () => {
    const [trail] = await listTrailsOfText(getDb(), CONFERENCE, 'RES-12');
    const shares = await listSharesOfText(getDb(), CONFERENCE, trail!);
    expect(shares.map(({ proposal }) => proposal)).toEqual([
      'MER/12A1/1',
      'BCC/15A1/1',
      'SAP/18A1/1',
      'NRS/43/1',
    ]);
    const [mer] = await listSharesOfProposal(getDb(), CONFERENCE, 'MER/12A1/1');
    const fateOf = (words: string) => mer!.phrases.find(({ text }) => text.includes(words))!.fate;
    expect(fateOf('community networks')).toBe('adopted');
    expect(fateOf('regional Internet registries')).toBe('softened');
    expect(fateOf('multistakeholder')).toBe('dropped');
    expect(fateOf('invite comments')).toBe('held-off');
  });

  it('sources have their record over their proposals', async () => {
    const shares = await listSharesOfSources(getDb(), ['SAP']);
    expect(shares.map(({ conference, key, share }) => [conference, key, share])).toEqual([
      [CONFERENCE, 'RES-12', 1],
      [CONFERENCE, 'RES-45', expect.any(Number)],
    ]);
  });

  it('nothing is made again where nothing changed', async () => {
    expect((await load('adopted')).derived).toMatchObject({ made: 0, removed: 0, failed: [] });
  });
});
