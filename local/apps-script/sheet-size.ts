// The methods of Sheet about its rows and columns: how many, how wide, which stay in view.
import { change, type ScriptRun } from './script-run.ts';
import { wrongParameters } from './service.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Size = Pick<
  GoogleSheet,
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'insertRowsAfter'
  | 'insertColumnsAfter'
  | 'deleteRows'
  | 'deleteColumns'
  | 'setFrozenRows'
  | 'getFrozenRows'
  | 'setFrozenColumns'
  | 'getFrozenColumns'
  | 'getColumnWidth'
  | 'setColumnWidth'
  | 'setColumnWidths'
>;

/** Google's limit for one spreadsheet. */
const mostCells = 10_000_000;

export function sheetSize(run: ScriptRun, sheetId: string, self: () => GoogleSheet): Size {
  const { getters } = run.workbook.model;
  const rowCount = (): number => getters.getNumberRows(sheetId);
  const columnCount = (): number => getters.getNumberCols(sheetId);

  function demandCount(method: string, given: readonly unknown[]): void {
    if (!given.every((count) => typeof count === 'number' && Number.isInteger(count) && count > 0)) {
      throw wrongParameters(run, `SpreadsheetApp.Sheet.${method}`, given);
    }
  }

  function insertAfter(dimension: 'ROW' | 'COL', after: number, quantity: number): GoogleSheet {
    const isRow = dimension === 'ROW';
    if (after > (isRow ? rowCount() : columnCount())) {
      throw run.realm.exception(`Those ${isRow ? 'rows' : 'columns'} are out of bounds.`);
    }
    const cells = (rowCount() + (isRow ? quantity : 0)) * (columnCount() + (isRow ? 0 : quantity));
    if (cells > mostCells) {
      throw run.realm.exception(
        `This action would increase the number of cells above the limit of ${mostCells} cells.`,
      );
    }
    const sheetName = getters.getSheetName(sheetId);
    change(run, (model) =>
      model.dispatch('ADD_COLUMNS_ROWS', {
        sheetId,
        sheetName,
        dimension,
        base: after - 1,
        quantity,
        position: 'after',
      }),
    );
    return self();
  }

  function remove(dimension: 'ROW' | 'COL', from: number, quantity: number): void {
    const isRow = dimension === 'ROW';
    const present = isRow ? rowCount() : columnCount();
    if (from + quantity - 1 > present) {
      throw run.realm.exception(`Those ${isRow ? 'rows' : 'columns'} are out of bounds.`);
    }
    if (quantity >= present) {
      throw run.realm.exception(`You can't delete all the ${isRow ? 'rows' : 'columns'} on the sheet.`);
    }
    const elements = Array.from({ length: quantity }, (_, index) => from - 1 + index);
    const sheetName = getters.getSheetName(sheetId);
    change(run, (model) =>
      model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension, elements }),
    );
  }

  function setWidths(start: number, count: number, size: number): GoogleSheet {
    if (start + count - 1 > columnCount()) throw run.realm.exception('Those columns are out of bounds.');
    const elements = Array.from({ length: count }, (_, index) => start - 1 + index);
    change(run, (model) =>
      model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements, size }),
    );
    return self();
  }

  return {
    getMaxRows: rowCount,
    getMaxColumns: columnCount,
    insertRowsAfter: (after, count) => {
      demandCount('insertRowsAfter', [after, count]);
      return insertAfter('ROW', after, count);
    },
    insertColumnsAfter: (after, count) => {
      demandCount('insertColumnsAfter', [after, count]);
      return insertAfter('COL', after, count);
    },
    deleteRows: (from, count) => {
      demandCount('deleteRows', [from, count]);
      remove('ROW', from, count);
    },
    deleteColumns: (from, count) => {
      demandCount('deleteColumns', [from, count]);
      remove('COL', from, count);
    },
    setFrozenRows: (rows) => {
      if (!Number.isInteger(rows) || rows < 0)
        throw wrongParameters(run, 'SpreadsheetApp.Sheet.setFrozenRows', [rows]);
      if (rows >= rowCount()) throw run.realm.exception("You can't freeze all visible rows on the sheet.");
      change(run, (model) =>
        rows === 0
          ? model.dispatch('UNFREEZE_ROWS', { sheetId })
          : model.dispatch('FREEZE_ROWS', { sheetId, quantity: rows }),
      );
    },
    getFrozenRows: () => getters.getPaneDivisions(sheetId).ySplit,
    setFrozenColumns: (columns) => {
      if (!Number.isInteger(columns) || columns < 0)
        throw wrongParameters(run, 'SpreadsheetApp.Sheet.setFrozenColumns', [columns]);
      if (columns >= columnCount())
        throw run.realm.exception("You can't freeze all visible columns on the sheet.");
      change(run, (model) =>
        columns === 0
          ? model.dispatch('UNFREEZE_COLUMNS', { sheetId })
          : model.dispatch('FREEZE_COLUMNS', { sheetId, quantity: columns }),
      );
    },
    getFrozenColumns: () => getters.getPaneDivisions(sheetId).xSplit,
    getColumnWidth: (column) => {
      demandCount('getColumnWidth', [column]);
      return getters.getColSize(sheetId, column - 1);
    },
    setColumnWidth: (column, width) => {
      demandCount('setColumnWidth', [column, width]);
      return setWidths(column, 1, width);
    },
    setColumnWidths: (start, count, width) => {
      demandCount('setColumnWidths', [start, count, width]);
      return setWidths(start, count, width);
    },
  };
}
