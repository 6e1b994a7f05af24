import type { ComponentProps } from 'react';
import { useWords } from '../../catalogue/use-words.ts';
import { proposalWords } from '../../catalogue/proposal-words.ts';
import type { Words } from '../../catalogue/use-words.ts';
import { Choices } from '../../components/choices.tsx';
import { isolate } from '../../components/foreign.tsx';
import type { Part } from '../../tracked/excerpt.ts';
import type { Place } from '../../tracked/places.ts';
import type { ChangeSummary } from '../../tracked/summary.ts';
import { TrackedLegend } from '../../tracked/tracked-legend.tsx';
import { TrackedParts } from '../../tracked/tracked-parts.tsx';
import { TrackedSides } from '../../tracked/tracked-sides.tsx';
import type { ShownNote } from '../../tracked/notes.ts';
import { ChangeWalk } from '../../tracked/change-walk.tsx';
import { useWatchNames } from '../../watch/watch-names.ts';
import { markFindings } from './finding-marks.tsx';
import type { ProposalWatch } from './load-findings.ts';
import type { ShownFacts } from './proposal-facts.tsx';
import { EXTENTS, VIEWS, writeView } from './view.ts';
import type { ProposalView } from './view.ts';

interface Props {
  readonly facts: ShownFacts;
  readonly parts: readonly Part[];
  readonly places: Readonly<Record<number, Place>>;
  readonly notes: readonly ShownNote[];
  readonly view: ProposalView;
  readonly summary: ChangeSummary;
  /** The document marks changes in this text. */
  readonly tracked: boolean;
  readonly watch: ProposalWatch;
}

/** The text of a proposal with what it changes, in the way the address asks for. */
export function ProposalChanges({ facts, parts, places, notes, view, summary, tracked, watch }: Props) {
  const words = useWords(proposalWords);
  const names = useWatchNames();
  const language = facts.document.language ?? undefined;
  const shown = {
    parts,
    places,
    notes: notes.map(({ key }) => key),
    whole: writeView({ ...view, extent: 'whole' }),
  };
  const Frame = tracked ? ChangeWalk : PlainFrame;
  return (
    <Frame
      label={words.words.proposal.changes}
      head={
        <>
          <p className="summary">
            {tracked ? writeSummary(facts, summary, words) : writeWhy(facts, parts, words)}
          </p>
          {tracked && <Toolbar view={view} />}
        </>
      }
    >
      <div className="set-text" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        {tracked && view.view === 'side' ? (
          <TrackedSides {...shown} />
        ) : (
          <TrackedParts {...shown} beside={markFindings(watch, words, names)} />
        )}
      </div>
    </Frame>
  );
}

function PlainFrame({ label, head, children }: ComponentProps<typeof ChangeWalk>) {
  return (
    <section className="changes" aria-label={label}>
      {head}
      {children}
    </section>
  );
}

function Toolbar({ view }: { readonly view: ProposalView }) {
  const { words } = useWords(proposalWords);
  return (
    <div className="toolbar">
      <Choices
        label={words.proposal.view}
        choices={VIEWS.map((name) => ({
          label: words.proposal.views[name],
          to: writeView({ ...view, view: name }),
          chosen: name === view.view,
        }))}
      />
      {view.view !== 'clean' && (
        <>
          <Choices
            label={words.proposal.extent}
            choices={EXTENTS.map((name) => ({
              label: words.proposal.extents[name],
              to: writeView({ ...view, extent: name }),
              chosen: name === view.extent,
            }))}
          />
          <TrackedLegend />
        </>
      )}
    </div>
  );
}

/** More calls than this are named without their paragraphs: a sentence, not a list. */
const MOST_CALLS = 4;

const RIGHT_TO_LEFT = /\p{Script=Arabic}/u;

/** "3 insertions and 1 deletion, in resolves 1 and 4." */
function writeSummary(
  facts: ShownFacts,
  { calls, moves }: ChangeSummary,
  { words, formats }: Words<typeof proposalWords>,
): string {
  const counts = [
    facts.insertions > 0 ? words.counts.insertions(facts.insertions) : null,
    facts.deletions > 0 ? words.counts.deletions(facts.deletions) : null,
    moves > 0 ? words.counts.moves(moves) : null,
  ].filter((part) => part !== null);
  if (counts.length === 0) return words.proposal.editorial;
  const places = calls.map(({ call, numbers }) => {
    if (numbers.length === 0 || calls.length > MOST_CALLS) return isolate(call);
    // Each on its own: Arabic letters of paragraphs would turn the commas and the "and" between them around.
    return RIGHT_TO_LEFT.test(call)
      ? `${isolate(call)} ${formats.list(numbers.map(isolate))}`
      : isolate(`${call} ${formats.list(numbers)}`);
  });
  return words.proposal.summary(formats.list(counts), places.length === 0 ? null : formats.items(places));
}

/** Why there is no change to see. */
function writeWhy(
  { action }: ShownFacts,
  parts: readonly Part[],
  { words }: Words<typeof proposalWords>,
): string {
  if (action.startsWith('SUP')) return words.proposal.suppressed;
  if (parts.every((part) => part.kind === 'lines' && part.lines.length === 0)) return words.proposal.noText;
  if (action.startsWith('ADD')) return words.proposal.newText;
  return action.includes('MOD') ? words.proposal.retyped : words.proposal.noChanges;
}
