import type { ProposedChange } from '../change.ts';
import { listTerms } from '../issues/find-issues.ts';
import { findChangedTerms } from '../vocabulary/find-changed-terms.ts';
import type { ChangedTerm } from '../vocabulary/find-changed-terms.ts';
import { makeVocabulary } from '../vocabulary/vocabulary.ts';
import type { TermList, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Body, BodyDocument, BodySuggestion } from './body.ts';

interface Owner {
  readonly body: Body;
  readonly document: BodyDocument | null;
}

export interface BodyFinder {
  readonly vocabulary: Vocabulary<Owner>;
}

export function makeBodyFinder(bodies: readonly Body[]): BodyFinder {
  const lists = bodies.flatMap((body): TermList<Owner>[] => [
    { owner: { body, document: null }, language: null, terms: body.names },
    // What is said of the whole is not said again of each part: a part counts where it is named.
    ...(body.within === null ? body.documents : []).flatMap((document) =>
      listTerms({ body, document }, document.terms),
    ),
  ]);
  return { vocabulary: makeVocabulary(lists) };
}

/**
 * The bodies whose documents already do what a proposal brings in, and those that it names or no longer names. Only
 * words that change count, and of a document's subject only words that come in: what is taken out overlaps with nobody.
 * The longest words, which say most, come first.
 */
export function findBodies({ vocabulary }: BodyFinder, change: ProposedChange): BodySuggestion[] {
  const found = new Map<Owner, ChangedTerm<Owner>>();
  for (const term of findChangedTerms(vocabulary, change)) {
    const { owner } = term;
    if (owner.document !== null && term.change === 'deleted') continue;
    const known = found.get(owner);
    // The longest words say most of the overlap.
    if (!known || known.quote.length < term.quote.length) found.set(owner, term);
  }
  const specificFirst = [...found.values()].sort((a, b) => b.quote.length - a.quote.length);
  return specificFirst.map((term) => {
    const { owner, quote, change: way, paragraph, range } = term;
    return {
      proposal: change.proposal,
      body: owner.body.id,
      document: owner.document?.id ?? null,
      quote,
      change: way,
      paragraph,
      range,
      why: writeWhy(owner, term, change),
    };
  });
}

function writeWhy(
  { body, document }: Owner,
  { quote, change: way, where }: ChangedTerm<Owner>,
  { whole }: ProposedChange,
): string {
  const place =
    where === 'text'
      ? `It ${way === 'inserted' ? 'inserts' : 'deletes'} “${quote}”`
      : whole === 'suppressed'
        ? `It suppresses a text whose title has “${quote}”`
        : `Its title has “${quote}”`;
  if (document === null) return `${place}, which names ${body.short}.`;
  return `${place}, the subject of ${document.id}${document.id === document.title ? '' : ` (${document.title})`} of ${body.short}.`;
}
