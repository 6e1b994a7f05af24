import { compareText } from '../compare-text.ts';
import type { Passage } from '../outcome/list-passages.ts';
import { isWithin, listCounted, measureLikeness } from '../outcome/match-words.ts';
import { findDeleted, findInserted, LEAST_LIKENESS } from '../outcome/trace.ts';
import type { Found } from '../outcome/trace.ts';
import { Vocabulary, WordList } from '../words/word-list.ts';
import type { Passaged } from './build-trail.ts';
import type {
  Fate,
  PhraseFate,
  PhraseState,
  Place,
  ProposalInput,
  TrailParagraph,
  VersionInput,
  VersionState,
} from './trail.ts';

const OUT: PhraseState = { state: 'out', open: false, place: null, segments: [], likeness: 0 };

const NOWHERE: Place = { anchor: '', label: null };

/**
 * Every changed phrase of a proposal through the versions of the text: in, nearly in (with the difference), or out; and
 * what became of it in the one that came out. Words that the text in force has already are no phrase of the proposal.
 */
export function followPhrases(
  proposal: Passaged<ProposalInput>,
  inForce: readonly TrailParagraph[],
  versions: readonly Passaged<VersionInput>[],
  states: readonly VersionState[],
  final: number,
): PhraseFate[] {
  return proposal.passages.flatMap((passage) => {
    const place =
      (passage.place === null ? inForce[passage.base] : proposal.paragraphs[passage.place])?.place ?? NOWHERE;
    const ops = (['-', '+'] as const).filter((op) =>
      op === '+' ? passage.inserted.hasWords() : passage.deleted.hasWords(),
    );
    return ops.map((op): PhraseFate => {
      const found = versions.map((version, at) => findState(passage, op, version, inForce, states[at]!));
      return {
        op,
        moved: passage.whole === 'moved',
        text: op === '+' ? passage.inserted.text : passage.deleted.text,
        place,
        fate: decide(found, final),
        states: found,
      };
    });
  });
}

function findState(
  passage: Passage,
  op: '+' | '-',
  { paragraphs, passages }: Passaged<VersionInput>,
  inForce: readonly TrailParagraph[],
  { open }: VersionState,
): PhraseState {
  const { likeness, passage: found } =
    op === '+' ? findWords(passage, passages, paragraphs, inForce) : findDeleted(passage, passages);
  if (!found || likeness < LEAST_LIKENESS) return OUT;
  const place = (found.place === null ? inForce[found.base] : paragraphs[found.place])?.place ?? null;
  if (likeness >= 1) {
    const words = op === '+' ? passage.inserted.text : '';
    const isOpen = words !== '' && open.some((one) => one.place === place && isAbout(one.text, words));
    return { state: 'in', open: isOpen, place, segments: [], likeness: 1 };
  }
  const [own, other] =
    op === '+' ? [passage.inserted.text, found.inserted.text] : [passage.deleted.text, found.deleted.text];
  return {
    state: 'near',
    open: open.some((one) => one.place === place && isAbout(one.text, other)),
    place,
    segments: compareText(own, other).segments,
    likeness: Math.floor(likeness * 1000) / 1000,
  };
}

/**
 * Words inserted beside words that are the same have two edges ("upon A, B" or "A, B upon"): so where the changed
 * stretches do not hold them, the whole paragraph is asked, unless the text in force has them there, too.
 */
function findWords(
  passage: Passage,
  passages: readonly Passage[],
  paragraphs: readonly TrailParagraph[],
  inForce: readonly TrailParagraph[],
): Found {
  const found = findInserted(passage, passages);
  if (found.likeness >= 1 || passage.whole !== null) return found;
  const vocabulary = new Vocabulary();
  const count = (text: string) => listCounted(new WordList(text, vocabulary));
  const words = count(passage.inserted.text);
  if (isWithin(words, count(inForce[passage.base]!.text))) return found;
  const holds = passages.find(
    ({ whole, base, place }) =>
      whole === null &&
      base === passage.base &&
      place !== null &&
      isWithin(words, count(paragraphs[place]!.text)),
  );
  return holds ? { likeness: 1, passage: holds } : found;
}

/** So much in common are the words in brackets and the phrase the same ones, whatever edge each has. */
const LEAST_ABOUT = 0.6;

/** One of the two holds the words of the other, or they are nearly the same. */
function isAbout(one: string, other: string): boolean {
  const vocabulary = new Vocabulary();
  const [a, b] = [one, other].map((text) => new WordList(text, vocabulary)) as [WordList, WordList];
  const [own, others] = [listCounted(a), listCounted(b)];
  return isWithin(own, others) || isWithin(others, own) || measureLikeness(a, b) >= LEAST_ABOUT;
}

/** Dropped: some version had it, or nearly, and what came out has not. Held off: no version ever had it. */
function decide(states: readonly PhraseState[], final: number): Fate {
  const last = states[final]!.state;
  if (last === 'in') return 'adopted';
  if (last === 'near') return 'softened';
  return states.some(({ state }) => state !== 'out') ? 'dropped' : 'held-off';
}
