import { pickLanguage } from '../../matrix/languages.ts';
import type { Language } from '../../proceedings/proposal.ts';
import type { Db } from '../../storage/database.ts';
import { listDrafts } from '../../storage/draft.repository.ts';
import { listCurrentProposals } from '../../storage/proposal.repository.ts';
import { listTexts } from '../../storage/text.repository.ts';
import type { NamedText } from './text-name.ts';

export type TitledText = NamedText & { readonly title: string | null; readonly language: Language | null };

/** The names of all texts of a conference by their keys, in the reader's language where they are here in it. */
export async function loadNames(
  db: Db,
  conference: string,
  locale: Language,
): Promise<Record<string, TitledText>> {
  const [texts, proposals, drafts] = await Promise.all([
    listTexts(db, conference),
    listCurrentProposals(db, conference),
    listDrafts(db, conference),
  ]);
  const named: Record<string, TitledText> = {};
  const add = (list: readonly (TitledText & { readonly key: string })[]) => {
    for (const [key, versions] of Map.groupBy(list, (one) => one.key)) {
      if (named[key]) continue;
      const { kind, number, draft, instrument, title, language } = pickLanguage(versions, locale)!;
      named[key] = { kind, number, draft, instrument, title, language };
    }
  };
  add(texts);
  add(
    proposals.map(({ target, textKey, document }) => ({
      ...target,
      key: textKey,
      language: document.language,
    })),
  );
  add(drafts.map(({ document, ...draft }) => ({ ...draft, language: document.language })));
  return named;
}
