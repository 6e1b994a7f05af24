import { useWords } from '../../catalogue/use-words.ts';
import { Choices } from '../../components/choices.tsx';
import type { Line } from '../../tracked/lines.ts';
import { listChanged } from '../../tracked/number-changes.ts';
import { takeSide } from '../../tracked/sides.ts';
import { TrackedExcerpt } from '../../tracked/tracked-excerpt.tsx';
import { TrackedLegend } from '../../tracked/tracked-legend.tsx';
import { TrackedSides } from '../../tracked/tracked-sides.tsx';
import { TrackedText } from '../../tracked/tracked-text.tsx';
import type { Place } from '../../tracked/tracked-text.tsx';
import type { ShownFacts } from './proposal-facts.tsx';
import { EXTENTS, VIEWS, writeView } from './view.ts';
import type { ProposalView } from './view.ts';

interface Props {
  readonly facts: ShownFacts;
  readonly lines: readonly Line[];
  readonly places: Readonly<Record<number, Place>>;
  readonly notes: readonly string[];
  readonly view: ProposalView;
}

/** The text of a proposal with what it changes, in the way the address asks for. */
export function ProposalChanges({ facts, lines, places, notes, view }: Props) {
  const { words } = useWords();
  const changed = listChanged(lines);
  const language = facts.document.language ?? undefined;
  const tracked = changed.length > 0;
  return (
    <section className="changes" aria-label={words.proposal.view}>
      <p className="summary">{useSummary(facts, lines, tracked)}</p>
      {tracked && (
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
            <Choices
              label={words.proposal.extent}
              choices={EXTENTS.map((name) => ({
                label: words.proposal.extents[name],
                to: writeView({ ...view, extent: name }),
                chosen: name === view.extent,
              }))}
            />
          )}
          {view.view !== 'clean' && <TrackedLegend />}
        </div>
      )}
      <div className="set-text" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        <Shown lines={lines} places={places} notes={notes} view={view} tracked={tracked} />
      </div>
    </section>
  );
}

interface ShownProps extends Omit<Props, 'facts'> {
  readonly tracked: boolean;
}

function Shown({ lines, places, notes, view, tracked }: ShownProps) {
  if (!tracked) return <TrackedText lines={lines} places={places} notes={notes} />;
  if (view.view === 'clean')
    return <TrackedText lines={takeSide(lines, 'after')} places={places} notes={notes} />;
  if (view.view === 'side')
    return <TrackedSides lines={lines} places={places} notes={notes} extent={view.extent} />;
  if (view.extent === 'whole') return <TrackedText lines={lines} places={places} notes={notes} />;
  const whole = writeView({ ...view, extent: 'whole' });
  return <TrackedExcerpt lines={lines} places={places} notes={notes} whole={whole} />;
}

/** "3 insertions, 1 deletion, in resolves 1 and 4." */
function useSummary(facts: ShownFacts, lines: readonly Line[], tracked: boolean): string {
  const { words, formats } = useWords();
  if (tracked) {
    const parts = [
      facts.insertions > 0 ? words.counts.insertions(facts.insertions) : null,
      facts.deletions > 0 ? words.counts.deletions(facts.deletions) : null,
    ].filter((part) => part !== null);
    return words.proposal.summary(formats.list(parts), null);
  }
  if (facts.action.startsWith('SUP')) return words.proposal.suppressed;
  if (lines.length === 0) return words.proposal.noText;
  if (facts.action.startsWith('ADD')) return words.proposal.newText;
  return facts.action.includes('MOD') ? words.proposal.retyped : words.proposal.noChanges;
}
