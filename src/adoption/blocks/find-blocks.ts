// Finds the tables on a sheet: heading rows (one or two deep), the rows under them, and what stands above them.
import type { WorkbookLocale } from '../../workbook/cell.ts';
import { headingOf, headsRows } from '../notation/headings.ts';
import { numbersFrom } from '../sheet/part-of-grid.ts';
import { repeatsHeadings } from '../sheet/row-kinds.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { Extent } from './block-rows.ts';
import { type HeadingCell, headingCells } from './heading-cells.ts';
import { isGroupRow, isHeading, isSubHeading } from './heading-rows.ts';
import { isHeadingByShape } from './headings-by-shape.ts';
import { withPeriodsFromAbove } from './periods-from-above.ts';
import { isUnderObjective, preambleAbove } from './preamble.ts';
import { lastRowOfTable } from './rows-of-other-tables.ts';

export interface Block extends Extent {
  /** Titles and labels directly above the headings. */
  readonly preamble: readonly number[];
  readonly headingRows: readonly number[];
  readonly headings: readonly HeadingCell[];
  readonly isSaidToHoldGoals: boolean;
}

/** The tables of a sheet from top to bottom; none where no row reads like headings. */
export function findBlocks(grid: SheetGrid, locale: WorkbookLocale): readonly Block[] {
  const heads = headsOfTables(grid, locale);
  const preambles = heads.map(({ top }, index) => preambleAbove(grid, top, heads[index - 1]?.bottom ?? -1));
  const blocks = heads.map(({ rows, top, bottom }, index) => {
    const below = {
      firstRow: bottom + 1,
      lastRow: (preambles[index + 1]?.[0] ?? heads[index + 1]?.top ?? grid.rows) - 1,
    };
    return {
      preamble: preambles[index] ?? [],
      headingRows: rows,
      headings: headingCells(grid, rows, locale),
      firstRow: below.firstRow,
      lastRow: lastRowOfTable(grid, below, locale),
      isSaidToHoldGoals: isUnderObjective(grid, top),
    };
  });
  return withPeriodsFromAbove(grid, blocks);
}

/** The heading rows of one table. */
interface Head {
  readonly rows: readonly number[];
  readonly top: number;
  readonly bottom: number;
}

function headsOfTables(grid: SheetGrid, locale: WorkbookLocale): readonly Head[] {
  const heads: Head[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    if (grid.filled(row).length < 2) continue;
    const isHead =
      isHeading(grid, row, locale) ||
      (standsApart(grid, row, heads) && isHeadingByShape(grid, row, locale)) ||
      repeatsHeads(grid, row, heads);
    if (!isHead || (heads.length === 0 && standsAmidRows(grid, row))) continue;
    if (heads.length > 0 && !beginsTable(grid, row, heads, locale)) continue;
    const head = headAt(grid, row, locale);
    heads.push(head);
    row = head.bottom;
  }
  return heads;
}

/** Whether words nobody knows may head a table: the first of a sheet, or one below a blank row or a line. */
const standsApart = (grid: SheetGrid, row: number, heads: readonly Head[]): boolean =>
  heads.length === 0 || grid.filled(row - 1).length < 2;

const rowsAmid = 3;

/** Whether several rows as full as this one stand directly above it: a row of a table of which nothing is known. */
const standsAmidRows = (grid: SheetGrid, row: number): boolean =>
  !(isBold(grid, row) && !isBold(grid, row - 1)) &&
  row >= rowsAmid &&
  numbersFrom(row - rowsAmid, row).every(
    (above) => grid.filled(above).length >= Math.max(rowsAmid, grid.filled(row).length - 1),
  );

function headAt(grid: SheetGrid, row: number, locale: WorkbookLocale): Head {
  if (isSubHeading(grid, row + 1, row, locale)) return { rows: [row, row + 1], top: row, bottom: row + 1 };
  if (isGroupRow(grid, row - 1, row, locale)) return { rows: [row - 1, row], top: row - 1, bottom: row };
  return { rows: [row], top: row, bottom: row };
}

/** Whether a row that reads like headings begins a further table, rather than standing amid the rows of the last. */
function beginsTable(grid: SheetGrid, row: number, heads: readonly Head[], locale: WorkbookLocale): boolean {
  const firstRow = (heads[heads.length - 1]?.bottom ?? 0) + 1;
  const above = isGroupRow(grid, row - 1, row, locale) ? row - 2 : row - 1;
  const isApart =
    grid.filled(above).length <= 2 ||
    (isBold(grid, row) && !isBold(grid, row - 1)) ||
    namesTable(grid, row) ||
    heads.some(({ rows }) => repeatsHalf(grid, row, rows));
  return isApart && (isHeadingsApart(grid, row) || !goesOn(grid, row, firstRow));
}

const fewestKnown = 3;

/** Headings but for one at most, below a blank row or a line, whatever stands in their columns above. */
function isHeadingsApart(grid: SheetGrid, row: number): boolean {
  if (grid.filled(row - 1).length > 1) return false;
  const filled = grid.filled(row);
  const known = filled.filter((column) => headingOf(grid.text(row, column)) !== null).length;
  const areWords = filled.every((column) => typeof grid.value(row, column) === 'string');
  return areWords && known >= Math.max(fewestKnown, filled.length - 1);
}

/** `Action | Who | By when`: headings from first to last. */
const namesTable = (grid: SheetGrid, row: number): boolean =>
  headsRows(grid.text(row, grid.filled(row)[0] ?? 0)) && repeatsHeadings(grid, row);

const isBold = (grid: SheetGrid, row: number): boolean =>
  grid.filled(row).every((column) => grid.isBold(row, column));

/** Whether half of the words in a row are those of headings above. */
function repeatsHalf(grid: SheetGrid, row: number, headingRows: readonly number[]): boolean {
  const known = headingRows.flatMap((above) => grid.filled(above).map((column) => grid.text(above, column)));
  const filled = grid.filled(row);
  return filled.filter((column) => known.includes(grid.text(row, column))).length * 2 >= filled.length;
}

const fewestRepeated = 2;

/** Whether half of the words in a row stand in a row of headings above, each in its own column. */
function repeatsHeads(grid: SheetGrid, row: number, heads: readonly Head[]): boolean {
  const filled = grid.filled(row);
  const isRepeated = (column: number): boolean =>
    heads.some(({ rows }) => rows.some((above) => grid.text(above, column) === grid.text(row, column)));
  const areWords = filled.every((column) => typeof grid.value(row, column) === 'string');
  const repeated = areWords ? filled.filter(isRepeated).length : 0;
  return repeated >= fewestRepeated && repeated * 2 >= filled.length;
}

const mostRowsAbove = 50;

/** Whether words of a row stand in the same columns above: kinds and levels that rows go on with, rather than headings. */
function goesOn(grid: SheetGrid, row: number, firstRow: number): boolean {
  return grid.filled(row).some((column) => {
    const text = grid.text(row, column);
    if (headingOf(text) === null) return false;
    for (let above = row - 1; above >= firstRow && row - above <= mostRowsAbove; above -= 1)
      if (grid.text(above, column) === text) return true;
    return false;
  });
}
