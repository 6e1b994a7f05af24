import { describe, expect, it } from 'vitest';
import { makeChange } from '../../../test/builders/proposed-change.ts';
import { loadTopics } from '../../facts/topics/load-topics.ts';
import type { ProposedChange } from '../change.ts';
import { findIssues, listTargetIssues, makeIssueFinder } from './find-issues.ts';

const { issues } = loadTopics();
const finder = makeIssueFinder(issues);
const list = (change: ProposedChange, family = 'PP') =>
  findIssues(finder, change, listTargetIssues(change, issues, family)).map(({ issue, why }) => [issue, why]);

describe('the issues of a proposal', () => {
  it('are several, by the words it changes, with the quote', () => {
    expect(list(makeChange(['to study {+address allocation and cybersecurity+}']))).toEqual([
      ['addressing', 'It inserts “address allocation”.'],
      ['cybersecurity', 'It inserts “cybersecurity”.'],
    ]);
  });

  it('are those of the text that it is about', () => {
    expect(list(makeChange(['a {+b+}'], { number: '180' }))).toEqual([
      ['internet-public-policy', 'It is about Resolution 180, which belongs to the issue.'],
      ['addressing', 'It is about Resolution 180, which belongs to the issue.'],
    ]);
    expect(list(makeChange(['a {+b+}'], { number: '180' }), 'WTSA')).toEqual([]);
    expect(
      list(makeChange(['a {+b+}'], { kind: 'provision', number: '165', instrument: 'Constitution' })),
    ).toEqual([['mandate', 'It is about No. 165 of the Constitution, which belongs to the issue.']]);
  });

  it('are those of a text that it cites', () => {
    expect(list(makeChange(['recalling {+UNGA Resolution 79/1+}']))).toEqual([
      ['digital-cooperation', 'It adds a citation of “79/1”.'],
    ]);
  });

  it('of a new text come from its title too, of a suppressed one from its title alone', () => {
    expect(list(makeChange([], { whole: 'new', number: null, title: 'Artificial intelligence' }))).toEqual([
      ['ai', 'Its title has “Artificial intelligence”.'],
    ]);
    expect(list(makeChange([], { whole: 'suppressed', number: '12', title: 'On cybersecurity' }))).toEqual([
      ['cybersecurity', 'It suppresses a text whose title has “cybersecurity”.'],
    ]);
  });

  it('need two different hints where no term speaks', () => {
    expect(list(makeChange(['on the {+Internet+}']))).toEqual([]);
    expect(list(makeChange(['on the {+Internet with stakeholders+}'])).map(([issue]) => issue)).toEqual([
      'internet-public-policy',
    ]);
  });

  it.each(['fr', 'es', 'ru', 'ar', 'zh'] as const)('are found in %s', (language) => {
    const words = {
      fr: 'la {+cybersécurité+}',
      es: 'la {+ciberseguridad+}',
      ru: 'вопросы {+кибербезопасности+}',
      ar: 'في مجال {+الأمن السيبراني+}',
      zh: '关于{+网络安全+}的研究',
    };
    expect(list(makeChange([words[language]], { language })).map(([issue]) => issue)).toEqual([
      'cybersecurity',
    ]);
  });
});
