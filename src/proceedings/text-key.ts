import type { Target } from './proposal.ts';

/** What of a target names its text: enough for instruments read from a file, too. */
export type TextName = Pick<Target, 'kind' | 'number' | 'draft' | 'instrument'>;

const PREFIXES = { resolution: 'RES', decision: 'DEC', recommendation: 'REC' } as const;

const INSTRUMENTS: Readonly<Record<string, string>> = {
  Constitution: 'CS',
  Convention: 'CV',
  'Radio Regulations': 'RR',
  'International Telecommunication Regulations': 'ITR',
};

/**
 * The permanent key of a text within its conference, as addresses carry it: "RES-101", "RES-AFCP-1" for a draft
 * (no clash: a number never starts with a letter), "CS-165", "CS-ART-12", "RR-5.328". `otherwise` names what has no
 * name of its own, such as general proposals: their own number ("EUR/44A2/3" gives "OTHER-EUR-44A2-3").
 */
export function getTextKey(name: TextName, otherwise: string): string {
  const number = name.number ?? name.draft;
  if (number === null || name.kind === 'other') return `OTHER-${slug(number ?? otherwise)}`;
  if (name.kind === 'provision' || name.kind === 'article') {
    const instrument =
      name.instrument === null ? 'TREATY' : (INSTRUMENTS[name.instrument] ?? slug(name.instrument));
    return `${instrument}-${name.kind === 'article' ? 'ART-' : ''}${slug(number)}`;
  }
  return `${PREFIXES[name.kind]}-${slug(number)}`;
}

const KINDS = Object.fromEntries(Object.entries(PREFIXES).map(([kind, prefix]) => [prefix, kind]));
const NAMES = Object.fromEntries(Object.entries(INSTRUMENTS).map(([name, prefix]) => [prefix, name]));

/** What a key is of, where it is of a number: "RES-101", "CS-165", "CV-ART-12"; undefined for drafts and the rest. */
export function readTextKey(key: string): TextName | undefined {
  const [, prefix = '', article, number = ''] = /^([A-Z]+)-(ART-)?(\d.*)$/.exec(key) ?? [];
  const kind = KINDS[prefix] as TextName['kind'] | undefined;
  const instrument = NAMES[prefix] ?? null;
  if (kind !== undefined && !article) return { kind, number, draft: null, instrument: null };
  if (instrument === null) return undefined;
  return { kind: article ? 'article' : 'provision', number, draft: null, instrument };
}

/** Letters of any script, digits and dots stay; what an address would have to escape becomes one hyphen. */
function slug(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}.]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
}
