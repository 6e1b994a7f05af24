import { describe, expect, it } from 'vitest';
import { buildMatrix } from './build-matrix.ts';
import { NO_FILTER, countValues, filterMatrix } from './filter-matrix.ts';
import type { MatrixProposal, MatrixText } from './matrix.ts';
import { sortMatrix } from './sort-matrix.ts';
import { by, propose } from '../../test/builders/propose.ts';

const build = (proposals: MatrixProposal[], texts: MatrixText[] = []) =>
  buildMatrix({
    proposals,
    texts,
    topics: [{ id: 'internet', texts: ['RES-101', 'RES-102'] }],
    language: 'en',
  });

const keys = (matrix: ReturnType<typeof build>) =>
  Object.fromEntries(matrix.tables.map(({ id, rows }) => [id, rows.map(({ key }) => key)]));

describe('the matrix', () => {
  it('has four tables: texts in force, new ones, the treaty, decisions and general matters', () => {
    const matrix = build([
      propose(),
      propose({ action: 'ADD', target: { number: null, draft: 'AFCP-1' } }),
      propose({ target: { kind: 'provision', number: '165', instrument: 'Constitution' } }),
      propose({ target: { kind: 'article', number: '12', instrument: 'Convention' } }),
      propose({ target: { kind: 'decision', number: '5' } }),
      propose({ number: 'B/75/4', action: 'OTHER', target: { kind: 'other', number: null } }),
    ]);
    expect(keys(matrix)).toEqual({
      revisions: ['RES-101'],
      new: ['RES-AFCP-1'],
      treaty: ['CS-165', 'CV-ART-12'],
      general: ['DEC-5', 'OTHER-B-75-4'],
    });
  });

  it('has one row a text, one cell a source, joint sources together', () => {
    const [row] = build([
      propose({ document: by('EUR') }),
      propose({ document: by('B', 'CAN'), number: 'B/CAN/91/1' }),
      propose({ document: by('B', 'CAN'), number: 'B/CAN/91/2', ordinal: 1 }),
    ]).tables[0]!.rows;
    expect(row!.cells.map(({ source, proposals }) => [source, proposals.length])).toEqual([
      ['B/CAN', 2],
      ['EUR', 1],
    ]);
  });

  it('leaves out what a revision took the place of', () => {
    expect(keys(build([propose({ current: false })])).revisions).toEqual([]);
  });

  it('counts language versions once and shows the reader’s', () => {
    const english = propose({ document: { number: '44A2' } });
    const french = propose({ target: { title: 'Réseaux' }, document: { number: '44A2', language: 'fr' } });
    const matrix = buildMatrix({ proposals: [english, french], texts: [], topics: [], language: 'fr' });
    const [row] = matrix.tables[0]!.rows;
    expect([row!.title, row!.titleLanguage]).toEqual(['Réseaux', 'fr']);
    expect(row!.cells[0]!.proposals).toMatchObject([{ id: french.id, languages: ['en', 'fr'] }]);
  });

  it('shows the original where the reader’s language is missing', () => {
    const spanish = propose({ document: { number: '44A2', language: 'es', originalLanguages: ['Spanish'] } });
    const arabic = propose({ document: { number: '44A2', language: 'ar', originalLanguages: ['Spanish'] } });
    const [row] = build([arabic, spanish]).tables[0]!.rows;
    expect(row!.cells[0]!.proposals[0]!.id).toBe(spanish.id);
  });

  it('hides neither of two drafts with one number, nor a number printed twice', () => {
    const drafts = [1, 2].map((id) => propose({ number: 'EUR/XX/1', document: { id, number: null } }));
    const twice = [0, 1].map((ordinal) =>
      propose({ number: 'EUR/44A2/9', ordinal, document: { id: 3, number: '44A2' } }),
    );
    const [row] = build([...drafts, ...twice]).tables[0]!.rows;
    expect(row!.cells.flatMap(({ proposals }) => proposals)).toHaveLength(4);
  });

  it('takes the title of the text in force, says its topics, and that it is here', () => {
    const text = { id: 1, key: 'RES-101', status: 'in-force', kind: 'resolution', number: '101' } as const;
    const more = { draft: null, instrument: null, revision: 'Rev. Dubai, 2018', language: 'en' } as const;
    const [row] = build([propose()], [{ ...text, ...more, title: 'Internet Protocol-based networks' }])
      .tables[0]!.rows;
    expect(row).toMatchObject({
      title: 'Internet Protocol-based networks',
      revision: 'Rev. Dubai, 2018',
      topics: ['internet'],
      inForce: true,
      adopted: false,
    });
  });

  it('is as of the day of its newest document', () => {
    expect(build([propose(), propose({ document: { date: '2022-09-26' } })]).asOf).toBe('2022-09-26');
    expect(build([]).asOf).toBeNull();
  });
});

describe('a filter of the matrix', () => {
  const matrix = build([
    propose({ action: '(MOD)', document: by('EUR') }),
    propose({ action: 'NOC', document: by('B', 'CAN'), supporters: ['USA'] }),
    propose({ target: { number: '130' }, document: by('RCC') }),
  ]);
  const sources = (filtered: typeof matrix) =>
    filtered.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ source }) => source)));

  it('by source finds what it proposes alone, with others, or supports', () => {
    expect(sources(filterMatrix(matrix, { ...NO_FILTER, sources: ['CAN'] }))).toEqual(['B/CAN']);
    expect(sources(filterMatrix(matrix, { ...NO_FILTER, sources: ['USA', 'RCC'] }))).toEqual([
      'B/CAN',
      'RCC',
    ]);
  });

  it('by action counts editorial amendments as amendments', () => {
    expect(sources(filterMatrix(matrix, { ...NO_FILTER, actions: ['MOD'] }))).toEqual(['EUR', 'RCC']);
  });

  it('by text and by topic drops the other rows', () => {
    expect(keys(filterMatrix(matrix, { ...NO_FILTER, texts: ['RES-130'] })).revisions).toEqual(['RES-130']);
    expect(keys(filterMatrix(matrix, { ...NO_FILTER, topics: ['internet'] })).revisions).toEqual(['RES-101']);
  });

  it('by several things keeps what fits all of them, and all four tables', () => {
    const nothing = filterMatrix(matrix, { ...NO_FILTER, sources: ['EUR'], actions: ['SUP'] });
    expect(nothing.tables.map(({ rows }) => rows.length)).toEqual([0, 0, 0, 0]);
  });
});

describe('what each value of a filter would leave', () => {
  const matrix = build([
    propose({ document: by('EUR'), supporters: ['USA'] }),
    propose({ number: 'EUR/44A2/2', target: { number: '130' }, document: by('EUR') }),
    propose({ target: { number: '130' }, action: 'SUP', document: by('B', 'CAN') }),
  ]);
  const count = (filter: Partial<typeof NO_FILTER>) => {
    const { sources, actions, texts } = countValues(matrix, { ...NO_FILTER, ...filter });
    return [sources, actions, texts].map((list) => Object.fromEntries(list));
  };

  it('is counted over all where nothing is asked for', () => {
    expect(count({})).toEqual([
      { EUR: 2, USA: 1, B: 1, CAN: 1, 'B/CAN': 1 },
      { MOD: 2, SUP: 1 },
      { 'RES-101': 1, 'RES-130': 2 },
    ]);
  });

  it('is counted within what the other lists leave', () => {
    expect(count({ texts: ['RES-130'] })).toEqual([
      { EUR: 1, B: 1, CAN: 1, 'B/CAN': 1 },
      { MOD: 1, SUP: 1 },
      { 'RES-101': 1, 'RES-130': 2 },
    ]);
    expect(count({ texts: ['RES-130'], actions: ['SUP'] })).toEqual([
      { B: 1, CAN: 1, 'B/CAN': 1 },
      { MOD: 1, SUP: 1 },
      { 'RES-130': 1 },
    ]);
  });
});

describe('the rows of a table', () => {
  const matrix = build([
    propose({ target: { number: '9', title: 'Zones' } }),
    propose({ target: { title: 'Äther' }, document: by('EUR') }),
    propose({ target: { title: 'Äther' }, document: { ...by('RCC'), date: '2022-07-01' } }),
    propose({ target: { number: '21', title: null }, document: { date: '2022-09-01' } }),
  ]);

  it.each([
    ['number', ['RES-9', 'RES-21', 'RES-101']],
    ['title', ['RES-101', 'RES-9', 'RES-21']],
    ['proposals', ['RES-101', 'RES-9', 'RES-21']],
    ['date', ['RES-21', 'RES-9', 'RES-101']],
  ] as const)('stand in the order of %s', (sort, expected) => {
    expect(keys(sortMatrix(matrix, sort)).revisions).toEqual(expected);
  });
});
