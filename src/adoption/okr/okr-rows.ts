// Which rows of a block tell of goals, and whether they tell of the same goals day by day.
import type { BlockReader } from '../blocks/block-reader.ts';
import { rowsOf } from '../blocks/block-rows.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { namesKpi } from '../notation/headings.ts';
import { isHanging } from '../sheet/row-kinds.ts';
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

/** The filled rows of a block, without remarks that hang on others and KPIs among them. */
export const rowsOfGoals = ({ grid }: BlockReader, block: Block, { kind }: OkrColumns): readonly number[] =>
  rowsOf(block).filter(
    (row) =>
      grid.filled(row).length > 0 &&
      !isHanging(grid, row) &&
      (kind === null || !namesKpi(grid.text(row, kind))),
  );
