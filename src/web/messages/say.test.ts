import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../word/read/read-docx.ts';
import { sayMessages, sayRefusal, saySentence } from './say.ts';

const src = join(import.meta.dirname, '../..');

/** Rooms that say something about documents and files. */
const SPEAKERS = [
  'word/**/*.ts',
  'proceedings/**/*.ts',
  'actions/reading/*.ts',
  'actions/import/{archive,list-incoming}.ts',
];

/** Sentences in the source: strings that begin as one and end as one, each value in them as "7". */
function listSentences(): string[] {
  const files = SPEAKERS.flatMap((pattern) => globSync(pattern, { cwd: src })).filter(
    (file) => !file.endsWith('.test.ts'),
  );
  return files.flatMap((file) => {
    const source = readFileSync(join(src, file), 'utf8')
      .replaceAll(/\/\*.*?\*\//gs, '')
      .replaceAll(/^\s*\/\/.*$/gm, '');
    return Array.from(source.matchAll(/'([^'\\\n]*)'|`([^`\\]*)`/g), ([, plain, template]) =>
      (plain ?? template ?? '').replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '7'),
    ).filter((text) => /^[A-Z“7].* .*(?:\.|FILE)$/.test(text));
  });
}

describe('what is said of documents and files', () => {
  it('is said in French too, every sentence of it', () => {
    const sentences = listSentences();
    expect(sentences.length).toBeGreaterThan(60);
    const missing = sentences
      .map((sentence) => sentence.replace('The 7 says', 'The file name says'))
      .filter((sentence) => saySentence(sentence, 'fr').lang === 'en');
    expect(missing).toEqual([]);
  });

  it('keeps the values that stand in it', () => {
    const sentence = 'The file name says addendum 3, the document itself no addendum.';
    expect(saySentence(sentence, 'fr').text).toBe(
      'Le nom du fichier indique l’addendum 3, le document lui-même aucun addendum.',
    );
    const source = 'The source line names EUR, RCC, the numbers of the proposals B/CAN.';
    expect(saySentence(source, 'fr').text).toBe(
      'La ligne d’origine nomme EUR, RCC, les numéros des propositions B/CAN.',
    );
  });

  it('says where something odd stands', () => {
    const message = { kind: 'open-field', place: 'paragraph 14', sentence: 'Something new.' };
    expect(sayMessages([message], 'fr')).toEqual([
      { kind: 'open-field', place: 'paragraphe 14', text: 'Something new.', lang: 'en' },
    ]);
  });

  it('is what a real refusal says', () => {
    const { refused } = readDocx(new TextEncoder().encode('%PDF-1.7'));
    expect(sayRefusal(refused, 'fr')?.text).toMatch(/^Le fichier est un PDF/);
    expect(sayRefusal(refused, 'en')).toEqual({ text: refused?.sentence, lang: 'en' });
  });
});
