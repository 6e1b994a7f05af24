/** Forms of government that stand before the name of a country, in English, French, Spanish and Russian. */
const GOVERNMENT =
  /^((?!United States)(?:[\p{L}'’-]+ ){0,5}?(?:Republic|Kingdom|State|States|Commonwealth|Principality|Duchy|Sultanate|Union|Emirates|République|República|Royaume|Reino|État|Estado)) (of the |of |de la |de los |de |du |del |d['’])(.+)$/u;
const RUSSIAN = /^((?:[\p{Script=Cyrillic}-]+ ){0,3}?Республика) (.+)$/u;

/**
 * English forms of a State's name beyond the short one: the long name, and both turned round with brackets as source
 * lines print them ("Brazil (Federative Republic of)"), also abbreviated ("Korea (Rep. of)").
 */
export function listEnglishForms(short: string, formal: string | null): string[] {
  const long = formal === null || formal === short ? [] : [formal];
  const plain = [...long, short].flatMap((name) => [name, ...turnRound(name)]);
  return [...new Set(plain.flatMap((name) => [name, abbreviate(name)]))].filter((name) => name !== short);
}

/** The short name of one with brackets or a form of government: "Iran", "Corée", "Молдова"; and its other order. */
export function listBracketForms(name: string): string[] {
  const bracketed = /^(.+?) \((.+)\)$/.exec(name);
  if (bracketed) return [bracketed[1]!, `${bracketed[2]!.replace(/['’]$/, "'")} ${bracketed[1]!}`];
  const russian = RUSSIAN.exec(name);
  if (russian) return [russian[2]!, `${russian[2]} (${russian[1]})`];
  const government = GOVERNMENT.exec(name);
  return government ? [government[3]!, ...turnRound(name)] : [];
}

/** "Republic of Korea" as "Korea (Republic of)". */
function turnRound(name: string): string[] {
  const match = GOVERNMENT.exec(name);
  return match ? [`${match[3]} (${match[1]} ${match[2]!.trim()})`] : [];
}

function abbreviate(name: string): string {
  return name.replaceAll('Democratic', 'Dem.').replaceAll('Republic', 'Rep.');
}
