// Lines that state an objective among the rows of a block, each alone in its row.
import { markOf, namesAxis } from '../notation/outline-marks.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { type Extent, rowsOf } from './block-rows.ts';

/** Where `Ziel 1: Win the north`, or `Axe 1 : Win the north`, stands alone in rows of a block, by column. */
export const linesOfObjectives = (grid: SheetGrid, extent: Extent): readonly number[] =>
  rowsOf(extent).flatMap((row) => {
    const [column, other] = grid.filled(row);
    if (column === undefined || other !== undefined) return [];
    const text = grid.text(row, column);
    return markOf(text)?.level === 'objective' || namesAxis(text) ? [column] : [];
  });
