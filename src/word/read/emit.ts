import { openParagraph } from './paragraphs.ts';
import type { OpenRun, Story } from './story.ts';

/**
 * Adds text to the current paragraph, with the formatting and history in force. Neighbours that agree in both become
 * one run: Word parts runs by editing session, which says nothing about the text.
 */
export function emit(story: Story, text: string, own: Pick<Story, 'inserted' | 'deleted'> = story): void {
  if (text === '') return;
  // Mathematics may stand between paragraphs (CT_Body allows it): it makes a paragraph of its own.
  if (!story.paragraph) openParagraph(story);
  const paragraph = story.paragraph!;
  const { inserted, deleted } = own;
  const looks = findLooks(story, text);
  const hiddenBy = story.fields.find((field) => !field.inResult);
  const last = paragraph.runs.at(-1);
  if (
    last !== undefined &&
    story.looks === looks &&
    last.inserted === inserted &&
    last.deleted === deleted &&
    last.note === undefined &&
    !hiddenBy
  ) {
    last.text += text;
    return;
  }
  story.shared.count();
  const run: OpenRun = { text, ...looks };
  if (inserted) run.inserted = inserted;
  if (deleted) run.deleted = deleted;
  const script = story.scripts.at(-1);
  if (script) run[script] = true;
  paragraph.runs.push(run);
  story.looks = hiddenBy || script ? null : looks;
  if (hiddenBy) hiddenBy.hidden.push({ paragraph, run });
  if (looks.hidden)
    story.shared.messages.add(
      'hidden-text',
      paragraph,
      'Text that is formatted as hidden, which Word does not print, is read like any other.',
    );
}

/** Adds a reference to a note: a run without text. */
export function emitNote(story: Story, note: string): void {
  if (!story.paragraph) openParagraph(story);
  story.shared.count();
  const run: OpenRun = { text: '', ...findLooks(story, ''), note };
  if (story.inserted) run.inserted = story.inserted;
  if (story.deleted) run.deleted = story.deleted;
  story.paragraph!.runs.push(run);
  story.looks = null;
}

const findLooks = (story: Story, text: string) =>
  story.shared.looksOf(story.facts.after.paragraphStyle, story.format, text);
