import { findLanguage, LANGUAGES } from '../../../matrix/languages.ts';
import type { MatrixProposal, MatrixText } from '../../../matrix/matrix.ts';
import type { Language, Target, TargetKind } from '../../../proceedings/proposal.ts';
import type { DocumentSummary } from '../../../storage/document.repository.ts';

/** What the documents themselves say should be here, and is not. */
export interface Lacking {
  /** How many documents there are, language versions together, and how many of them in each of the six languages. */
  readonly documents: number;
  readonly languages: readonly { readonly language: Language; readonly documents: number }[];
  /** Here in a translation alone: with the language they were written in. */
  readonly originals: readonly { readonly name: string; readonly languages: readonly Language[] }[];
  /** Numbers of documents of which there are addenda alone. */
  readonly bodies: readonly number[];
  /** Texts that proposals would change and that are not here as they are in force. */
  readonly texts: readonly { readonly key: string; readonly target: Target }[];
}

type Current = Pick<
  DocumentSummary,
  'id' | 'number' | 'document' | 'addendum' | 'language' | 'originalLanguages'
>;

/** An article is its provisions, and other matters have no text. */
const OWN_TEXT = new Set<TargetKind>(['resolution', 'decision', 'recommendation', 'provision']);

/** `documents` are those that count now. */
export function findLacking(
  documents: readonly Current[],
  proposals: readonly Pick<MatrixProposal, 'textKey' | 'action' | 'target'>[],
  texts: readonly Pick<MatrixText, 'key' | 'status'>[],
): Lacking {
  const versions = [...Map.groupBy(documents, ({ id, number }) => number ?? `id-${id}`)];
  const here = new Set(texts.filter(({ status }) => status === 'in-force').map(({ key }) => key));
  // A new text has none in force, and one that is moved in (ADD*) stands where it comes from.
  const lacking = proposals.filter(
    ({ action, textKey, target }) =>
      !action.startsWith('ADD') && !here.has(textKey) && OWN_TEXT.has(target.kind),
  );
  const changed = Map.groupBy(lacking, ({ textKey }) => textKey);
  return {
    documents: versions.length,
    languages: LANGUAGES.map((language) => ({
      language,
      documents: versions.filter(([, list]) => list.some((one) => one.language === language)).length,
    })),
    originals: versions.flatMap(([name, list]) => {
      const originals = list[0]!.originalLanguages.flatMap((printed) => findLanguage(printed) ?? []);
      const found = list.some(({ language }) => language === null || originals.includes(language));
      return originals.length === 0 || found ? [] : [{ name, languages: originals }];
    }),
    bodies: listBodies(documents),
    texts: [...changed].map(([key, [first]]) => ({ key, target: first!.target })),
  };
}

function listBodies(documents: readonly Current[]): number[] {
  const whole = new Set(documents.filter(({ addendum }) => addendum === null).map((one) => one.document));
  const named = documents.flatMap(({ document, addendum }) =>
    document !== null && addendum !== null && !whole.has(document) ? [document] : [],
  );
  return [...new Set(named)].sort((a, b) => a - b);
}
