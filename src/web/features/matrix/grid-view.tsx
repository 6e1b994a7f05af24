import { ActionLegend } from './action-legend.tsx';
import { GridLegend } from './grid-legend.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import type { GridProps } from './matrix-grid.tsx';

/**
 * The grid with what its marks mean. It comes with the page and not later: a part that is fetched on its own is taken
 * away for a moment when the page changes before it has come, and everything after it jumps.
 */
export function GridView(props: GridProps) {
  return (
    <>
      <MatrixGrid {...props} />
      <GridLegend />
      <ActionLegend />
    </>
  );
}
