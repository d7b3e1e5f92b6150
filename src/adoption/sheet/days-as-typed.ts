// Dates typed day first into a workbook that has the month first: it took 05/12/2026 for May, and left 19/12/2026 a text.
import type { CellValue, WorkbookLocale } from '../../workbook/cell.ts';
import { isDate } from '../../workbook/reading/reading.ts';
import type { SheetGrid } from './sheet-grid.ts';

const inFigures = /^(\d{1,2})\/(\d{1,2})\/((?:20)?\d\d)$/;
const months = 12;

/** The sheet with such dates as they were typed, where a day left as text beside or below them tells. */
export function withDaysAsTyped(grid: SheetGrid, { dateOrder }: WorkbookLocale): SheetGrid {
  if (dateOrder === 'dayFirst') return grid;
  const { rows, columns } = linesOfDaysLeft(grid);
  if (rows.size === 0) return grid;
  return {
    ...grid,
    value(row, column) {
      const value = grid.value(row, column);
      if (!isDate(value) || !(rows.has(row) || columns.has(column))) return value;
      return dayAsTyped(grid.shown(row, column)) ?? value;
    },
  };
}

/** The rows and columns in which a day stands that no workbook with the month first takes for a date. */
function linesOfDaysLeft(grid: SheetGrid): Readonly<Record<'rows' | 'columns', ReadonlySet<number>>> {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (let row = 0; row < grid.rows; row += 1)
    for (const column of grid.filled(row)) {
      if (!isLeft(grid.value(row, column))) continue;
      rows.add(row);
      columns.add(column);
    }
  return { rows, columns };
}

function isLeft(value: CellValue): boolean {
  const found = typeof value === 'string' ? inFigures.exec(value.trim()) : null;
  return found !== null && Number(found[1]) > months && Number(found[2]) <= months;
}

/** As `2026-12-05`, which is read in one way; null for what is shown in another form. */
function dayAsTyped(shown: string): string | null {
  const [, day = '', month = '', year = ''] = inFigures.exec(shown.trim()) ?? [];
  if (day === '' || Number(month) > months) return null;
  return [year.padStart(4, '20'), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
