// What a sheet holds besides what was understood: nothing that somebody typed vanishes.
import type { AdoptionSetting } from './adoption-setting.ts';
import type { SheetGrid } from './sheet/sheet-grid.ts';
import type { KeptText, Understanding } from './understanding.ts';
import { untoldIn } from './untold.ts';

/** Cells that found no place, and those whose place does not tell them. */
export const leftOver = (
  grid: SheetGrid,
  told: Pick<Understanding, 'objectives' | 'kpis' | 'columns'>,
  setting: AdoptionSetting,
): readonly KeptText[] => [...keptIn(grid), ...untoldIn(grid, told, setting)];

/** Every typed cell that has found no place. */
function keptIn(grid: SheetGrid): readonly KeptText[] {
  const kept: KeptText[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    kept.push(...grid.notesIn(row).map(({ cell, text }) => ({ cell, text })));
    for (const column of grid.filled(row)) {
      if (grid.isUsed(row, column) || grid.isFormula(row, column)) continue;
      kept.push({ cell: grid.nameOf(row, column), text: grid.text(row, column) });
    }
  }
  return kept;
}
