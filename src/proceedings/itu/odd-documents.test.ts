import { describe, expect, it } from 'vitest';
import { documentOf, p, table } from '../../../test/builders/model.ts';
import type { Block } from '../../document/document.ts';
import { loadFacts } from '../../facts/load-facts.ts';
import { readConferenceDocument } from './read-conference-document.ts';

const { register } = loadFacts();
const read = (...blocks: Block[]) =>
  readConferenceDocument(
    documentOf([
      table(['', 'Document 91-E'], ['', '8 August 2022'], [[p('European Common Proposals', 'Source')]]),
      ...blocks,
    ]),
    'x.docx',
    register,
  );
const resolution = (number: number) =>
  p(`RESOLUTION ${number} (Rev. [-Dubai, 2018-]{+Doha, 2026+})`, 'Res_No');
const kinds = ({ messages }: ReturnType<typeof read>) => messages.map(({ kind }) => kind);

const supporters = (...blocks: Block[]) =>
  read(...blocks, p('MOD\tEUR/91/1'), resolution(101), p('MOD\tEUR/91/2'), resolution(102)).proposals.map(
    (proposal) => proposal.supporters,
  );

describe('a document that is made in its own way', () => {
  it('may list its proposals at the top: they count once, where their text is', () => {
    const { proposals } = read(
      p('MOD\tEUR/91/1'),
      p('MOD\tEUR/91/2'),
      p('MOD\tEUR/91/1', 'Proposal'),
      resolution(101),
      p('MOD\tEUR/91/2', 'Proposal'),
      resolution(102),
    );
    expect(proposals.map(({ id, target }) => [id, target.number])).toEqual([
      ['EUR/91/1', '101'],
      ['EUR/91/2', '102'],
    ]);
  });

  it('may have symbol and number in two cells of a row', () => {
    const { proposals } = read(table(['MOD', 'EUR/91/1'], [[resolution(101)]]));
    expect(proposals).toMatchObject([{ id: 'EUR/91/1', action: 'MOD', target: { number: '101' } }]);
  });

  it('may put the reasons above the text', () => {
    const [proposal] = read(p('MOD\tEUR/91/1'), p('Reasons: It is time.'), resolution(101)).proposals;
    expect(proposal).toMatchObject({ target: { number: '101' }, reasons: [{ kind: 'paragraph' }] });
  });

  it('may part a new text’s line from its name, and a revision from its number', () => {
    const { proposals } = read(
      p('ADD\tEUR/91/1'),
      p('DRAFT NEW RESOLUTION'),
      p('[EUR-1]'),
      p('On cables'),
      p('SUP\tEUR/91/2'),
      p('DECISION 5'),
      p('(Rev. Dubai, 2018)'),
      p('Revenue'),
    );
    expect(proposals.map(({ target }) => target)).toMatchObject([
      { draft: 'EUR-1', title: 'On cables' },
      { number: '5', revision: 'Rev. Dubai, 2018', title: 'Revenue' },
    ]);
  });

  it('may propose on a whole article: several provisions under its heading are its text', () => {
    const { proposals } = read(
      p('CONVENTION', 'Volume_title'),
      p('SUP\tEUR/91/1'),
      p('ARTICLE 33'),
      p('Finances'),
      table(['468', 'One'], ['469', 'Two']),
    );
    expect(proposals[0]!.target).toMatchObject({ kind: 'article', number: '33', instrument: 'Convention' });
  });
});

describe('what is odd about changes', () => {
  it('is told: an amendment without any, a NOC with some', () => {
    expect(kinds(read(p('MOD\tEUR/91/1'), p('RESOLUTION 101'), p('Networks')))).toEqual([
      'no-tracked-changes',
    ]);
    expect(kinds(read(p('NOC\tEUR/91/1'), resolution(101)))).toEqual(['changes-in-noc']);
  });

  it('is told of numbers: repeated, or of another document', () => {
    const found = kinds(
      read(
        p('MOD\tEUR/91/1'),
        resolution(101),
        p('MOD\tEUR/91/1'),
        resolution(102),
        p('MOD\tEUR/44/1'),
        resolution(103),
      ),
    );
    expect(found).toEqual(['repeated-proposal-number', 'proposal-number-disagrees']);
  });
});

describe('signatures', () => {
  it('may be given proposal by proposal, in a sentence', () => {
    expect(
      supporters(
        p('Proposal EUR/91/1 is co-signed by Austria and France.'),
        p('Proposal EUR/91/2 is co-signed by Italy.'),
      ),
    ).toEqual([['AUT', 'F'], ['I']]);
  });

  it('may be marks beside the names of all States', () => {
    expect(
      supporters(
        p('Co-signatories'),
        table(['State', 'Signs'], ['Austria', 'X'], ['France', ''], ['Italy', 'X']),
      ),
    ).toEqual([
      ['AUT', 'I'],
      ['AUT', 'I'],
    ]);
  });

  it('below an organisation in the source block are no part of the source', () => {
    const found = readConferenceDocument(
      documentOf([
        table(
          ['', 'Document 91-E'],
          [[p('European Common Proposals', 'Source'), p('Austria, France', 'Source')]],
        ),
        p('NOC\tEUR/91/1'),
        p('RESOLUTION 101'),
      ]),
      'x.docx',
      register,
    );
    expect(found).toMatchObject({ source: 'European Common Proposals', sources: ['EUR'] });
    expect(found.proposals[0]!.supporters).toEqual(['AUT', 'F']);
  });
});
