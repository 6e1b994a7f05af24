import type { Language } from '../../proceedings/proposal.ts';

/**
 * The form in which words are looked up: small letters, accents and Arabic vowel signs off, alef and ya of one kind.
 * French and Spanish typists leave accents out; Russian ones write "е" for "ё".
 */
export function foldWord(word: string, language: Language): string {
  let known = cache.get(word);
  if (known === undefined) {
    if (cache.size > 200_000) cache.clear();
    cache.set(word, (known = fold(word)));
  }
  // "й" loses its breve like any accent; so do the patterns, for they go through here too.
  return language === 'ar' ? foldArabic(known) : known;
}

const cache = new Map<string, string>();

function fold(word: string): string {
  return word.toLowerCase().normalize('NFKD').replace(SIGNS, '');
}

const SIGNS = /[\p{M}\u00ad\u0640\u200b-\u200f\u2060\ufeff]/gu;

function foldArabic(word: string): string {
  return word
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

/**
 * The forms under which an Arabic word is looked up: as it stands, and without "and", "so", the one-letter prepositions
 * and the article, the ending of the accusative and the pronouns. Which of them are letters of the root only a
 * dictionary could say; so all are tried.
 */
export function listArabicForms(word: string): readonly string[] {
  const forms = [word];
  const add = (form: string): void => {
    if (form.length >= 3 && !forms.includes(form)) forms.push(form);
  };
  for (const prefix of ['', 'و', 'ف']) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    add(rest);
    for (const article of ['ال', 'بال', 'كال', 'لل', 'ب', 'ل', 'ك', 'س'])
      if (rest.startsWith(article)) add(rest.slice(article.length));
  }
  const bare = forms.slice();
  for (const form of bare)
    for (const ending of ENDINGS)
      if (form.length >= ending.length + 3 && form.endsWith(ending)) add(form.slice(0, -ending.length));
  return forms;
}

const ENDINGS = ['ا', 'ها', 'هم', 'هما'];
