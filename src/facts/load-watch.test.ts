import { describe, expect, it } from 'vitest';
import { createWatch } from '../watch/watch.ts';
import { CONCERNS } from '../watch/finding.ts';
import { LANGUAGES } from '../watch/languages.ts';
import { compileAll } from '../watch/judge/compile.ts';
import { loadWatch } from './load-watch.ts';

describe('the data of the watch', () => {
  const { concerns, lenses, rules } = loadWatch();

  it('describes each of the fourteen mechanisms once', () => {
    expect(concerns.map(({ id }) => id).toSorted()).toEqual([...CONCERNS].toSorted());
  });

  it('has rules for every mechanism, and words in six languages for every idea of theirs', () => {
    expect(new Set(rules.rules.map(({ concern }) => concern)).size).toBe(CONCERNS.length);
    for (const rule of rules.rules)
      for (const name of rule.kind === 'statement' ? rule.all.flat() : [...rule.from, ...rule.to])
        for (const language of LANGUAGES)
          expect(
            rules.concepts[name.replace('call:', '')]?.[language],
            `${name} in ${language}`,
          ).toBeTruthy();
    expect(() => compileAll(rules)).not.toThrow();
  });

  it('judges by the open Internet or not at all', () => {
    const open = lenses.find(({ id }) => id === 'open-internet');
    const neutral = lenses.find(({ id }) => id === 'neutral');
    expect(Object.keys(open?.touches ?? {}).toSorted()).toEqual([...CONCERNS].toSorted());
    expect(neutral).toMatchObject({ judges: false, protects: [] });
  });

  it('says with each finding what it touches, by the lens that is asked for', () => {
    const watch = createWatch(rules);
    const change = {
      proposal: 'AAA/1/1',
      whole: 'suppressed',
      language: 'en',
      kind: 'resolution',
      number: '1',
      instrument: null,
      title: 'Establishment of sovereign national Internet segments',
      titlePlace: null,
      passages: [],
    } as const;
    const list = (id: string) =>
      watch.judge(
        change,
        lenses.find((lens) => lens.id === id),
      );
    expect(list('open-internet').map(({ harms }) => harms)).toEqual([
      ['common-identifiers', 'decentralised-management'],
    ]);
    expect(list('neutral').map(({ harms }) => harms)).toEqual([[]]);
  });
});
