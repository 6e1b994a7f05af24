/** A stretch of text that names one thing, in UTF-16 units: what a reader takes in at once and sees updated as one. */
export interface Citation {
  readonly start: number;
  readonly end: number;
}

const YEAR = String.raw`(?:1[89]|20)\p{Nd}{2}`;
const SPACE = String.raw`[ \u00a0]`;

const PATTERNS = [
  // "64 (Rev. Hammamet, 2016)", "5 (Genève, 2013)", "101 (Пересм. Дубай, 2018 г.)", "101 (المراجَع في دبي، 2018)".
  String.raw`(?:\p{Nd}[\p{Nd}/.-]*\p{L}?${SPACE}?)?[(（][^()（）\n]{0,60}?${YEAR}[^()（）\n]{0,12}[)）]`,
  // "第101号决议（2018年，迪拜，修订版）".
  String.raw`第\p{Nd}+号\p{Script=Han}{2,4}(?:[（(][^()（）\n]{0,40}[）)])?`,
  // "No. 196 of the Convention", "numéro 196 de la Convention", "п. 196 Конвенции", "الرقم 196 من الاتفاقية".
  String.raw`(?:N(?:os?|[.º°])|n(?:úm(?:ero)?|uméro)|№|пп?|Art(?:icle|ículo)?|Статья|الرقم|المادة)\.?${SPACE}?\p{Nd}+\p{L}?(?:${SPACE}(?:(?:of|the|de|la|del|من)${SPACE}){0,2}(?:\p{Lu}\p{L}+|ال\p{L}+))?`,
  // "26 September 2022", "26 de septiembre de 2022", "26 сентября 2022".
  String.raw`\p{Nd}{1,2}${SPACE}(?:de${SPACE})?\p{L}{3,12}${SPACE}(?:de${SPACE})?${YEAR}`,
  // Addresses on the network.
  String.raw`https?://[^\s<>"«»()]+`,
];

const CITATION = new RegExp(PATTERNS.map((pattern) => `(?:${pattern})`).join('|'), 'gu');

/** In order, never overlapping. */
export function listCitations(text: string): Citation[] {
  const citations: Citation[] = [];
  for (const match of text.matchAll(CITATION))
    citations.push({ start: match.index, end: match.index + match[0].length });
  return citations;
}
