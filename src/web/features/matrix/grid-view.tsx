import { ActionLegend } from './action-legend.tsx';
import { GridLegend } from './grid-legend.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import type { GridProps } from './matrix-grid.tsx';

/** All of the grid's own, fetched by who looks at it: the list is what most read first, on a phone. */
export default function GridView(props: GridProps) {
  return (
    <>
      <MatrixGrid {...props} />
      <GridLegend />
      <ActionLegend />
    </>
  );
}
