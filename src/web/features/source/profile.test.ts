import { describe, expect, it } from 'vitest';
import {
  makeFolder,
  makeOrganisation,
  makeSourceProposal,
  makeState,
} from '../../../../test/builders/sources.ts';
import type { SourceProposal } from '../../../matrix/sources/source-proposal.ts';
import { buildProfile, listCodes } from './profile.ts';

const folder = makeFolder(
  [makeState('AAA'), makeState('BBB')],
  [
    makeOrganisation('North', [
      ['2022-01', 'AAA'],
      ['2022-12', 'AAA', 'BBB'],
    ]),
    makeOrganisation('South', [], [{ state: 'AAA', since: '2020', until: '2021-12-31', source: 'a notice' }]),
  ],
);

const ask = (code: string, proposals: Readonly<Record<string, readonly SourceProposal[]>> = {}) =>
  buildProfile({
    code,
    conference: 'PP-22',
    family: 'PP',
    day: '2022-09-26',
    folder,
    proposals: new Map(Object.entries(proposals)),
  });

describe('the page of a source', () => {
  it('exists for every Member State, also where nothing of it is here', () => {
    expect(ask('BBB')).toMatchObject({ kind: 'state', shares: { alone: [], joint: [], cosigned: [] } });
  });

  it('does not exist for a code that nobody knows', () => {
    expect(ask('XYZ')).toBeUndefined();
    expect(ask('AAA/BBB')).toBeUndefined();
  });

  it('exists for whoever proposes, several together or without a code', () => {
    const proposals = {
      'PP-22': [
        makeSourceProposal('AAA/BBB/1/1'),
        makeSourceProposal('UN/2/1', { sources: [], source: 'UN' }),
      ],
    };
    expect(ask('AAA/BBB', proposals)?.kind).toBe('joint');
    expect(ask('UN', proposals)?.kind).toBe('other');
  });

  it('tells of other conferences what the source has to do with their proposals', () => {
    const there = [makeSourceProposal('AAA/1/1'), makeSourceProposal('BBB/2/1', { supporters: ['AAA'] })];
    const proposals = { 'PP-18': there, 'PP-14': [makeSourceProposal('BBB/1/1')] };
    expect(ask('AAA', proposals)!.elsewhere).toEqual([{ conference: 'PP-18', own: 1, cosigned: 1 }]);
  });

  it('leaves out an organisation that the State had left before the opening', () => {
    expect(ask('AAA')!.regions.map(({ id }) => id)).toEqual(['North']);
  });

  it('takes a list before and one after the day for a witness of the day', () => {
    expect(ask('AAA')!.regions[0]!.evidence).toEqual({ kind: 'attested' });
    expect(ask('BBB')!.regions[0]!.evidence).toEqual({ kind: 'list', date: '2022-12' });
  });

  it('of an organisation counts how many of its proposals each member co-signs, and names who is no member', () => {
    const proposals = {
      'PP-22': [
        makeSourceProposal('NORTH/1/1', { supporters: ['AAA', 'CCC'] }),
        makeSourceProposal('NORTH/1/2', { supporters: ['AAA'] }),
      ],
    };
    const { states, outsiders } = ask('NORTH', proposals)!.members!;
    expect(states!.map(({ state, cosigned }) => [state, cosigned])).toEqual([
      ['AAA', 2],
      ['BBB', 0],
    ]);
    expect(outsiders).toEqual(['CCC']);
  });

  it('asks for the proposals of the State and of the organisations that it belongs to', () => {
    const asked = { conference: 'PP-22', family: 'PP', day: '2022-09-26', folder };
    expect(listCodes({ ...asked, code: 'AAA' })).toEqual(['AAA', 'NORTH']);
    expect(listCodes({ ...asked, code: 'AAA/BBB' })).toEqual(['AAA/BBB', 'AAA']);
  });
});
