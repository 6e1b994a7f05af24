import type { ProposedChange } from '../change.ts';
import { findChangedTerms } from '../vocabulary/find-changed-terms.ts';
import type { ChangedTerm } from '../vocabulary/find-changed-terms.ts';
import { makeVocabulary } from '../vocabulary/vocabulary.ts';
import type { TermList, Vocabulary } from '../vocabulary/vocabulary.ts';
import { foldWord } from '../vocabulary/words-of.ts';
import type { Issue, IssueEvidence, IssueSuggestion, TermsByLanguage } from './issue.ts';
import type { Language } from '../../proceedings/proposal.ts';

interface Owner {
  readonly issue: string;
  readonly kind: 'term' | 'hint' | 'cited';
  /** Of a cited text. */
  readonly title: string | null;
}

/** Issues made ready for reading many proposals. */
export interface IssueFinder {
  readonly issues: readonly Issue[];
  readonly vocabulary: Vocabulary<Owner>;
}

export function makeIssueFinder(issues: readonly Issue[]): IssueFinder {
  const lists = issues.flatMap(({ id: issue, terms, hints, cited }): TermList<Owner>[] => [
    ...listTerms<Owner>({ issue, kind: 'term', title: null }, terms),
    ...listTerms<Owner>({ issue, kind: 'hint', title: null }, hints),
    ...cited.map((text) => ({
      owner: { issue, kind: 'cited' as const, title: text.title },
      language: null,
      terms: text.terms,
    })),
  ]);
  return { issues, vocabulary: makeVocabulary(lists) };
}

export const listTerms = <T>(owner: T, terms: TermsByLanguage): TermList<T>[] =>
  Object.entries(terms).map(([language, list]) => ({
    owner,
    language: language as Language,
    terms: list ?? [],
  }));

const MOST = 5;

/**
 * The issues that a proposal is on: by the words that it changes, by texts that it cites, by the text that it is about.
 * `about` are the ids of the issues that its text belongs to (`listTargetIssues`).
 */
export function findIssues(
  finder: IssueFinder,
  change: ProposedChange,
  about: ReadonlySet<string>,
): IssueSuggestion[] {
  const byIssue = Map.groupBy(findChangedTerms(finder.vocabulary, change), ({ owner }) => owner.issue);
  return finder.issues.flatMap((issue) => {
    const found = byIssue.get(issue.id) ?? [];
    const isTarget = about.has(issue.id);
    const terms = found.filter(({ owner }) => owner.kind === 'term');
    const cited = found.filter(({ owner }) => owner.kind === 'cited');
    const hints = found.filter(({ owner }) => owner.kind === 'hint');
    const different = new Set(hints.map(({ term }) => term)).size;
    const strong = [...terms, ...cited, ...(different > 1 || isTarget || terms.length > 0 ? hints : [])];
    if (strong.length === 0 && !isTarget) return [];
    const evidence = [...onceEach(strong).map(toEvidence), ...(isTarget ? [TARGET] : [])];
    return [
      {
        proposal: change.proposal,
        issue: issue.id,
        evidence: evidence.slice(0, MOST),
        why: writeWhy(evidence, change),
      },
    ];
  });
}

const TARGET: IssueEvidence = { basis: 'target', quote: null, change: null, paragraph: null, range: null };

/** The issues that a text belongs to by its number, or by its treaty. */
export function listTargetIssues(
  { kind, number, instrument }: Pick<ProposedChange, 'kind' | 'number' | 'instrument'>,
  issues: readonly (Pick<Issue, 'id' | 'instruments'> & Partial<Pick<Issue, 'treaties'>>)[],
  family: string,
): ReadonlySet<string> {
  const belongs = ({ instruments, treaties = [] }: (typeof issues)[number]): boolean =>
    instrument === null
      ? kind === 'resolution' && number !== null && (instruments[family] ?? []).includes(number)
      : treaties.includes(instrument);
  return new Set(issues.filter(belongs).map(({ id }) => id));
}

/** The same words once, where they first stand. */
function onceEach(found: readonly ChangedTerm<Owner>[]): ChangedTerm<Owner>[] {
  const seen = new Set<string>();
  return found.filter(({ quote, change }) => {
    const key = `${change} ${foldWord(quote)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function toEvidence({ owner, quote, change, paragraph, range, where }: ChangedTerm<Owner>): IssueEvidence {
  const basis = owner.kind === 'cited' ? 'precedent' : where === 'title' ? 'title' : 'words';
  return { basis, quote, change, paragraph, range };
}

const say = (verb: string, list: readonly IssueEvidence[]): string[] =>
  list.length === 0
    ? []
    : [
        `${verb} ${list
          .slice(0, 3)
          .map(({ quote }) => `“${quote}”`)
          .join(', ')}`,
      ];

/** "It inserts “address allocation” and deletes “voluntary”; it is about Resolution 180, which belongs to the issue." */
function writeWhy(evidence: readonly IssueEvidence[], change: ProposedChange): string {
  const of = (basis: readonly string[], way?: string) =>
    evidence.filter((one) => basis.includes(one.basis) && (way === undefined || one.change === way));
  const title = change.whole === 'suppressed' ? 'it suppresses a text whose title has' : 'its title has';
  const parts = [
    ...say('it inserts', of(['words'], 'inserted')),
    ...say('it deletes', of(['words'], 'deleted')),
    ...say(title, of(['title'])),
    ...say('it adds a citation of', of(['precedent'], 'inserted')),
    ...say('it removes the citation of', of(['precedent'], 'deleted')),
    ...(of(['target']).length > 0 ? [`it is about ${nameTarget(change)}, which belongs to the issue`] : []),
  ];
  const sentence = parts.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function nameTarget({ kind, number, instrument }: ProposedChange): string {
  if (instrument !== null)
    return number === null ? `the ${instrument}` : `No. ${number} of the ${instrument}`;
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}`;
}
