import { findCall } from '../../proceedings/itu/calls.ts';
import type { ProposedChange, Passage } from '../change.ts';
import type { Force } from '../finding.ts';
import { measureForce } from '../force.ts';
import type { Weighed } from '../force.ts';
import type { CompiledRules } from './compile.ts';
import type { Side, Stretch } from './side.ts';

const INVITING = new Set(['invites', 'encourages', 'requests', 'urges', 'calls upon', 'recommends']);

/** The force of the words quoted: by the text, the call they stand under, and the verb of their sentence. */
export function weighPassage(
  change: ProposedChange,
  passage: Passage | null,
  words: { readonly side: Side; readonly quote: Stretch } | null,
  rules: CompiledRules,
): Force {
  return measureForce({
    instrument: isTreaty(change) ? 'treaty' : readInstrument(change),
    part: passage === null ? 'a whole text' : readPart(change, passage),
    verb: words ? readVerb(words.side, words.quote, rules) : 'plain',
  });
}

const isTreaty = ({ instrument, kind }: ProposedChange): boolean =>
  instrument !== null || kind === 'provision' || kind === 'article';

function readInstrument({ kind }: ProposedChange): Weighed['instrument'] {
  if (kind === 'resolution' || kind === 'decision') return 'resolution';
  return kind === 'recommendation' ? 'recommendation' : 'other';
}

function readPart(change: ProposedChange, { call, part }: Passage): Weighed['part'] {
  if (isTreaty(change)) return 'treaty provision';
  if (part === 'preamble') return 'preamble';
  if (call === null) return 'no call';
  const stem = findCall(call, true)?.stem ?? '';
  if (stem === 'instructs' || stem === 'authorizes') return 'instructs an organ';
  return INVITING.has(stem) ? 'asks or invites' : 'resolves or decides';
}

function readVerb(side: Side, { start, end }: Stretch, rules: CompiledRules): Weighed['verb'] {
  const first = side.tokens.find((token) => token.end > start && token.start < end);
  if (!first) return 'plain';
  const has = (name: string): boolean =>
    (side.found.get(rules.conceptOf(name)) ?? []).some(
      ({ from }) => side.tokens[from]!.sentence === first.sentence,
    );
  if (has('duty')) return 'duty';
  if (has('should')) return 'should';
  return has('option') ? 'may or is invited' : 'plain';
}
