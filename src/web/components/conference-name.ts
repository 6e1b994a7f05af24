import type { ConferenceFact } from '../../facts/schema.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** What a name is made of: data/ has it in English, the catalogues know the families. */
export interface NamedConference {
  readonly id: string;
  readonly name: string | null;
  readonly family: string | null;
  /** ISO day of the opening. */
  readonly start: string | null;
  readonly sample: boolean;
}

export function toNamed(id: string, sample: boolean, fact: ConferenceFact | undefined): NamedConference {
  return {
    id,
    sample,
    name: fact?.name ?? null,
    family: fact?.family ?? null,
    start: fact?.start ?? null,
  };
}

/** "Plenipotentiary Conference 2022"; in other languages by family and year; the id where nobody knows more. */
export function nameConference(
  { id, name, family, start, sample }: NamedConference,
  words: Catalogue,
): string {
  const inLanguage = family === null || start === null ? undefined : words.families[family];
  if (!inLanguage || start === null) return name ?? id;
  return `${inLanguage(start.slice(0, 4))}${sample ? ` (${words.sample.label.toLowerCase()})` : ''}`;
}
