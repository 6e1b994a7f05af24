import type { Trail } from '../../compare/trail/trail.ts';
import type { Language } from '../../proceedings/proposal.ts';
import type { Db } from '../../storage/database.ts';
import { listDrafts, listDraftTexts } from '../../storage/draft.repository.ts';
import { listTexts } from '../../storage/text.repository.ts';
import {
  listProposalNames,
  listProposalWords,
  listTextWords,
} from '../../storage/trail-inputs.repository.ts';
import { keepTrail, listNames } from '../../storage/trail.repository.ts';
import type { Derivation } from './derivation.ts';
import { hashInputs } from './hash-inputs.ts';
import type { TrailWords } from './trail/make-trail.ts';

const MAKE_TRAIL = { module: new URL('trail/make-trail.ts', import.meta.url), name: 'makeTrail' };

/**
 * What came of each text that a temporary document or an adopted text is here of, in each language in which there is
 * one; under the last of its names.
 */
export const trails: Derivation = {
  name: 'trails',
  version: 2,

  async list(db, conference) {
    const names = await groupNames(db, conference);
    const [proposals, drafts, texts] = await Promise.all([
      listProposalNames(db, conference),
      listDrafts(db, conference),
      listTexts(db, conference),
    ]);
    const adopted = texts.filter(({ status }) => status === 'adopted');
    const came = new Map<string, { readonly key: string; readonly language: Language | null }>();
    const add = (name: string, language: Language | null) => {
      const key = names.last.get(name) ?? name;
      came.set(writeKey(key, language), { key, language });
    };
    for (const { key, document } of drafts) add(key, document.language);
    for (const { key, language } of adopted) add(key, language);
    const byKey = {
      proposals: Map.groupBy(proposals, ({ textKey }) => textKey),
      drafts: Map.groupBy(drafts, ({ key }) => key),
      texts: Map.groupBy(texts, ({ key }) => key),
    };
    return [...came].map(([written, { key, language }]) => {
      const all = names.of(key);
      const idsOf = <T extends { readonly id: number }>(map: ReadonlyMap<string, readonly T[]>) =>
        all.flatMap((name) => map.get(name) ?? []).map(({ id }) => id);
      return {
        key: written,
        fingerprint: hashInputs([
          all,
          language,
          idsOf(byKey.proposals),
          idsOf(byKey.drafts),
          idsOf(byKey.texts),
        ]),
      };
    });
  },

  async make({ db, threads }, conference, written) {
    const { key, language } = readKey(written);
    const names = (await groupNames(db, conference)).of(key);
    const [proposals, drafts, texts] = await Promise.all([
      listProposalWords(db, conference, names),
      listDraftTexts(db, conference, names),
      listTextWords(db, conference, names),
    ]);
    const words: TrailWords = {
      proposals: proposals.filter((one) => one.language === language),
      drafts: drafts.filter(({ document }) => document.language === language),
      inForce: texts.find((one) => one.status === 'in-force' && one.language === language) ?? null,
      adopted: texts.find((one) => one.status === 'adopted' && one.language === language) ?? null,
    };
    const trail = await threads.run<Trail | null>(MAKE_TRAIL, words);
    return async (trx, derived) => {
      if (trail) await keepTrail(trx, derived, conference, { key, language }, trail);
    };
  },
};

const writeKey = (key: string, language: Language | null): string => `${key} ${language ?? '-'}`;

function readKey(written: string): { readonly key: string; readonly language: Language | null } {
  const at = written.lastIndexOf(' ');
  const language = written.slice(at + 1);
  return { key: written.slice(0, at), language: language === '-' ? null : (language as Language) };
}

/** Names of texts, each with the last one, and all the names that a last one has. */
async function groupNames(db: Db, conference: string) {
  const links = await listNames(db, conference);
  const last = new Map(links.map((link) => [link.name, link.last]));
  return {
    last,
    of: (key: string): string[] => [
      key,
      ...[...last].filter(([name, end]) => end === key && name !== key).map(([name]) => name),
    ],
  };
}
