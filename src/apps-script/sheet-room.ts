// Makes sure a sheet is large enough for an area before anything is put there.
import type { Area } from '../workbook/snapshot.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A sheet whose size is read once and kept account of. */
export interface RoomySheet {
  readonly sheet: Sheet;
  /** The area's cells; rows and columns that are missing are added first. */
  rangeOf(area: Omit<Area, 'sheet'>): Range;
  addRows(count: number): void;
  insertRows(after: number, count: number): void;
  insertColumns(after: number, count: number): void;
}

export function roomySheet(sheet: Sheet): RoomySheet {
  let rows: number | null = null;
  let columns: number | null = null;
  const rowCount = (): number => rows ?? sheet.getMaxRows();
  const columnCount = (): number => columns ?? sheet.getMaxColumns();

  const insertRows = (after: number, count: number): void => {
    const before = rowCount();
    sheet.insertRowsAfter(after, count);
    rows = before + count;
  };
  const addRows = (count: number): void => insertRows(rowCount(), count);
  const insertColumns = (after: number, count: number): void => {
    const before = columnCount();
    sheet.insertColumnsAfter(after, count);
    columns = before + count;
  };

  return {
    sheet,
    addRows,
    insertRows,
    insertColumns,
    rangeOf(area) {
      rows = rowCount();
      columns = columnCount();
      const lastRow = area.row + area.rows - 1;
      const lastColumn = area.column + area.columns - 1;
      if (lastRow > rows) addRows(lastRow - rows);
      if (lastColumn > columns) insertColumns(columns, lastColumn - columns);
      return sheet.getRange(area.row, area.column, area.rows, area.columns);
    },
  };
}
