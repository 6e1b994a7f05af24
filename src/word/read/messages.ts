import type { Message } from '../../document/message.ts';

/** Where something odd stands: a name, or a paragraph whose index is known only when the story is complete. */
type Place = string | { readonly index: number };

/** Of one kind, more than this tells nobody anything new. */
const MOST_OF_A_KIND = 50;

/** Collects what was odd; a document never fails because of it. */
export interface Messages {
  readonly add: (kind: string, place: Place, sentence: string) => void;
  readonly list: () => readonly Message[];
}

/** Names out of a file, short enough for a sentence. */
export const shorten = (name: string) => (name.length > 60 ? `${name.slice(0, 60)}…` : name);

/** Reports an element that no reader and no list of skipped ones knows, once for each name. */
export function createReporter(
  messages: Messages,
  reported: Set<string>,
  part: string,
): (name: string) => void {
  return (name) => {
    if (reported.has(name) || reported.size >= MOST_OF_A_KIND) return;
    reported.add(name);
    messages.add(
      'unknown-element',
      part,
      `The element “${shorten(name)}” is not known here; text inside it may be missing or out of place.`,
    );
  };
}

export function createMessages(): Messages {
  const found: { kind: string; place: Place; sentence: string }[] = [];
  const counts = new Map<string, number>();
  return {
    add: (kind, place, sentence) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count <= MOST_OF_A_KIND) found.push({ kind, place, sentence });
    },
    list: () =>
      found.map(({ kind, place, sentence }) => ({
        kind,
        place: typeof place === 'string' ? place : `paragraph ${place.index}`,
        sentence,
      })),
  };
}
