import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWatch } from '../watch/watch.ts';
import { CONCERNS } from '../watch/finding.ts';
import { LANGUAGES } from '../watch/languages.ts';
import { compileAll } from '../watch/judge/compile.ts';
import { loadFacts } from './load-facts.ts';
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

function write(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lenses-'));
  writeFileSync(join(folder, 'fair-access.yaml'), text);
  return folder;
}

describe("an organisation's own lens", () => {
  const LENS = `id: fair-access
version: "1"
name: { en: Fair access, fr: Accès équitable }
description: { en: Who can afford to be connected., fr: Qui a les moyens d’être raccordé. }
source: our members, 2026
judges: true
protects:
  - { id: price, kind: enabler, name: { en: Price, fr: Prix }, description: { en: All can pay it., fr: Tous peuvent le payer. } }
touches: { burden: [price] }
directions:
  against: { en: Makes access dearer, fr: Renchérit l’accès }
  for: { en: Makes access cheaper, fr: Rend l’accès moins cher }
`;

  it('is one file in a folder of theirs, and stands beside those of data/lenses', () => {
    const { watch } = loadFacts({ ownLenses: write(LENS) });
    expect(watch.lenses.map(({ id }) => id)).toEqual(['neutral', 'open-internet', 'fair-access']);
    expect(watch.lenses.at(-1)?.directions.against.fr).toBe('Renchérit l’accès');
  });

  it.each([
    ['touches what it does not protect', LENS.replace('[price]', '[speed]'), 'burden touches speed'],
    ['has the name of another', LENS.replace('fair-access', 'neutral'), 'neutral occurs twice'],
    ['lacks words', LENS.replace(/ {2}for:.*\n/, ''), 'fair-access.yaml, directions.for'],
  ])('is refused with the place where it %s', (_, text, message) => {
    expect(() => loadFacts({ ownLenses: write(text) }).watch).toThrow(message);
  });
});
