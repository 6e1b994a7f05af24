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
import type { Locale } from '../../catalogue/locale.ts';
import { describeSource } from './describe-source.ts';
import { buildProfile } from './profile.ts';

beforeAll(async () => {
  await loadCatalogues();
});

const NORTH = makeOrganisation('North', [['2022-09-26', 'AAA', 'BBB', 'CCC']]);
const SOUTH = makeOrganisation('South', [['2018-04', 'AAA']]);
const EAST = makeOrganisation('East', [['unknown', 'BBB', 'DDD']]);
const WEST = makeOrganisation('West');
const ALL = [NORTH, SOUTH, EAST, WEST];

interface Given {
  readonly proposals?: readonly SourceProposal[];
  readonly organisations?: typeof ALL;
  readonly day?: string | null;
  readonly locale?: Locale;
}

/** The sentences about a source at a conference that opens on 26 September 2022. */
function say(
  code: string,
  { proposals = [], organisations = ALL, day = '2022-09-26', locale = 'en' }: Given = {},
): string[] {
  const states = ['AAA', 'BBB', 'CCC', 'DDD'].map((state) => makeState(state));
  const profile = buildProfile({
    code,
    conference: 'PP-22',
    family: 'PP',
    day,
    folder: makeFolder(states, organisations),
    proposals: new Map([['PP-22', proposals]]),
  })!;
  return describeSource(profile, {
    words: getCatalogue(locale, sourcesWords),
    formats: formatsOf(locale),
    nameOf: (one) => `State ${one}`,
  });
}

const own = (...proposals: SourceProposal[]) => say('AAA', { proposals })[0];

describe('what is said of a Member State', () => {
  it('begins with what it proposes, alone and with others', () => {
    const [alone, joint] = [makeSourceProposal('AAA/1/1'), makeSourceProposal('AAA/BBB/2/1')];
    expect(own(alone, joint)).toBe(
      'This Member State makes 2 proposals: 1 alone and 1 together with others.',
    );
    expect(own(alone)).toBe('This Member State makes 1 proposal, alone.');
    expect(own(joint, joint)).toBe('This Member State makes 2 proposals, together with others.');
    expect(own()).toBe('No document that is here holds a proposal of this Member State’s own.');
  });

  it('goes on with whose proposals it co-signs', () => {
    const supporters = ['AAA'];
    const proposals = [
      makeSourceProposal('BBB/1/1', { supporters }),
      makeSourceProposal('BBB/1/2', { supporters }),
      makeSourceProposal('CCC/DDD/2/1', { supporters }),
    ];
    expect(say('AAA', { proposals })[1]).toBe(
      'It co-signs 3 proposals of others: State BBB (2); State CCC, State DDD (1).',
    );
  });

  it('that no document names as a co-signatory says no more than that', () => {
    const proposals = [makeSourceProposal('NORTH/1/1')];
    expect(say('AAA', { proposals })[1]).toBe(
      'No document that is here names it as a co-signatory of a proposal of others.',
    );
  });

  it('ends with the organisations that it belongs to on the opening day, those of other days apart', () => {
    const proposals = [makeSourceProposal('NORTH/1/1'), makeSourceProposal('NORTH/1/2')];
    expect(say('AAA', { proposals })[2]).toBe(
      'On the opening day, 26 September 2022, it belongs to North (2 proposals); sources of other days name it ' +
        'as a member of South (0 proposals, by a list of April 2018); who belongs to West is not known here.',
    );
  });

  it('takes nobody for a member whom only another day’s list names', () => {
    expect(say('DDD', { organisations: [EAST] })[2]).toBe(
      'Sources of other days name it as a member of East (0 proposals, by a list without a date); ' +
        'none that is known here speaks of the opening day, 26 September 2022.',
    );
  });

  it('says where nothing is known: of its organisations, of the day itself', () => {
    expect(say('DDD', { organisations: [NORTH] })[2]).toBe(
      'No source known here names an organisation that it belongs to on the opening day, 26 September 2022.',
    );
    expect(say('AAA', { day: null })[2]).toMatch(/^The opening day of this conference is not known here/);
  });

  it('is the same in French', () => {
    const proposals = [
      makeSourceProposal('AAA/1/1'),
      makeSourceProposal('NORTH/1/1', { supporters: ['AAA'] }),
    ];
    expect(say('AAA', { proposals, locale: 'fr' })).toEqual([
      'Cet État Membre présente seul 1 proposition.',
      'Il cosigne 1 proposition d’autres auteurs : State NORTH (1).',
      'Au jour de l’ouverture, le 26 septembre 2022, il est membre des organisations suivantes : North (1 proposition) ; ' +
        'des sources d’autres dates le citent parmi les membres des organisations suivantes : ' +
        'South (0 proposition, selon une liste datée : avril 2018) ; ' +
        'on ne connaît pas ici les membres des organisations suivantes : West.',
    ]);
  });
});

describe('what is said of a regional organisation', () => {
  it('is what it brings, how many co-sign, and how many belong to it', () => {
    const proposals = [
      makeSourceProposal('NORTH/1/1', { supporters: ['AAA', 'BBB'] }),
      makeSourceProposal('NORTH/1/2', { supporters: ['AAA'] }),
    ];
    expect(say('NORTH', { proposals })).toEqual([
      'This organisation brings 2 common proposals in 1 document.',
      'A common proposal binds only the States that co-sign it: 2 have co-signed at least one.',
      'On the opening day, 26 September 2022, it has 3 members.',
    ]);
  });

  it('is found by its own name too', () => {
    expect(say('North')).toEqual(say('NORTH'));
  });

  it('keeps members that are unknown apart from none, and other days’ lists from the day itself', () => {
    expect(say('WEST')[2]).toBe(
      'Who its members are on the opening day, 26 September 2022, is not known here.',
    );
    expect(say('SOUTH')[2]).toBe(
      'No source known here names its members on the opening day, 26 September 2022; sources of other days name 1.',
    );
  });
});
