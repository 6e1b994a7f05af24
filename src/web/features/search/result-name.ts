import type { Referenced } from '../../../storage/search/list-referenced.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { documentWords } from '../../catalogue/document-words.ts';
import { nameVersion } from '../../components/addresses.ts';
import { nameText } from '../../components/text-name.ts';
import type { ShownResult } from './load-search.ts';

/** "EUR/44A2/1 · Resolution 101", "Document 44A2", "Constitution, No. 165" */
export function nameResult(
  { kind, number, target, document }: Pick<ShownResult, 'kind' | 'number' | 'target' | 'document'>,
  words: Catalogue<typeof documentWords>,
): string {
  if (kind === 'document') return document ? `${words.document.kicker} ${nameVersion(document)}` : '';
  const text = target ? nameText(target, words) : '';
  return kind === 'proposal' ? `${number} · ${text}` : text;
}

export function nameReferenced(referenced: Referenced, words: Catalogue<typeof documentWords>): string {
  if (referenced.kind === 'conference') return referenced.conference;
  if (referenced.kind === 'document') return `${words.document.kicker} ${nameVersion(referenced)}`;
  const text = nameText(referenced.target, words);
  return referenced.kind === 'proposal' ? `${referenced.number} · ${text}` : text;
}
