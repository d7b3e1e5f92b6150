// The looks of people's own columns in the table: they go with the rows, so that a column put between ours does not
// keep the stripes of rows that stood there before.
import type { Step } from '../../workbook/plan.ts';
import { type Area, type SheetSnapshot, valueAt } from '../../workbook/snapshot.ts';
import { groundOf } from './dress-summary.ts';
import type { FoundSummary } from './kept-notes.ts';
import type { SummaryPlaces } from './summary-columns.ts';
import type { Place } from './summary-place.ts';
import type { SummaryRow } from './summary-row.ts';

/** Colours people gave their cells stay as long as every row is where it was. */
export function ownColumnGrounds({ name, old, sheet }: Place, rows: readonly SummaryRow[]): readonly Step[] {
  const places = old?.places;
  if (!old || !places || !sheet) return [];
  const heading = rows.findIndex(({ kind }) => kind === 'goalsHeading') + 1;
  const from = Math.min(heading, old.headingRow);
  const last = Math.max(rows.length, old.lastRow);
  const grounds = Array.from({ length: last - from + 1 }, (_, index) => {
    const row = rows[from - 1 + index];
    return [row ? groundOf(row.kind) : null];
  });
  const haveMoved = !isWhereItWas(rows, heading, old, sheet, places.id);
  return columnsInTable(old, places, sheet).flatMap((column): Step[] => {
    const area: Area = { sheet: name, row: from, column, rows: grounds.length, columns: 1 };
    return [
      { kind: 'style', area, style: { verticalAlign: 'top' } },
      ...(haveMoved ? [{ kind: 'grounds', area, grounds } as const] : []),
    ];
  });
}

function isWhereItWas(
  rows: readonly SummaryRow[],
  heading: number,
  old: FoundSummary,
  sheet: SheetSnapshot,
  idColumn: number,
): boolean {
  return (
    old.headingRow === heading &&
    old.lastRow === rows.length &&
    rows.every(
      ({ cells }, index) =>
        index + 1 < heading || String(cells.id ?? '') === String(valueAt(sheet, index + 1, idColumn)),
    )
  );
}

/** Those between ours, and those beside them that have a heading. */
function columnsInTable(
  { headingRow, ownColumns }: FoundSummary,
  places: SummaryPlaces,
  sheet: SheetSnapshot,
): readonly number[] {
  const ours = Object.values(places);
  const isBetween = (column: number): boolean => column > Math.min(...ours) && column < Math.max(...ours);
  return ownColumns.filter((column) => isBetween(column) || valueAt(sheet, headingRow, column) !== '');
}
