import { createJudge } from '../../../matrix/citations/judge-citation.ts';
import type { CitationState } from '../../../matrix/citations/judge-citation.ts';
import { compareNatural } from '../../../matrix/compare-natural.ts';
import { pickLanguage } from '../../../matrix/languages.ts';
import type { StoredCitation } from '../../../storage/citation.repository.ts';
import type { Locale } from '../../catalogue/locale.ts';
import { toProposal, toText } from '../../components/addresses.ts';
import type { KnownTexts } from './known-texts.ts';

/** A citation as a page shows it. */
export interface ShownCitation extends Pick<
  StoredCitation,
  | 'conference'
  | 'citingKey'
  | 'citing'
  | 'language'
  | 'label'
  | 'side'
  | 'printed'
  | 'before'
  | 'after'
  | 'key'
  | 'assumed'
  | 'revision'
> {
  /** Where its words stand. */
  readonly href: string;
  readonly state: CitationState;
  /** The revision that is known, where it is another one. */
  readonly known: string | null;
  /** Conference at which the text that it names is here; null where it is not. */
  readonly here: string | null;
  /** The revision that a proposal names instead of it; null where it does not only bring a citation up to date. */
  readonly updated: string | null;
}

/** Judges citations by the texts that are here. */
export function createArranger({ texts, familyOf }: KnownTexts, conference: string) {
  const judge = createJudge(texts);
  const places = new Map<string, string>();
  for (const { family, key, conference: id } of texts) {
    const name = `${family} ${key}`;
    if (id === conference || !places.has(name)) places.set(name, id);
  }
  return (one: StoredCitation): ShownCitation => {
    const { citing, conference: id, citingKey, anchor } = one;
    const address =
      citing.kind === 'text'
        ? `${toText(id, citingKey)}${citing.status === 'adopted' ? '?status=adopted' : ''}`
        : toProposal(id, citing.number);
    return {
      conference: id,
      citingKey,
      citing,
      language: one.language,
      label: one.label,
      side: one.side,
      printed: one.printed,
      before: one.before,
      after: one.after,
      key: one.key,
      revision: one.revision,
      assumed: one.assumed,
      href: `${address}#${anchor}`,
      here: places.get(`${one.family} ${one.key}`) ?? null,
      updated: null,
      ...judge({ ...one, citingFamily: familyOf(id) }),
    };
  };
}

/** A citation that a proposal only brings up to date is one, and not one less and one more. */
export function joinUpdates(citations: readonly ShownCitation[]): ShownCitation[] {
  const nameOf = (one: ShownCitation) => `${nameCiting(one)} ${one.key}`;
  const former = new Map<string, ShownCitation[]>();
  for (const one of citations)
    if (one.side === 'before') former.set(nameOf(one), [...(former.get(nameOf(one)) ?? []), one]);
  const joined = new Set<ShownCitation>();
  const list = citations.map((one) => {
    const before = one.side === 'after' ? former.get(nameOf(one))?.shift() : undefined;
    if (!before) return one;
    joined.add(before);
    return { ...one, updated: before.revision ?? before.printed };
  });
  return list.filter((one) => !joined.has(one));
}

/** One language version of each text and proposal, the reader's where there is one: a citation counts once. */
export function pickVersions(citations: readonly StoredCitation[], locale: Locale): StoredCitation[] {
  return [...Map.groupBy(citations, nameCiting).values()].flatMap((versions) => {
    const { language } = pickLanguage(versions, locale)!;
    return versions.filter((one) => one.language === language);
  });
}

export const nameCiting = ({
  conference,
  citingKey,
  citing,
}: Pick<StoredCitation, 'conference' | 'citingKey' | 'citing'>): string =>
  citing.kind === 'text' ? `${conference} ${citingKey} ${citing.status}` : `${conference} ${citing.number}`;

/** By the text that is named, in the order of numbers. */
export const byKey = (one: Pick<StoredCitation, 'key'>, other: Pick<StoredCitation, 'key'>): number =>
  compareNatural(one.key, other.key);
