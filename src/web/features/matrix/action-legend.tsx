import type { Action } from '../../../proceedings/proposal.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { matrixWords } from '../../catalogue/matrix-words.ts';
import { ActionBadge } from '../../components/action-badge.tsx';

const ACTIONS: readonly (readonly [Action, boolean])[] = [
  ['ADD', false],
  ['MOD', false],
  ['(MOD)', false],
  ['SUP', false],
  ['ADD*', false],
  ['SUP*', false],
  ['NOC', false],
  ['NOC', true],
  ['OTHER', false],
];

/** For who meets the symbols for the first time, and has no pointer to rest on them. */
export function ActionLegend() {
  const { words } = useWords(matrixWords);
  return (
    <details className="action-legend">
      <summary>{words.matrix.legend}</summary>
      <dl>
        {ACTIONS.map(([action, underlined]) => (
          <div key={`${action} ${underlined}`}>
            <dt>
              <ActionBadge action={action} underlined={underlined} />
            </dt>
            <dd>{underlined ? words.actions.underlined : words.actions[action]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
