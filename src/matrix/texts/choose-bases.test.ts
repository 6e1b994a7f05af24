import { describe, expect, it } from 'vitest';
import { chooseBases } from './choose-bases.ts';
import type { BaseCandidate, BasedProposal } from './choose-bases.ts';

const CONFERENCES = ['PP-26', 'PP-22', 'PP-18'];
const proposal = (id: number, language: BasedProposal['language'], number = `A/${id}/1`) => ({
  id,
  number,
  key: 'RES-1',
  language,
});
const text = (
  id: number,
  conference: string,
  status: BaseCandidate['status'],
  language: BaseCandidate['language'] = 'en',
) => ({ id, conference, status, key: 'RES-1', language });

/** "text: proposals" of each choice. */
const show = (proposals: readonly BasedProposal[], texts: readonly BaseCandidate[]) =>
  chooseBases(CONFERENCES, proposals, texts).map((choice) => `${choice.text}: ${choice.proposals.join()}`);

describe('the text that a proposal is held against', () => {
  it('is the one in force for its conference, in its language', () => {
    const texts = [text(1, 'PP-26', 'in-force'), text(2, 'PP-26', 'in-force', 'fr')];
    expect(show([proposal(10, 'en'), proposal(11, 'fr'), proposal(12, null)], texts)).toEqual([
      '1: 10,12',
      '2: 11',
    ]);
  });

  it('is what the conference before adopted, rather than what was in force there', () => {
    const texts = [text(1, 'PP-18', 'adopted'), text(2, 'PP-22', 'in-force'), text(3, 'PP-22', 'adopted')];
    const [choice] = chooseBases(CONFERENCES, [proposal(10, 'en')], texts);
    expect(choice).toMatchObject({ text: 3, earlier: [2, 1] });
  });

  it('is none in another language, nor what its own conference adopts', () => {
    const texts = [text(1, 'PP-26', 'adopted'), text(2, 'PP-22', 'adopted', 'fr')];
    expect(show([proposal(10, 'en')], texts)).toEqual([]);
  });

  it('may be one whose language nobody knows', () => {
    expect(show([proposal(10, 'ru')], [text(1, 'PP-26', 'in-force', null)])).toEqual(['1: 10']);
  });

  it('has the proposals beside it that are here in another language only', () => {
    const proposals = [proposal(10, 'en', 'B/1/1'), proposal(11, 'fr', 'B/1/1'), proposal(12, 'fr', 'F/2/1')];
    const [choice] = chooseBases(CONFERENCES, proposals, [text(1, 'PP-26', 'in-force')]);
    expect(choice!.elsewhere).toEqual([{ number: 'F/2/1', language: 'fr' }]);
  });
});
