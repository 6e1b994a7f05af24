import { describe, expect, it } from 'vitest';
import { loadTopics } from '../../facts/topics/load-topics.ts';
import { CONCERNS } from '../finding.ts';
import { chooseAnswers } from './choose-answers.ts';

const { answers, issues } = loadTopics();

describe('what one can answer', () => {
  it('is there for every concern, in each direction', () => {
    for (const concern of CONCERNS)
      for (const direction of ['against', 'for'] as const) {
        const { points } = chooseAnswers(answers, { concern, direction, issues: issues.map(({ id }) => id) });
        expect(points, `${concern} ${direction}`).not.toEqual([]);
      }
  });

  it('has agreed language from the text itself first, then from its issue', () => {
    const { agreed } = chooseAnswers(answers, {
      concern: 'control',
      direction: 'against',
      issues: ['addressing'],
      key: 'RES-180',
    });
    expect(agreed.map(({ text, place }) => `${text}, ${place}`).slice(0, 2)).toEqual([
      'Resolution 180 (Rev. Dubai, 2018), resolves 5',
      'Resolution 180 (Rev. Dubai, 2018), noting j)',
    ]);
  });

  it('offers no other words for what strengthens', () => {
    expect(chooseAnswers(answers, { concern: 'control', direction: 'for', issues: [] }).agreed).toEqual([]);
  });
});
