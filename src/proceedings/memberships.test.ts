import { describe, expect, it } from 'vitest';
import { findRosterDate, listMembers, listOrganisations } from './memberships.ts';
import type { DatedMember, Organisation } from './memberships.ts';

const organisation = (
  id: string,
  asOf: string,
  states: readonly string[],
  ...dated: readonly Omit<DatedMember, 'source'>[]
): Organisation => ({
  id,
  members: {
    lists: [{ asOf, source: 'a list', states }],
    dated: dated.map((one) => ({ ...one, source: 'an announcement' })),
  },
});

const codes = (one: Organisation, day: string) => listMembers(one, day)!.map(({ state }) => state);

const attested = (one: Organisation, day: string) =>
  listMembers(one, day)!
    .filter((member) => member.attested)
    .map(({ state }) => state);

describe('members of a regional organisation', () => {
  const basin = organisation(
    'Basin',
    '2026-05-11',
    ['CDL', 'DRM'],
    { state: 'QRN', since: 'unknown', until: '2025-12-31' },
    { state: 'DRM', since: '2020', until: null },
  );

  it('leave after their last day', () => {
    expect(codes(basin, '2025-12-31')).toEqual(['CDL', 'DRM', 'QRN']);
    expect(codes(basin, '2026-01-01')).toEqual(['CDL', 'DRM']);
  });

  it('are none before the year in which they joined', () => {
    expect(codes(basin, '2019-12-31')).not.toContain('DRM');
    expect(codes(basin, '2020-06-01')).toContain('DRM');
  });

  it('are attested only for days that a source speaks for', () => {
    // Some day of 2020 DRM joined: which one, nobody has said.
    expect(attested(basin, '2020-06-01')).toEqual([]);
    expect(attested(basin, '2021-01-01')).toEqual(['DRM']);
    expect(attested(basin, '2026-05-11')).toEqual(['CDL', 'DRM']);
    expect(attested(basin, '2026-05-12')).toEqual([]);
  });

  it('of a list that names its month alone are attested for that month', () => {
    const cept = organisation('CEPT', '2018-04', ['ALB']);
    expect(['2018-03-31', '2018-04-15', '2018-05-01'].map((day) => attested(cept, day))).toEqual([
      [],
      ['ALB'],
      [],
    ]);
  });

  it('say who said so, and since when', () => {
    expect(listMembers(basin, '2026-05-11')![1]).toEqual({
      state: 'DRM',
      since: '2020',
      until: null,
      attested: true,
      sources: ['a list', 'an announcement'],
    });
  });

  it('can leave and come back', () => {
    const one = organisation(
      'One',
      '2010',
      ['ALD'],
      { state: 'ALD', since: '1990', until: '1999-06' },
      { state: 'ALD', since: '2005-01-01', until: null },
    );
    const on = (day: string) => listMembers(one, day)!.map(({ since }) => since);
    expect([on('1995-01-01'), on('2001-01-01'), on('2010-01-01')]).toEqual([['1990'], [], ['2005-01-01']]);
  });

  it('are unknown where nobody has listed them, which is not none', () => {
    expect(listMembers({ id: 'APT', members: { lists: [], dated: [] } }, '2022-09-26')).toBeNull();
  });

  it('can belong to two organisations', () => {
    const meridian = organisation('Meridian', '2026-05-04', ['PLV'], {
      state: 'PLV',
      since: '2023-07-01',
      until: null,
    });
    const archipelago = organisation('Archipelago', '2026-05-18', ['PLV']);
    const of = (day: string) =>
      listOrganisations([meridian, archipelago], 'PLV', day).map((one) => one.organisation.id);
    expect(of('2023-06-30')).toEqual(['Archipelago']);
    expect(of('2026-05-04')).toEqual(['Meridian', 'Archipelago']);
  });

  it('are dated by the newest list', () => {
    expect(findRosterDate(basin)).toBe('2026-05-11');
    expect(findRosterDate(organisation('ATU', 'unknown', []))).toBeNull();
  });
});
