/**
 * Whether a paragraph says the same before and after, but for its letter or number and for the place and year of a
 * revision: "b)" that became "c)", "(Rev. Dubai, 2018)" that became "(Rev. Bucharest, 2022)". Every proposal holds
 * dozens of these, and nobody decides on them.
 */
export function isSameSubstance(before: string, after: string): boolean {
  return getSubstance(before) === getSubstance(after);
}

/** In all six languages a revision stands in brackets and ends with its year. */
const REVISION = /\s*[(（][^()（）]{0,80}\d{4}\s*[)）]/gu;
const NUMBER = /^[^\t]{0,24}\t/u;

function getSubstance(text: string): string {
  return text.replace(NUMBER, '').replaceAll(REVISION, '').trim();
}
