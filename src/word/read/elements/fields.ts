import { SKIP } from '../../xml/vocabulary.ts';
import type { ElementReader } from '../../xml/vocabulary.ts';
import type { OpenField, Story } from '../story.ts';

/** Fields that Word shows without writing down a result. */
const UNWRITTEN = /^\s*(LISTNUM|AUTONUM|AUTONUMLGL|AUTONUMOUT)\b/i;

/** Fields inside each other. */
const DEEPEST = 100;

/** An instruction needs no more to be told apart. */
const INSTRUCTION_LENGTH = 200;

/**
 * Complex fields (ECMA-376 Part 1 §17.16.18): begin, instruction, separator, result, end, each in a run of its own,
 * perhaps in other paragraphs and inside each other. The result is the text, the instruction is not.
 */
export const FIELDS: readonly (readonly [string, ElementReader<Story>])[] = [
  [
    'w:fldChar',
    {
      open: (story, attributes) => {
        const type = attributes.get('w:fldCharType');
        // Word nests twenty; without a bound a broken file makes every text look through a million of them.
        if (type === 'begin' && story.fields.length < DEEPEST)
          story.fields.push({ inResult: false, instruction: '', hidden: [] });
        else if (type === 'separate') {
          const field = story.fields.at(-1);
          if (field) beginResult(field);
        } else if (type === 'end') {
          const field = story.fields.pop();
          if (field) endField(story, field);
        }
        return SKIP;
      },
    },
  ],
  [
    'w:instrText',
    {
      text: ({ fields }, text) => {
        const field = fields.at(-1);
        if (field && field.instruction.length < INSTRUCTION_LENGTH) field.instruction += text;
      },
    },
  ],
  ['w:delInstrText', { open: () => SKIP }],
  // Its children are the result.
  ['w:fldSimple', {}],
  ['w:fldData', { open: () => SKIP }],
];

function beginResult(field: OpenField): void {
  field.inResult = true;
  // From the end, where they stand: removing them costs nothing.
  for (const { paragraph, run } of field.hidden.toReversed()) {
    const at = paragraph.runs.lastIndexOf(run);
    if (at >= 0) paragraph.runs.splice(at, 1);
  }
  field.hidden.length = 0;
}

function endField(story: Story, field: OpenField): void {
  const wasInResult = field.inResult;
  beginResult(field);
  if (!wasInResult && UNWRITTEN.test(field.instruction))
    story.shared.messages.add(
      'number-field',
      story.paragraph ?? story.part,
      'A numbering field (LISTNUM, AUTONUM) shows a number that the file does not hold; it is left out.',
    );
}

/** Fields that the story never ends: what seemed an instruction stays in the text, so that nothing is lost. */
export function endFields(story: Story): void {
  if (story.fields.some((field) => field.hidden.length > 0))
    story.shared.messages.add(
      'open-field',
      story.part,
      'A field begins and never ends; text that may be its instruction is read.',
    );
  story.fields = [];
}
