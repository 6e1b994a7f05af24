import type { Note } from '../../document/document.ts';
import type { Story } from './story.ts';

/** The kinds of notes, by the type of the relationship that leads to their part. */
export const NOTE_PARTS = [
  { relationship: 'footnotes', kind: 'footnote' },
  { relationship: 'endnotes', kind: 'endnote' },
  { relationship: 'comments', kind: 'comment' },
] as const;

/** The notes that a part held, by the key that references use. Of two with one id the first counts. */
export function listNotes({ notes }: Story, kind: Note['kind']): Map<string, Note> {
  const found = new Map<string, Note>();
  for (const { id, author, blocks } of notes) {
    const key = `${kind} ${id}`;
    if (!found.has(key)) found.set(key, { kind, ...(author !== undefined && { author }), blocks });
  }
  return found;
}
