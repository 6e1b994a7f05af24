import { compareText } from '../../../compare/compare-text.ts';
import type { Block } from '../../../document/document.ts';
import { compareNatural } from '../../../matrix/compare-natural.ts';
import { pickLanguage } from '../../../matrix/languages.ts';
import { writePieces } from '../../../matrix/texts/as-if-document.ts';
import { buildAsIf } from '../../../matrix/texts/build-as-if.ts';
import type { AsIfText } from '../../../matrix/texts/build-as-if.ts';
import {
  findConsolidation,
  listConsolidationCounts,
  listProposalWords,
  listTextWords,
} from '../../../storage/consolidation.repository.ts';
import { listTextNames } from '../../../storage/text.repository.ts';
import { excerptSegments } from '../../tracked/excerpt-segments.ts';
import type { RequestContext } from '../../request-context.ts';
import { chooseNames } from './query.ts';
import type { AsIfQuery } from './query.ts';

/** More at once is nobody's question, and takes more than a second. */
export const MOST_CHOSEN = 60;

/** A text with the proposals that amend it, and what it reads as with those that are chosen; undefined where there is no such text. */
export async function findAsIf(
  { db, locale }: Pick<RequestContext, 'db' | 'locale'>,
  conference: string,
  key: string,
  query: AsIfQuery,
) {
  const [names, counts] = await Promise.all([
    listTextNames(db, conference),
    listConsolidationCounts(db, conference),
  ]);
  const name = names.find((one) => one.key === key);
  if (!name) return undefined;
  const versions = counts.filter((one) => one.key === key);
  const most = Math.max(...versions.map(({ amendments }) => amendments));
  const version =
    versions.find(({ language }) => language === query.language) ??
    pickLanguage(
      versions.filter(({ amendments }) => amendments === most),
      locale,
    );
  const stored = version && (await findConsolidation(db, conference, key, version.language));
  if (!stored) return { name, versions, text: null };
  const amendments = stored.proposals
    .filter(({ base }) => base !== null)
    .sort((a, b) => compareNatural(a.name, b.name));
  const chosen = chooseNames(
    query.asked,
    amendments.map((one) => one.name),
  ).slice(0, MOST_CHOSEN);
  const ids = new Map(amendments.map((one) => [one.id, one]));
  const wanted = amendments.filter((one) => chosen.includes(one.name)).map(({ id }) => id);
  const [words, [base]] = await Promise.all([
    listProposalWords(db, wanted),
    listTextWords(db, [stored.text.id]),
  ]);
  const asIf = buildAsIf({
    blocks: JSON.parse(base!.blocks) as Block[],
    proposals: words
      .map(({ id, kind, content, action, file }) => ({
        id: ids.get(id)!.name,
        file,
        action,
        target: { kind },
        content: JSON.parse(content) as Block[],
      }))
      .sort((a, b) => compareNatural(a.id, b.id)),
    choices: query.choices,
  });
  return {
    name,
    versions,
    text: {
      language: version.language,
      base: stored.text,
      whole: stored.whole,
      amendments: amendments.map((one) => one.name),
      chosen,
      asIf,
    },
  };
}

/** What the page shows of it: with the changes marked, where they are asked for. */
export function layOutAsIf({ paragraphs, questions }: AsIfText, marked: boolean) {
  return {
    paragraphs: paragraphs
      .filter(({ state, former, pieces }) =>
        state === 'deleted' ? marked : pieces.length > 0 || (former?.text ?? '') !== '',
      )
      .map(({ anchor, role, number, pieces, state, former, from }) => ({
        anchor,
        role,
        number: state === 'deleted' ? (former?.number ?? null) : number,
        state,
        from: state === 'kept' ? [] : from,
        pieces: marked ? [] : pieces,
        segments: marked
          ? compareText(former?.text ?? '', state === 'deleted' ? '' : writePieces(pieces)).segments
          : [],
      })),
    questions: questions.map(({ former, rivals, ...question }) => ({
      ...question,
      rivals: rivals.map(({ proposals, text }) => ({
        proposals,
        segments: text === null ? null : excerptSegments(compareText(former ?? '', text).segments),
      })),
    })),
  };
}

export type ShownAsIf = ReturnType<typeof layOutAsIf>;
