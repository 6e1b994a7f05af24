import { useWords } from '../catalogue/use-words.ts';
import { trackedWords } from '../catalogue/tracked-words.ts';
import { proposalWords } from '../catalogue/proposal-words.ts';
import type { ShownNote } from './notes.ts';
import { TrackedText } from './tracked-text.tsx';

/** Footnotes under a text, each with the way back to where it was called. */
export function NotesList({ notes }: { readonly notes: readonly ShownNote[] }) {
  const { words } = useWords(proposalWords, trackedWords);
  if (notes.length === 0) return null;
  return (
    <section className="notes" aria-labelledby="notes">
      <h2 id="notes">{words.proposal.notes}</h2>
      <ol>
        {notes.map(({ key, lines }, at) => (
          <li key={key} id={`note-${at + 1}`}>
            <TrackedText lines={lines} places={{}} notes={[]} />
            <a href={`#note-reference-${at + 1}`} aria-label={words.tracked.note(at + 1)}>
              <span aria-hidden="true">↑</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
