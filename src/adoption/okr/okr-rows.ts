// Which rows of a block tell of goals, and whether they tell of the same goals day by day.
import type { BlockReader } from '../blocks/block-reader.ts';
import { rowsOf } from '../blocks/block-rows.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { isPlaceholder, yesNoIn } from '../notation/amounts.ts';
import { namesKpi } from '../notation/headings.ts';
import { isHanging, repeatsHeadings } from '../sheet/row-kinds.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { OkrColumns } from './okr-columns.ts';

/** Whether key results stand in several rows, once for each day they were looked at. */
export function isHistory(
  { grid, columnOf }: BlockReader,
  rows: readonly number[],
  { keyResult, objective }: OkrColumns,
): boolean {
  const date = columnOf('date');
  if (date === null || keyResult === null) return false;
  const seen = new Set<string>();
  let repeated = 0;
  for (const row of rows) {
    const key = `${objective === null ? '' : grid.text(row, objective)}\n${grid.text(row, keyResult)}`;
    if (seen.has(key) && grid.text(row, date) !== '') repeated += 1;
    seen.add(key);
  }
  return repeated > 0 && repeated * 3 >= rows.length;
}

export function useAll({ grid }: BlockReader, row: number): void {
  for (const column of grid.filled(row)) grid.use(row, column);
}

/** The filled rows of a block, without what stands below a blank row and has texts where the numbers are. */
export function rowsOfGoals(
  reader: BlockReader,
  block: Block,
  { kind, ofKeyResult: { start, target, current } }: OkrColumns,
): readonly number[] {
  const { grid } = reader;
  const places = [start, target, current].flatMap((column) => column ?? []);
  return segmentsOf(grid, block)
    .filter((segment, index) => index === 0 || !isOther(reader, segment, places))
    .flat()
    .filter((row) => !isHanging(grid, row) && (kind === null || !namesKpi(grid.text(row, kind))));
}

/** The filled rows between blank ones. */
function segmentsOf(grid: SheetGrid, block: Block): readonly (readonly number[])[] {
  const segments: number[][] = [];
  for (const row of rowsOf(block)) {
    if (grid.filled(row).length === 0) continue;
    const last = segments[segments.length - 1];
    if (last?.[last.length - 1] === row - 1) last.push(row);
    else segments.push([row]);
  }
  return segments;
}

/** Whether rows are of another table: several, none of which has a number where numbers belong. */
function isOther(reader: BlockReader, segment: readonly number[], places: readonly number[]): boolean {
  const { grid } = reader;
  return (
    segment.length > 1 &&
    segment.every((row) => isForeign(reader, row, places)) &&
    !segment.some((row) => repeatsHeadings(grid, row))
  );
}

function isForeign(reader: BlockReader, row: number, places: readonly number[]): boolean {
  const { grid } = reader;
  const typed = places.filter((column) => grid.text(row, column) !== '');
  const isKnown = (column: number): boolean =>
    yesNoIn(grid.value(row, column)) !== null ||
    isPlaceholder(grid.text(row, column)) ||
    reader.look(row, column) !== null;
  return typed.length > 0 && !typed.some(isKnown);
}
