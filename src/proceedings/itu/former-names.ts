import { toPlain } from '../plain.ts';

const NAME = String.raw`[A-Z]{1,6}(?:\/[A-Z]{1,6})*\d{0,2}[-/]\d{1,3}`;
const BRACKETED = String.raw`\[?(?:${NAME})\]?`;
const LEAD =
  'ex|formerly|former|previously|originally|merg(?:es|ing|ed|er)(?: of)?|combin(?:es|ing|ed)|consolidat(?:es|ing|ed|ion)(?: of)?|replac(?:es|ing)|based (?:up)?on|anciennement|ancien(?:ne)?|fusion de|anteriormente|antes|fusión de|бывш\\p{L}*|ранее|سابقا?ً?|原为?';
const KIND = String.raw`(?:(?:draft|new|projet|de|nouvelle?|proyecto|nueva|resolution|résolution|resolución|decision|décision|recommendation|проект|нов\p{L}*|резолюци\p{L}*) )*`;
const AND = String.raw`(?: ?(?:,|;|\+|&|and|et|y|и|و|和) ?| )`;

const FORMER = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${LEAD})[ :.–-]*${KIND}(${BRACKETED}(?:${AND}${BRACKETED})*)`,
  'iu',
);

/** The names that a line says its text had before: "[COM6/4] (ex [AFCP-1] and [EUR-2])" gives AFCP-1, EUR-2. */
export function findFormerNames(line: string): string[] {
  if (line.length > 600) return [];
  const match = FORMER.exec(toPlain(line).replaceAll(/\s+/g, ' '));
  return match ? [...match[1]!.matchAll(new RegExp(NAME, 'g'))].map(([name]) => name) : [];
}
