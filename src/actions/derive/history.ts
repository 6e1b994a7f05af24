import { traceHistory } from '../../compare/history/trace-history.ts';
import type { Block } from '../../document/document.ts';
import { listRevisions } from '../../matrix/texts/list-revisions.ts';
import { outlineText } from '../../proceedings/itu/outline.ts';
import type { OutlinedParagraph } from '../../proceedings/itu/outline.ts';
import type { SourceRegister } from '../../proceedings/register.ts';
import { listTextWords } from '../../storage/consolidation.repository.ts';
import type { Db } from '../../storage/database.ts';
import { keepHistory, listRevisionTexts } from '../../storage/history.repository.ts';
import type { StoredRevision } from '../../storage/history.repository.ts';
import type { Derivation } from './derivation.ts';
import { hashInputs } from './hash-inputs.ts';

/** Who wrote what of each text that is here in several revisions, over all conferences of its family. */
export const history: Derivation = {
  name: 'history',
  version: 1,

  async list(db, conference, { register }) {
    const revised = await listRevised(db, register, conference);
    return revised.map(({ key, language, revisions }) => ({
      key: getKey(key, language),
      fingerprint: hashInputs(revisions.map(({ id }) => id)),
    }));
  },

  async make({ db, register }, conference, name) {
    const revised = await listRevised(db, register, conference, name.split(' ')[0]);
    const found = revised.find(({ key, language }) => getKey(key, language) === name);
    if (!found) throw new Error('The text is not here any more.');
    const { key, language, revisions } = found;
    const ids = revisions.map(({ id }) => id);
    const words = new Map((await listTextWords(db, ids)).map(({ id, blocks }) => [id, blocks]));
    const outlines = ids.map((id) =>
      outlineText(JSON.parse(words.get(id)!) as Block[], 'after').filter(isWritten),
    );
    const traced = traceHistory(outlines.map((outline) => outline.map(writeParagraph)));
    const places = (outlines.at(-1) ?? []).map(({ anchor, call, role }) => ({ anchor, call, role }));
    return (trx, derived) =>
      keepHistory(trx, derived, { conference, key, language, texts: ids, history: { ...traced, places } });
  },
};

/** The number line and the formula with place and year change with every revision and are nobody's words. */
const isWritten = ({ role }: OutlinedParagraph): boolean =>
  role !== 'empty' && role !== 'number' && role !== 'formula';

const writeParagraph = ({ number, text }: OutlinedParagraph): string =>
  number === null ? text : `${number}\t${text}`;

async function listRevised(db: Db, register: SourceRegister, conference: string, key?: string) {
  const family = listFamily(register, conference);
  const texts = await listRevisionTexts(db, family, key);
  const here = new Set(
    texts.filter((one) => one.conference === conference).map((one) => getKey(one.key, one.language)),
  );
  return [...Map.groupBy(texts, (one) => getKey(one.key, one.language))]
    .filter(([name]) => here.has(name))
    .map(([, list]) => ({
      key: list[0]!.key,
      language: list[0]!.language,
      revisions: listRevisions<StoredRevision>(list, family),
    }))
    .filter(({ revisions }) => revisions.length > 1);
}

const getKey = (key: string, language: string | null): string => `${key} ${language ?? 'any'}`;

/** Its conferences in the order in which they met, as data/ has them. */
function listFamily({ conferences }: SourceRegister, conference: string): string[] {
  const own = conferences.find(({ id }) => id === conference);
  if (!own) return [conference];
  return conferences
    .filter(({ family, scope }) => family === own.family && scope === own.scope)
    .map(({ id }) => id);
}
