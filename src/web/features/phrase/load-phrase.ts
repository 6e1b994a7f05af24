import { findWords } from '../../../compare/trail/find-words.ts';
import type { FoundWords } from '../../../compare/trail/find-words.ts';
import type { Station } from '../../../compare/trail/trail.ts';
import { pickLanguage } from '../../../matrix/languages.ts';
import { placeParagraphs } from '../../../proceedings/itu/placed-paragraphs.ts';
import { listProposalBlocks } from '../../../proceedings/itu/proposal-text.ts';
import type { Language } from '../../../proceedings/proposal.ts';
import { listDraftTexts } from '../../../storage/draft.repository.ts';
import { listProposalWords, listTextWords } from '../../../storage/trail-inputs.repository.ts';
import { listNames, listSharesOfProposal, listTrailsOfText } from '../../../storage/trail.repository.ts';
import { nameVersion } from '../../components/addresses.ts';
import type { RequestContext } from '../../request-context.ts';

/** The phrases of a proposal, or one of them, through the versions of a text; undefined where there is no such trail. */
export async function loadPhrases(
  { db, locale }: Pick<RequestContext, 'db' | 'locale'>,
  conference: string,
  {
    proposal,
    text,
    n,
    language,
  }: { proposal: string; text: string | null; n: number | null; language: string | null },
) {
  const shares = (await listSharesOfProposal(db, conference, proposal)).filter(
    ({ key, share }) => share !== null && (text === null || key === text),
  );
  const share = shares.find((one) => one.language === language) ?? pickLanguage(shares, locale);
  if (!share) return undefined;
  const trails = await listTrailsOfText(db, conference, share.key);
  const trail = trails.find((one) => one.language === share.language);
  if (!trail || (n !== null && !share.phrases[n])) return undefined;
  return {
    proposal,
    text: share.key,
    language: share.language,
    adopted: share.adopted,
    share: { share: share.share!, taken: share.taken, words: share.words },
    fates: share.fates,
    n,
    count: share.phrases.length,
    phrases: n === null ? share.phrases : [share.phrases[n]!],
    versions: trail.detail.versions.map(({ station, ref, name, date }) => ({ station, ref, name, date })),
  };
}

export type LoadedPhrases = NonNullable<Awaited<ReturnType<typeof loadPhrases>>>;

/** Chosen words in one version of a text, or in one proposal on it. */
export interface WordsIn {
  readonly station: Station | 'proposal' | 'in-force';
  /** Number of the proposal, or the document's. */
  readonly ref: string;
  readonly name: string;
  readonly date: string | null;
  readonly found: FoundWords;
  readonly places: readonly { readonly anchor: string; readonly label: string | null }[];
}

const STATIONS = ['dt', 'dl', 'com', 'blue', 'pink'];

/** Words that a reader chose, in the text in force, in every proposal, and in every version that came after. */
export async function findChosenWords(
  { db, locale }: Pick<RequestContext, 'db' | 'locale'>,
  conference: string,
  { words, text, language: asked }: { words: string; text: string; language: string | null },
) {
  const links = await listNames(db, conference);
  const key = links.find(({ name }) => name === text)?.last ?? text;
  const names = [key, ...new Set(links.filter(({ last }) => last === key).map(({ name }) => name))];
  const [proposals, drafts, texts] = await Promise.all([
    listProposalWords(db, conference, names),
    listDraftTexts(db, conference, names),
    listTextWords(db, conference, names),
  ]);
  const here = [
    ...texts,
    ...proposals,
    ...drafts.map(({ document }) => ({ language: document.language })),
  ].map(({ language }) => ({ language }));
  if (here.length === 0) return undefined;
  const language: Language | null = (here.find((one) => one.language === asked) ??
    pickLanguage(here, locale))!.language;
  const look = (
    about: Omit<WordsIn, 'found' | 'places'>,
    paragraphs: ReturnType<typeof placeParagraphs>,
  ): WordsIn => {
    const found = findWords(
      words,
      paragraphs.map((one) => one.text),
    );
    return { ...about, found, places: found.paragraphs.map((place) => paragraphs[place]!.place) };
  };
  const ofLanguage = texts.filter((one) => one.language === language);
  const inForce = ofLanguage.find(({ status }) => status === 'in-force');
  const adopted = ofLanguage.find(({ status }) => status === 'adopted');
  return {
    key,
    language,
    words,
    found: [
      ...(inForce
        ? [
            look(
              { station: 'in-force', ref: inForce.key, name: inForce.key, date: null },
              placeParagraphs(inForce.blocks, 'after'),
            ),
          ]
        : []),
      ...proposals
        .filter((one) => one.language === language)
        .map(({ number, textKey, content, action, kind }) =>
          look(
            { station: 'proposal', ref: number, name: textKey, date: null },
            placeParagraphs(listProposalBlocks({ content, action, target: { kind } }, 'after'), 'after'),
          ),
        ),
      ...drafts
        .filter(({ document }) => document.language === language)
        .toSorted(
          (a, b) =>
            (a.document.date ?? '').localeCompare(b.document.date ?? '') ||
            STATIONS.indexOf(a.document.stage) - STATIONS.indexOf(b.document.stage),
        )
        .map(({ document, key: name, blocks }) =>
          look(
            { station: document.stage, ref: nameVersion(document), name, date: document.date },
            placeParagraphs(blocks, 'after'),
          ),
        ),
      ...(adopted
        ? [
            look(
              { station: 'adopted', ref: adopted.key, name: adopted.key, date: null },
              placeParagraphs(adopted.blocks, 'after'),
            ),
          ]
        : []),
    ],
  };
}

export type LoadedWords = NonNullable<Awaited<ReturnType<typeof findChosenWords>>>;
