import type { Segment } from '../../src/compare/difference/segment.ts';
import { rebuild } from '../../src/compare/difference/segment.ts';
import type { Passage, ProposedChange } from '../../src/watch/change.ts';

/** A proposal that changes these paragraphs, in the notation of the sample: "the {-old-}{+new+} words". */
export function makeChange(
  paragraphs: readonly string[],
  other: Partial<Omit<ProposedChange, 'passages'>> = {},
): ProposedChange {
  return {
    proposal: 'EUR/44A2/1',
    whole: 'amended',
    language: 'en',
    kind: 'resolution',
    number: '999',
    instrument: null,
    title: 'Something else',
    titlePlace: null,
    ...other,
    passages: paragraphs.map(makePassage),
  };
}

function makePassage(text: string, paragraph: number): Passage {
  const segments = readSegments(text);
  const side = (name: '-' | '+') =>
    segments.some(({ op }) => op !== (name === '-' ? '+' : '-')) ? rebuild(segments, name) : null;
  return {
    paragraph,
    anchor: null,
    call: 'resolves',
    part: 'operative',
    before: side('-'),
    after: side('+'),
    segments,
  };
}

function readSegments(text: string): Segment[] {
  return text
    .split(/(\{[-+].*?[-+]\})/u)
    .filter((part) => part !== '')
    .map((part) => {
      const op = /^\{([-+])/.exec(part)?.[1] as '-' | '+' | undefined;
      return op ? { op, text: part.slice(2, -2) } : { op: '=', text: part };
    });
}
