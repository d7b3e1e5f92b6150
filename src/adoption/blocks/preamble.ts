// What stands directly above the headings of a table: its title, and labels such as `Owner: Anna`.
import { headingOf } from '../notation/headings.ts';
import { isPeriodAlone } from '../notation/periods.ts';
import { labelsIn } from '../sheet/label-rows.ts';
import { standsAlone } from '../sheet/row-kinds.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';

const mostBlankRows = 2;

/** The titles and labels directly above a heading row, down to `end`. */
export function preambleAbove(grid: SheetGrid, heading: number, end: number): readonly number[] {
  const rows: number[] = [];
  let blanks = 0;
  for (let row = heading - 1; row > end; row -= 1) {
    const line = lineAt(grid, row, row - 1 === end || rows.length > 0);
    /** Between tables, what a blank row sets apart from both is the title of the one below. */
    const isTitle = blanks === 0 || (rows.length === 0 && end >= 0 && standsAlone(grid, row));
    if (line === 'other' || (line === 'title' && !isTitle)) break;
    if (line === 'blank') {
      blanks += 1;
      if (blanks > mostBlankRows) break;
      continue;
    }
    if (line !== 'fact') rows.unshift(row);
    if (line !== 'title') blanks = 0;
  }
  return rows;
}

/** `fact`: a label that means nothing to goals, and what it says. */
type Line = 'blank' | 'label' | 'fact' | 'title' | 'other';

/** `Budget: £4,000`, in one cell. */
const factInCell = /^[^\s:：](?:[^:：]{0,24}[^\s:：])?[:：]\s+\S/u;

/** `isAtPlace`: whether a title may stand there that nothing marks as one. */
function lineAt(grid: SheetGrid, row: number, isAtPlace: boolean): Line {
  const filled = grid.filled(row);
  const [first] = filled;
  if (first === undefined) return 'blank';
  if (labelsIn(grid, row).length > 0 && !holdsFigures(grid, row)) return 'label';
  const label = grid.text(row, first);
  if (filled.length === 2 && (/[:：]$/.test(label) || headingOf(label)?.role === 'note')) return 'fact';
  const value = grid.value(row, first);
  if (filled.length > 1 || typeof value === 'number' || typeof value === 'boolean') return 'other';
  if (factInCell.test(label)) return 'fact';
  const isMarked =
    grid.isBold(row, first) ||
    row === 0 ||
    grid.filled(row - 1).length === 0 ||
    isPeriodAlone(grid.text(row, first));
  return isMarked || isAtPlace ? 'title' : 'other';
}

/** Whether figures stand side by side in a row, as they do in the rows of a table. */
const holdsFigures = (grid: SheetGrid, row: number): boolean =>
  grid.filled(row).filter((column) => /^\p{Sc}?\d[\d.,]*\s?[%\p{Sc}kM]?$/u.test(grid.text(row, column)))
    .length > 1;

/** Whether a label above a row names an objective. */
export const isUnderObjective = (grid: SheetGrid, row: number): boolean =>
  preambleAbove(grid, row, -1).some((above) =>
    labelsIn(grid, above).some(({ role }) => role === 'objective' || role === 'goal'),
  );
