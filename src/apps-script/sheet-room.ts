// Makes sure a sheet is large enough for an area before anything is put there.
import type { Area } from '../workbook/snapshot.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A sheet whose size is read once and kept account of. */
export interface RoomySheet {
  readonly sheet: Sheet;
  /** Adds rows and columns that are missing for the area. */
  makeRoom(area: Omit<Area, 'sheet'>): void;
  /** The area's cells, for which there is room then. */
  rangeOf(area: Omit<Area, 'sheet'>): Range;
  addRows(count: number): void;
  insertRows(after: number, count: number): void;
  insertColumns(after: number, count: number): void;
  size(): { readonly rows: number; readonly columns: number };
  /** What takes off the rows and columns that were added, the latest first; each may be repeated. */
  shrink(): readonly (() => void)[];
}

/** Rows or columns that were added, and how many there were before. */
interface Growth {
  readonly dimension: 'rows' | 'columns';
  readonly after: number;
  readonly before: number;
}

export function roomySheet(sheet: Sheet): RoomySheet {
  let rows: number | null = null;
  let columns: number | null = null;
  const rowCount = (): number => rows ?? sheet.getMaxRows();
  const columnCount = (): number => columns ?? sheet.getMaxColumns();

  const growths: Growth[] = [];

  /** Only as far as the rows or columns are there: the call that was to add them may have failed. */
  const takeOff = ({ dimension, after, before }: Growth): void => {
    const isRows = dimension === 'rows';
    const surplus = (isRows ? sheet.getMaxRows() : sheet.getMaxColumns()) - before;
    if (surplus <= 0) return;
    if (isRows) sheet.deleteRows(after + 1, surplus);
    else sheet.deleteColumns(after + 1, surplus);
  };

  const insertRows = (after: number, count: number): void => {
    const before = rowCount();
    growths.push({ dimension: 'rows', after, before });
    sheet.insertRowsAfter(after, count);
    rows = before + count;
  };
  const addRows = (count: number): void => insertRows(rowCount(), count);
  const insertColumns = (after: number, count: number): void => {
    const before = columnCount();
    growths.push({ dimension: 'columns', after, before });
    sheet.insertColumnsAfter(after, count);
    columns = before + count;
  };

  const makeRoom = (area: Omit<Area, 'sheet'>): void => {
    rows = rowCount();
    columns = columnCount();
    const lastRow = area.row + area.rows - 1;
    const lastColumn = area.column + area.columns - 1;
    if (lastRow > rows) addRows(lastRow - rows);
    if (lastColumn > columns) insertColumns(columns, lastColumn - columns);
  };

  return {
    sheet,
    addRows,
    insertRows,
    insertColumns,
    size() {
      rows = rowCount();
      columns = columnCount();
      return { rows, columns };
    },
    shrink: () => [...growths].reverse().map((growth) => () => takeOff(growth)),
    makeRoom,
    rangeOf(area) {
      makeRoom(area);
      return sheet.getRange(area.row, area.column, area.rows, area.columns);
    },
  };
}
