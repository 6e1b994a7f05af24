import { listFamilyOf } from '../../../facts/find-folder.ts';
import { findOrigin } from '../../../compare/history/find-origin.ts';
import type { Origin, TracedWords } from '../../../compare/history/find-origin.ts';
import type { Span } from '../../../compare/history/spans.ts';
import { pickLanguage } from '../../../matrix/languages.ts';
import { readRevisionYear } from '../../../proceedings/revision-year.ts';
import type { Block } from '../../../document/document.ts';
import { listTextWords } from '../../../storage/consolidation.repository.ts';
import { listHistories, listRevisionTexts } from '../../../storage/history.repository.ts';
import { listTrailsOfText } from '../../../storage/trail.repository.ts';
import { listProposalsOfText } from '../../../storage/proposal.repository.ts';
import { listTexts } from '../../../storage/text.repository.ts';
import type { RequestContext } from '../../request-context.ts';
import { compareLines, takeProposed } from '../../tracked/difference-lines.ts';
import { makeExcerpt } from '../../tracked/excerpt.ts';
import { layOut } from '../../tracked/places.ts';

/** A revision as the page names it. */
export interface ShownRevision {
  /** "2018"; the conference where its number line has no year. */
  readonly name: string;
  /** As printed: "Rev. Dubai, 2018". */
  readonly printed: string | null;
  readonly conference: string;
  readonly status: 'in-force' | 'adopted';
}

/** Words of one revision, with the proposals that had them; null where nothing was traced. */
export interface WrittenSpan extends Span {
  readonly origin: Origin | null;
}

/** Who wrote what of one text; undefined where the conference has no such text. */
export async function loadHistory(
  { db, facts, locale }: RequestContext,
  conference: string,
  key: string,
  search: URLSearchParams,
) {
  const [texts, histories] = await Promise.all([
    listTexts(db, conference),
    listHistories(db, conference, key),
  ]);
  const text = pickLanguage(
    texts.filter((one) => one.key === key),
    locale,
  );
  const proposed = text ? undefined : (await listProposalsOfText(db, conference, key))[0];
  const known = text ?? proposed?.target;
  if (!known) return undefined;
  const { kind, number, draft, instrument, title } = known;
  const language = text?.language ?? proposed?.document.language ?? null;
  const asked = histories.find((one) => one.language === search.get('in'));
  const shown = asked ?? pickLanguage(histories, locale);
  const head = { name: { kind, number, draft, instrument }, title, titleLanguage: language };
  if (!shown) return { ...head, language: null, languages: [], revisions: [], history: null, compared: null };
  const stored = await listRevisionTexts(db, listFamilyOf(facts, conference), key);
  const revisions = shown.texts.flatMap((id): (ShownRevision & { readonly id: number })[] => {
    const one = stored.find((candidate) => candidate.id === id);
    if (!one) return [];
    const year = readRevisionYear(one.revision);
    const { revision: printed, status } = one;
    return [
      {
        id,
        name: year === null ? one.conference : String(year),
        printed,
        status,
        conference: one.conference,
      },
    ];
  });
  const traced = await Promise.all(
    revisions.map(async (one): Promise<readonly TracedWords[]> => {
      if (one.status !== 'adopted') return [];
      const trails = await listTrailsOfText(db, one.conference, key);
      const trail = trails.find((other) => other.language === shown.language && other.summary.adopted);
      return trail?.detail.passages ?? [];
    }),
  );
  const trace = (spans: readonly Span[]): WrittenSpan[] =>
    spans.map((span) => ({ ...span, origin: findOrigin(span.text, traced[span.version] ?? []) }));
  const [from, to] = [search.get('from'), search.get('to')].map((name) =>
    revisions.find((one) => one.name === name),
  );
  return {
    ...head,
    language: shown.language,
    languages: histories.flatMap((one) => one.language ?? []),
    revisions: revisions.map(({ name, printed, conference: of, status }): ShownRevision => ({
      name,
      printed,
      conference: of,
      status,
    })),
    history: {
      steps: shown.history.steps,
      places: shown.history.places,
      paragraphs: shown.history.paragraphs.map(({ number: printed, spans }) => ({
        number: printed,
        spans: trace(spans),
      })),
      gone: shown.history.gone.map(({ spans, removed }) => ({ removed, spans: trace(spans) })),
    },
    compared:
      from && to && from !== to
        ? { from: from.name, to: to.name, parts: await compare(from.id, to.id) }
        : null,
  };

  async function compare(one: number, other: number) {
    const words = new Map((await listTextWords(db, [one, other])).map(({ id, blocks }) => [id, blocks]));
    const [before, after] = [one, other].map((id) =>
      takeProposed(layOut(JSON.parse(words.get(id)!) as Block[]).lines),
    );
    return makeExcerpt(compareLines(before!, after!).lines);
  }
}
