// Runs at every edit of the file by hand, so it leaves at once unless the edit may be a check-in.
import { mayBeCheckIn, mostRowsToHeadings } from '../catalog/edits/may-be-check-in.ts';
import type { CellMessages } from '../messages/cell-messages.ts';
import { partNamed } from './parts.ts';
import { toGrid } from './to-grid.ts';

/** What Sheets hands to onEdit; `authMode` is NONE where the add-on has not been used in the file. */
export interface EditEvent {
  readonly authMode?: unknown;
  readonly range: GoogleAppsScript.Spreadsheet.Range;
}

export function onEdit({ authMode, range }: EditEvent, words: CellMessages): void {
  if (String(authMode) === 'NONE') return;
  const sheet = range.getSheet();
  const name = sheet.getName();
  if (name !== words.tables.keyResults.name) return;
  const [row, rows] = [range.getRow(), range.getNumRows()];
  const [column, columns] = [range.getColumn(), range.getNumColumns()];
  const tops = sheet.getRange(1, column, Math.min(row + rows - 1, mostRowsToHeadings), columns);
  if (!mayBeCheckIn(toGrid(tops.getValues()), words)) return;
  partNamed('actions').onKeyResultsEdited({ sheet: name, row, column, rows, columns });
}
