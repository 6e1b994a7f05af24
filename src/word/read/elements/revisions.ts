import type { Revision } from '../../../document/document.ts';
import type { Attributes } from '../../xml/attributes.ts';
import { SKIP } from '../../xml/vocabulary.ts';
import type { ElementReader } from '../../xml/vocabulary.ts';
import type { OpenTracked, Story } from '../story.ts';

/** Who and when, as the attributes of any tracked change say (CT_TrackChange, ECMA-376 Part 1 §17.13.5). */
export function readRevision(story: Story, attributes: Attributes, isMove = false): Revision {
  const author = attributes.get('w:author') ?? '';
  const given = attributes.get('w:date');
  const date = given !== undefined && /^\d{4}-\d\d-\d\dT/.test(given) ? given : null;
  const move = isMove ? [...story.moves.values()].at(-1) : undefined;
  const key = `${author}\n${date}\n${isMove ? (move ?? '') : '-'}`;
  let revision = story.shared.revisions.get(key);
  if (!revision) {
    // A move without its range has lost its name; it is a move all the same.
    story.shared.count();
    revision = { author, date, ...(isMove && { move: move ?? '' }) };
    story.shared.revisions.set(key, revision);
  }
  return revision;
}

/** Runs inside are inserted or deleted; both, where one author deleted what another had inserted. */
const around = (side: 'inserted' | 'deleted', isMove: boolean): ElementReader<Story> => ({
  open: (story, attributes) => {
    story.around.push(story[side]);
    story[side] = readRevision(story, attributes, isMove);
  },
  close: (story) => void (story[side] = story.around.pop()),
});

/** Ranges of moves open at one place. */
const MOST_MOVES = 50;

const rangeStart: ElementReader<Story> = {
  open: (story, attributes) => {
    const name = attributes.get('w:name');
    // Word closes each range before it begins many others.
    if (name !== undefined && story.moves.size < MOST_MOVES)
      story.moves.set(attributes.get('w:id') ?? '', name);
    return SKIP;
  },
};
const rangeEnd: ElementReader<Story> = {
  open: (story, attributes) => {
    story.moves.delete(attributes.get('w:id') ?? '');
    return SKIP;
  },
};

export const REVISIONS: readonly (readonly [string, ElementReader<Story>])[] = [
  ['w:ins', around('inserted', false)],
  ['w:del', around('deleted', false)],
  ['w:moveTo', around('inserted', true)],
  ['w:moveFrom', around('deleted', true)],
  ['w:moveFromRangeStart', rangeStart],
  ['w:moveFromRangeEnd', rangeEnd],
  ['w:moveToRangeStart', rangeStart],
  ['w:moveToRangeEnd', rangeEnd],
];

/** The same four where they stand in properties, and speak of a mark, a row or a sign instead of what is inside. */
export function trackedReaders(
  targetOf: (story: Story) => OpenTracked | null | undefined,
): readonly (readonly [string, ElementReader<Story>])[] {
  const reader = (side: 'inserted' | 'deleted', isMove: boolean): ElementReader<Story> => ({
    open: (story, attributes) => {
      const target = targetOf(story);
      if (target) target[side] = readRevision(story, attributes, isMove);
    },
  });
  return [
    ['w:ins', reader('inserted', false)],
    ['w:del', reader('deleted', false)],
    ['w:moveTo', reader('inserted', true)],
    ['w:moveFrom', reader('deleted', true)],
  ];
}
