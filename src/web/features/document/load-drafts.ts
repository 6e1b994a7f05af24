import type { Db } from '../../../storage/database.ts';
import { listDraftBlocks } from '../../../storage/draft.repository.ts';
import { nameDraft } from '../../components/addresses.ts';
import { listNotes } from '../../tracked/notes.ts';
import { layOut } from '../../tracked/places.ts';

/** The texts of a temporary document, laid out; their paragraphs have the names of their texts before their own. */
export async function loadDrafts(db: Db, document: number) {
  const drafts = await listDraftBlocks(db, document);
  return drafts.map(({ key, kind, number, draft, instrument, part, action, blocks, notes }) => {
    const { lines, places } = layOut(blocks);
    const named = Object.entries(places).map(([index, place]) => [
      index,
      { ...place, anchor: `${nameDraft(key)}.${place.anchor}` },
    ]);
    return {
      key,
      name: { kind, number, draft, instrument },
      part,
      action,
      lines,
      places: Object.fromEntries(named) as typeof places,
      notes: listNotes(lines, notes),
    };
  });
}

export type LoadedDraft = Awaited<ReturnType<typeof loadDrafts>>[number];
