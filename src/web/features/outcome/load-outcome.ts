import type { Fate } from '../../../compare/trail/trail.ts';
import { compareNatural } from '../../../matrix/compare-natural.ts';
import { pickLanguage } from '../../../matrix/languages.ts';
import type { Action, Language } from '../../../proceedings/proposal.ts';
import { listDrafts } from '../../../storage/draft.repository.ts';
import { listProposalsOfText } from '../../../storage/proposal.repository.ts';
import { listTexts } from '../../../storage/text.repository.ts';
import { listNames, listSharesOfText, listTrailsOfText } from '../../../storage/trail.repository.ts';
import type { StoredShare } from '../../../storage/trail.repository.ts';
import { listVerdicts } from '../../../storage/verdict.repository.ts';
import type { StoredVerdict } from '../../../storage/verdict.repository.ts';
import { factsOf, listNames as listSourceNames } from '../../components/facts-of.ts';
import type { NamedText } from '../../components/text-name.ts';
import type { RequestContext } from '../../request-context.ts';

/** A phrase of a proposal in a list: the rest stands on its own page. */
export interface ListedPhrase {
  readonly op: '+' | '-';
  readonly moved: boolean;
  readonly text: string;
  readonly fate: Fate;
}

export interface OutcomeRow {
  readonly number: string;
  readonly action: Action;
  readonly underlined: boolean;
  readonly sources: readonly string[];
  readonly source: string | null;
  /** Null: no version of the text in a language of the proposal. */
  readonly share: Omit<StoredShare, 'phrases'> | null;
  readonly phrases: readonly ListedPhrase[];
  /** Newest first; the first one counts. */
  readonly verdicts: readonly (Omit<StoredVerdict, 'recordedAt'> & { readonly recordedOn: string })[];
}

/** What the page of an outcome shows; a string is the name that the text has now; undefined where there is no such text. */
export async function loadOutcome(
  { db, facts, locale }: Pick<RequestContext, 'db' | 'facts' | 'locale'>,
  conference: string,
  asked: string,
  params: URLSearchParams,
) {
  const links = await listNames(db, conference);
  const last = links.find(({ name }) => name === asked)?.last ?? asked;
  if (last !== asked) return last;
  const members = [asked, ...new Set(links.filter((one) => one.last === asked).map(({ name }) => name))];
  const [trails, texts, drafts, onText] = await Promise.all([
    listTrailsOfText(db, conference, asked),
    listTexts(db, conference),
    listDrafts(db, conference, members),
    Promise.all(
      members
        .filter((name, at) => members.indexOf(name) === at)
        .map((key) => listProposalsOfText(db, conference, key)),
    ),
  ]);
  const proposals = onText.flat();
  const own = texts.filter(({ key }) => key === asked);
  const named:
    | (NamedText & { readonly title: string | null; readonly language: Language | null })
    | undefined =
    pickLanguage(
      own.toSorted((a, b) => a.status.localeCompare(b.status)),
      locale,
    ) ??
    drafts.map((one) => ({ ...one, language: one.document.language })).find(({ key }) => key === asked) ??
    proposals.map(({ target, document }) => ({ ...target, language: document.language }))[0];
  if (!named) return undefined;
  const trail =
    trails.find(({ language }) => language === params.get('in')) ?? pickLanguage(trails, locale) ?? null;
  const numbers = [...new Set(proposals.map(({ number }) => number))].sort(compareNatural);
  const [shares, verdicts] = await Promise.all([
    trail ? listSharesOfText(db, conference, trail) : [],
    listVerdicts(db, conference, numbers),
  ]);
  const rows = numbers.map((number): OutcomeRow => {
    const one = proposals.find((proposal) => proposal.number === number)!;
    const share = shares.find(({ proposal }) => proposal === number);
    const { phrases = [], ...rest } = share ?? {};
    return {
      number,
      action: one.action,
      underlined: one.underlined,
      sources: one.document.sources,
      source: one.document.source,
      share: share ? (rest as Omit<StoredShare, 'phrases'>) : null,
      phrases: phrases.map(({ op, moved, text, fate }) => ({ op, moved, text, fate })),
      verdicts: verdicts
        .filter(({ proposal }) => proposal === number)
        .map(({ recordedAt, ...verdict }) => ({
          ...verdict,
          recordedOn: recordedAt.toISOString().slice(0, 10),
        })),
    };
  });
  // Words of these may stand in the text, and nobody looked: what no other proposal has is not known to be drafted there.
  const uncompared = rows
    .filter(({ share, action }) => share === null && !/^(SUP|NOC)/.test(action))
    .map((row) => row.number);
  const { kind, number, draft, instrument, title, language } = named;
  return {
    key: asked,
    name: { kind, number, draft, instrument },
    title,
    titleLanguage: language,
    languages: trails.flatMap((one) => one.language ?? []),
    trail,
    rows,
    uncompared,
    links: links.filter((one) => one.last === asked || one.to === asked),
    names: listSourceNames(
      factsOf(facts, conference, locale),
      proposals.flatMap(({ document }) => document.sources),
    ),
  };
}

export type LoadedOutcome = Exclude<Awaited<ReturnType<typeof loadOutcome>>, string | undefined>;
