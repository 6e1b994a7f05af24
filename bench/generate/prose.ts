import { Random } from './random.ts';
import { sentence } from './words.ts';

/** Most frequent first, as they are in any English text of the field. A phrase counts as one. */
const EVERYWHERE =
  'the/of/and/to/in/that/for/on/by/with/as/is/Member States/development/the Union/countries/services/international/telecommunication/cooperation/information/Sector Members/the Secretary-General of the Union/regional/implementation/technologies/use/activities/resources/organizations'.split(
    '/',
  );

/** Each document is about some of these. */
const SUBJECTS =
  'Internet/access/networks/security/standards/developing countries/cybersecurity/broadband/infrastructure/capacity building/policy/governments/satellite/strategic/digital divide/standardization/spectrum/stakeholders/connectivity/training/spam/children/accessibility/emergency/environment/numbering/interconnection/taxation/blockchain/languages/gender/youth/budget/elections/broadcasting/roaming/privacy/encryption/registries/research'.split(
    '/',
  );

const MOST_SUBJECTS = 8;

/** Words that stand once or twice in a text, thousands in all. */
const RARE = 12_000;

/**
 * Writes as documents of the field are written: words in the frequencies of real texts (the n-th most frequent stands
 * 1/n as often as the first), and each document about its own subjects.
 */
export function writeProse(random: Random): (random: Random, words: number) => string {
  const subjects = Array.from({ length: MOST_SUBJECTS }, () => random.pick(SUBJECTS));
  const frequent = [...EVERYWHERE, ...subjects];
  const pickWord = (by: Random): string => {
    const rank = Math.floor((frequent.length + RARE) ** (by.below(1_000_000) / 1_000_000)) - 1;
    return frequent[rank] ?? nameRare(rank);
  };
  return (by, words) => Array.from({ length: words }, () => pickWord(by)).join(' ');
}

const rare = new Map<number, string>();

/** The same word for the same rank. */
function nameRare(rank: number): string {
  const known = rare.get(rank) ?? sentence(new Random(rank * 7919), 1);
  rare.set(rank, known);
  return known;
}
