import type { Language } from '../../proceedings/proposal.ts';

/** A proposal that counts, as far as choosing its text goes. */
export interface BasedProposal {
  readonly id: number;
  /** "EUR/44A2/1": what its language versions share. */
  readonly number: string;
  readonly key: string;
  readonly language: Language | null;
}

/** A text that proposals may be held against. */
export interface BaseCandidate {
  readonly id: number;
  readonly conference: string;
  readonly status: 'in-force' | 'adopted';
  readonly key: string;
  readonly language: Language | null;
}

/** A text in one language with the proposals that are held against it. */
export interface BaseChoice {
  readonly key: string;
  readonly language: Language | null;
  readonly text: number;
  readonly proposals: readonly number[];
  /** Proposals on this text that are here in other languages only: their words cannot be held against it. */
  readonly elsewhere: readonly { readonly number: string; readonly language: Language | null }[];
  /** Earlier revisions of the text, the newest first. */
  readonly earlier: readonly number[];
}

/**
 * For every proposal the text that it is held against: the one in force for this conference, in its language; failing
 * that, what an earlier conference of the same family adopted, or had in force. `conferences`: this one, then the
 * earlier ones, the newest first. Words in one language are never held against words in another.
 */
export function chooseBases(
  conferences: readonly string[],
  proposals: readonly BasedProposal[],
  texts: readonly BaseCandidate[],
): BaseChoice[] {
  const [conference] = conferences;
  const choices: BaseChoice[] = [];
  const ofKey = Map.groupBy(texts, ({ key }) => key);
  for (const [key, own] of Map.groupBy(proposals, (proposal) => proposal.key)) {
    const candidates = sortCandidates(conferences, ofKey.get(key) ?? []);
    const byText = new Map<BaseCandidate, BasedProposal[]>(
      candidates
        .filter((text) => text.conference === conference && text.status === 'in-force')
        .map((text) => [text, []]),
    );
    for (const proposal of own) {
      const text = findBase(conferences, candidates, proposal.language);
      if (text) byText.set(text, [...(byText.get(text) ?? []), proposal]);
    }
    for (const [text, here] of byText) {
      const numbers = new Set(here.map(({ number }) => number));
      choices.push({
        key,
        language: text.language,
        text: text.id,
        proposals: here.map(({ id }) => id),
        elsewhere: own
          .filter(({ number }) => !numbers.has(number))
          .map(({ number, language }) => ({ number, language })),
        earlier: candidates
          .slice(candidates.indexOf(text) + 1)
          .filter((one) => one.language === text.language)
          .map(({ id }) => id),
      });
    }
  }
  return choices;
}

/** The newest conference first; before a conference its texts were in force, after it what it adopted was. */
function sortCandidates(conferences: readonly string[], texts: readonly BaseCandidate[]): BaseCandidate[] {
  const [conference] = conferences;
  const rank = (text: BaseCandidate): number =>
    conferences.indexOf(text.conference) * 2 + (text.status === 'adopted' ? 0 : 1);
  // What this conference adopted was before nobody who made proposals to it.
  return texts
    .filter((text) => !(text.conference === conference && text.status === 'adopted'))
    .filter((text) => conferences.includes(text.conference))
    .sort((a, b) => rank(a) - rank(b) || compareLanguages(a.language, b.language));
}

/** In its own language before one whose language nobody knows, at each conference. */
function findBase(
  conferences: readonly string[],
  candidates: readonly BaseCandidate[],
  language: Language | null,
): BaseCandidate | undefined {
  for (const conference of conferences) {
    const here = candidates.filter((text) => text.conference === conference);
    const found =
      here.find((text) => text.language === language) ??
      here.find((text) => text.language === null || language === null);
    if (found) return found;
  }
  return undefined;
}

/** English first, for who says no language; then by letters, so that the choice is the same every time. */
const compareLanguages = (a: Language | null, b: Language | null): number =>
  Number(b === 'en') - Number(a === 'en') || (a ?? '').localeCompare(b ?? '');
