import type { TargetKind } from '../../proceedings/proposal.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

export interface NamedText {
  readonly kind: TargetKind;
  readonly number: string | null;
  readonly draft: string | null;
  readonly instrument: string | null;
}

/** "Resolution 101", "Draft new Resolution [AFCP-1]", "Constitution, No. 165": a text as delegates call it. */
export function nameText(
  { kind, number, draft, instrument }: NamedText,
  { kinds, instruments }: Catalogue,
): string {
  const where = instrument === null ? null : (instruments[instrument] ?? instrument);
  if (number === null) return `${kinds.draft[kind]}${draft === null ? '' : ` [${draft}]`}`;
  if (kind === 'provision') return `${where ?? kinds.provision}, ${kinds.numberOf} ${number}`;
  if (kind === 'article') return `${where === null ? '' : `${where}, `}${kinds.article} ${number}`;
  return kind === 'other' ? number : `${kinds[kind]} ${number}`;
}
