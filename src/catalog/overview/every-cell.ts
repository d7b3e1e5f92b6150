// Every cell of a workbook that may name an ID: tables, logs, summaries and what closed cycles left behind.
import type { CellValue } from '../../workbook/cell.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';

export function* everyCell(snapshot: Snapshot): Iterable<CellValue> {
  for (const sheet of snapshot.sheets) for (const row of sheet.values) yield* row;
}
