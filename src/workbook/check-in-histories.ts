// The histories of all key results straight from the cells of Check-ins: by far the longest table of a workbook.
import type { Day } from '../domain/day.ts';
import { type Histories, histories } from '../domain/okr/check-in-history.ts';
import type { Grid } from './cell.ts';
import type { ColumnIdOf } from './rows/table-columns.ts';
import type { Table } from './table.ts';
import { type CodecContext, type TableFrame, walkTable } from './table-codec.ts';

/** Reads what a forecast needs and nothing else; a check-in without a day says nothing. */
export function readHistories(
  grid: Grid,
  table: Table<'checkIns', ColumnIdOf<'checkIns'>>,
  context: CodecContext,
  asOf: Day | null,
): { readonly past: Histories; readonly frame: TableFrame } {
  const past = histories(asOf, grid.length);
  const frame = walkTable(
    grid,
    table,
    context,
    (read) => {
      const date = read.day('date');
      const keyResultId = read.text('keyResultId');
      const value = read.measure('value');
      return (cells) => {
        const day = date(cells);
        if (day !== null) past.add(day, keyResultId(cells), value(cells, 'either', ''));
      };
    },
    () => {},
  );
  return { past, frame };
}
