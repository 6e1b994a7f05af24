import type { FoundPassage } from '../../../storage/search/list-found.ts';
import type { Referenced } from '../../../storage/search/list-referenced.ts';
import type { Result } from '../../../storage/search/search.repository.ts';
import { toConference, toDocument, toProposal, toText } from '../../components/addresses.ts';

type Addressed = Pick<
  Result,
  'kind' | 'conference' | 'textKey' | 'number' | 'status' | 'document' | 'language'
>;

/** The page of what was found, in the language it was found in. */
export function addressResult(result: Addressed, reader: string, params = new URLSearchParams()): string {
  const { kind, conference, textKey, number, status, document, language } = result;
  if (status === 'adopted') params.set('status', status);
  if (language !== null && language !== reader) params.set('in', language);
  const path =
    kind === 'text'
      ? toText(conference, textKey ?? '')
      : kind === 'proposal'
        ? toProposal(conference, number ?? '')
        : toDocument(conference, document!);
  const query = params.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** The paragraph itself. A proposal shows its changed parts: what it leaves is on the page where the whole is asked for. */
export function addressPassage(
  result: Addressed,
  { field, changes }: Pick<FoundPassage, 'field' | 'changes'>,
  reader: string,
  anchor: string | null,
): string {
  const params = new URLSearchParams();
  if (result.kind === 'proposal' && field === 'body' && !changes) params.set('show', 'whole');
  const fragment = field === 'body' ? anchor : field === 'title' ? null : field;
  const page = addressResult(result, reader, params);
  return fragment === null ? page : `${page}#${encodeURIComponent(fragment)}`;
}

export function addressReferenced(referenced: Referenced): string {
  const { conference } = referenced;
  if (referenced.kind === 'text') return toText(conference, referenced.key);
  if (referenced.kind === 'proposal') return toProposal(conference, referenced.number);
  return referenced.kind === 'document' ? toDocument(conference, referenced) : toConference(conference);
}
