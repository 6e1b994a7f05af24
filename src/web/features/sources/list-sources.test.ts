import { describe, expect, it } from 'vitest';
import {
  makeFolder,
  makeOrganisation,
  makeSourceProposal,
  makeState,
} from '../../../../test/builders/sources.ts';
import { listSources } from './list-sources.ts';

const folder = makeFolder(
  [
    makeState('BBB', { names: { en: 'Beta', fr: 'Êta' } }),
    makeState('AAA', { names: { en: 'Alpha' } }),
    makeState('CCC'),
  ],
  [makeOrganisation('North', [['2022-09-26', 'AAA', 'BBB']]), makeOrganisation('West')],
);

const list = listSources({
  proposals: [
    makeSourceProposal('AAA/1/1'),
    makeSourceProposal('AAA/BBB/2/1'),
    makeSourceProposal('NORTH/3/1', { supporters: ['AAA', 'BBB'] }),
    makeSourceProposal('NORTH/3/2', { supporters: ['BBB'] }),
    makeSourceProposal('UN/4/1', { sources: [], source: 'United Nations' }),
  ],
  folder,
  family: 'PP',
  day: '2022-09-26',
  locale: 'fr',
});

describe('the list of sources', () => {
  it('has every Member State by its name in the reader’s language, with what is here of it', () => {
    expect(list.states.map(({ name, alone, joint, cosigned }) => [name, alone, joint, cosigned])).toEqual([
      ['Alpha', 1, 1, 1],
      ['Êta', 0, 1, 2],
      ['State CCC', 0, 0, 0],
    ]);
  });

  it('has every organisation, with members that are unknown kept apart from none', () => {
    expect(list.organisations).toMatchObject([
      { id: 'North', code: 'NORTH', proposals: 2, cosigners: 2, members: 2 },
      { id: 'West', proposals: 0, cosigners: 0, members: null },
    ]);
  });

  it('keeps several together apart from who has no code', () => {
    expect(list.joints).toEqual([{ code: 'AAA/BBB', names: ['Alpha', 'Êta'], proposals: 1 }]);
    expect(list.others).toEqual([{ code: 'United Nations', names: [], proposals: 1 }]);
  });
});
