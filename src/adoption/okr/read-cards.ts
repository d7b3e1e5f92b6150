// Reads cells that hold a whole objective: its text in the first line, its key results in the lines below.
import { blockReader, type Setting } from '../blocks/block-reader.ts';
import { headingOf } from '../notation/headings.ts';
import { markOf, withoutMark } from '../notation/outline-marks.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { Remarks } from '../understanding.ts';
import { type GrowingObjective, newObjective } from './growing-objective.ts';
import { keyResultFromSentence } from './read-key-result.ts';

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Whether the first line is marked as an objective and others as key results. */
function isCard(lines: readonly string[]): boolean {
  const [first = '', ...others] = lines;
  return markOf(first)?.level === 'objective' && others.some((line) => markOf(line)?.level === 'keyResult');
}

export function readCards(grid: SheetGrid, setting: Setting, remarks: Remarks): readonly GrowingObjective[] {
  const reader = blockReader(grid, [], setting, remarks);
  const objectives: GrowingObjective[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    const cards = grid.filled(row).filter((column) => isCard(linesOf(grid.text(row, column))));
    const [firstCard] = cards;
    if (firstCard === undefined) continue;
    const before = grid.filled(row).find((column) => column < firstCard);
    const team = before === undefined ? '' : reader.take(row, before);
    for (const column of cards) {
      for (const line of linesOf(grid.text(row, column))) {
        const objective = objectives[objectives.length - 1];
        if (markOf(line)?.level === 'objective')
          objectives.push(newObjective(withoutMark(line), grid.nameOf(row, column), team));
        else if (markOf(line) !== null)
          objective?.keyResults.push(keyResultFromSentence(reader, row, column, line));
        else objective?.notes.push(line);
      }
      grid.use(row, column);
    }
    const last = objectives[objectives.length - 1];
    for (const column of grid.filled(row)) {
      const above = headingAbove(grid, row, column);
      if (grid.isUsed(row, column) || last === undefined) continue;
      const role = headingOf(above)?.role;
      if (role === 'owner') last.owner ||= reader.take(row, column);
      else if (role === 'due' || role === 'cycle') last.due ??= reader.due(row, column);
    }
    last?.notes.push(...reader.rest(row));
  }
  return objectives;
}

/** The text on top of a column. */
function headingAbove(grid: SheetGrid, row: number, column: number): string {
  for (let at = 0; at < row; at += 1) if (grid.text(at, column) !== '') return grid.text(at, column);
  return '';
}
