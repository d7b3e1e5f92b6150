// Writes the formula of the computed columns where it is missing, mends it where its ranges are old, and says
// what is in its way; whatever else stands there is left alone.
import type { Messages } from '../../../messages/messages.ts';
import { cellName } from '../../../workbook/placing/a1.ts';
import type { PlacedTable } from '../../../workbook/placing/place-table.ts';
import { valueAt } from '../../../workbook/snapshot.ts';
import type { Arrangement } from './arrangement.ts';
import { blockingCell, computedFormula, isSameFormula, type TableReferences } from './computed-formula.ts';
import { nothing, type Part } from './part.ts';

/** What stands in the way of a formula that is as it should be. */
function checkResults(arrangement: Arrangement, placed: PlacedTable, column: number, words: Messages): Part {
  const shown = valueAt(placed.sheet, arrangement.headingRow, column);
  if (typeof shown !== 'string' || !shown.startsWith('#')) return nothing;
  const cell = cellName({ sheet: arrangement.sheet, row: arrangement.headingRow, column });
  const blocking = blockingCell(arrangement, placed.sheet);
  const problem = blocking
    ? words.setup.formulaBlocked(cell, cellName({ sheet: arrangement.sheet, ...blocking }))
    : words.setup.formulaFails(cell, shown);
  return { ...nothing, problems: [problem] };
}

export function mendFormula(arrangement: Arrangement, references: TableReferences, words: Messages): Part {
  const { formulaColumn, headingRow, placed, sheet } = arrangement;
  const formula = computedFormula(arrangement, references);
  if (formulaColumn === null || formula === null) return nothing;
  const cell = { sheet, row: headingRow, column: formulaColumn };
  const write: Part['steps'] = [
    { kind: 'write-formulas', area: { ...cell, rows: 1, columns: 1 }, formulas: [[formula]] },
  ];
  if (!placed) return { ...nothing, steps: write };
  if (arrangement.isPastedOver) {
    return { ...nothing, problems: [words.setup.formulaOverwritten(cellName(cell))] };
  }
  if (placed.formulaColumn === null) {
    return { ...nothing, steps: write, changed: [words.setup.formulaWritten(cellName(cell))] };
  }
  const present = placed.sheet.formulas[headingRow - 1]?.[placed.formulaColumn - 1] ?? '';
  if (!isSameFormula(present, formula)) {
    return { ...nothing, steps: write, changed: [words.setup.formulaMended(cellName(cell))] };
  }
  return checkResults(arrangement, placed, placed.formulaColumn, words);
}
