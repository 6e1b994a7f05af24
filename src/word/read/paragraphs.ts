import { shorten } from './messages.ts';
import type { NumberProperties } from './numbering/number-properties.ts';
import { NO_FACTS } from './story.ts';
import type { ParagraphProperties, Story } from './story.ts';

/** Missing styles named in messages. */
const MOST_MISSING = 20;

/** Begins a paragraph. One that is still open was not closed by the file (w:p inside w:p) and ends here. */
export function openParagraph(story: Story): void {
  closeParagraph(story);
  story.shared.count();
  story.facts = NO_FACTS();
  story.properties = story.facts.after;
  story.looks = null;
  story.paragraph = { kind: 'paragraph', index: -1, style: '', runs: [], mark: {} };
  // A paragraph inside a tracked run (in a text box) came and goes with it.
  if (story.inserted) story.paragraph.mark.inserted = story.inserted;
  if (story.deleted) story.paragraph.mark.deleted = story.deleted;
}

/** Ends the paragraph: its style, direction and lists are known now. */
export function closeParagraph(story: Story): void {
  const { paragraph, facts, shared } = story;
  if (!paragraph) return;
  const { styles } = shared;
  const { after, before } = facts;
  paragraph.style = readStyleName(story, after.paragraphStyle);
  if (after.rtl ?? styles.rtlOf(after.paragraphStyle)) paragraph.rtl = true;
  if (before && before.paragraphStyle !== after.paragraphStyle)
    paragraph.formerStyle = readStyleName(story, before.paragraphStyle);

  const listAfter = findList(story, after);
  const listBefore =
    before === null && !facts.listInserted
      ? listAfter
      : findList(
          story,
          before ?? { ...(after.paragraphStyle !== undefined && { paragraphStyle: after.paragraphStyle }) },
        );
  if (listAfter.numId || listBefore.numId || facts.formerNumber !== null)
    story.lists.set(paragraph, { before: listBefore, after: listAfter, formerNumber: facts.formerNumber });

  nameMove(paragraph, 'inserted');
  nameMove(paragraph, 'deleted');
  story.blocks.push(paragraph);
  story.paragraph = null;
  // Behind a mark that comes or goes the next paragraph may join: a text box must not stand between them.
  if (!paragraph.mark.inserted && !paragraph.mark.deleted) flushBoxes(story);
}

/** Word opens the range of a move behind the paragraph's properties: a moved mark learns its name from the runs. */
function nameMove({ mark, runs }: NonNullable<Story['paragraph']>, side: 'inserted' | 'deleted'): void {
  const revision = mark[side];
  if (revision?.move !== '') return;
  const move = runs.findLast((run) => run[side]?.move)?.[side]?.move;
  if (move !== undefined) mark[side] = { ...revision, move };
}

/** Puts the text boxes met since the last complete paragraph into the text. */
export function flushBoxes(story: Story): void {
  if (story.boxes.length === 0) return;
  for (const block of story.boxes) story.blocks.push(block);
  story.boxes = [];
}

/** The list by the paragraph's own properties, what they leave open by its style (ECMA-376 Part 1 §17.7.2). */
function findList(story: Story, own: ParagraphProperties): NumberProperties {
  const styled = story.shared.styles.numberOf(own.paragraphStyle);
  if (own.numId === undefined && own.ilvl === undefined) return styled;
  const ilvl = own.ilvl ?? styled.ilvl;
  const numId = own.numId ?? styled.numId;
  return { ...(numId !== undefined && { numId }), ...(ilvl !== undefined && { ilvl }) };
}

function readStyleName(story: Story, id: string | undefined): string {
  const name = story.shared.styles.nameOf(id);
  if (name !== null) return name;
  if (!story.shared.missingStyles.has(id!) && story.shared.missingStyles.size < MOST_MISSING) {
    story.shared.missingStyles.add(id!);
    story.shared.messages.add(
      'unknown-style',
      story.part,
      `The style “${shorten(id!)}” is used but not defined; its id stands for its name.`,
    );
  }
  return id!;
}
