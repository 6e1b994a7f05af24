import type { Message, Refusal } from '../../document/message.ts';
import type { Locale } from '../catalogue/locale.ts';
import { FRENCH, FRENCH_PLACES, FRENCH_VALUES } from './french.ts';

/** A sentence about a document, in the language it could be said in. */
export interface Said {
  readonly text: string;
  readonly lang: Locale;
}

interface Pattern {
  readonly english: RegExp;
  readonly french: string;
}

const patterns: readonly Pattern[] = FRENCH.map(([english, french]) => ({
  english: new RegExp(`^${english.split('{}').map(escape).join('(.+?)')}$`, 's'),
  french,
}));

/**
 * The sentence as the reader's language has it. Documents are stored with the English sentence of whoever read them, also
 * by an earlier version: the sentence is the key, and its values are found in it. What has no translation stays English.
 */
export function saySentence(sentence: string, locale: Locale): Said {
  if (locale === 'fr')
    for (const { english, french } of patterns) {
      const found = english.exec(sentence);
      if (found)
        return {
          text: french.replaceAll(/\{(\d)\}/g, (_, at: string) => replace(found[Number(at)]!, FRENCH_VALUES)),
          lang: 'fr',
        };
    }
  return { text: sentence, lang: 'en' };
}

export interface SaidMessage extends Said {
  readonly kind: string;
  readonly place: string;
}

/** On the server: the browser gets the sentences and not the phrase book. */
export const sayMessages = (messages: readonly Message[], locale: Locale): SaidMessage[] =>
  messages.map(({ kind, place, sentence }) => ({
    kind,
    place: locale === 'fr' ? replace(place, FRENCH_PLACES) : place,
    ...saySentence(sentence, locale),
  }));

export const sayRefusal = (refused: Refusal | null, locale: Locale): Said | null =>
  refused && saySentence(refused.sentence, locale);

function replace(value: string, words: readonly (readonly [RegExp, string])[]): string {
  const found = words.find(([english]) => english.test(value));
  return found ? value.replace(found[0], found[1]) : value;
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
