// Sheet: one tab of the workbook, its size, rules and charts.
import { type Zone, zoneOf } from '../engine/a1.ts';
import { bandingsOf } from './banding.ts';
import { conditionalFormatRules, setConditionalFormatRules } from './conditional-format-rule.ts';
import { memberName } from './enumeration.ts';
import { gridIdOf, knowSheet } from './places.ts';
import { rangeList } from './range-list.ts';
import { change, flush, type ScriptRun } from './script-run.ts';
import { type Effect, service, wrongParameters } from './service.ts';
import { sheetCharts } from './sheet-charts.ts';
import { sheetProtection } from './sheet-protection.ts';
import { sheetSize } from './sheet-size.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the last value or formula stands; zeros on an empty sheet. */
function extentOf(run: ScriptRun, sheetId: string): { rows: number; columns: number } {
  flush(run);
  const { getters } = run.workbook.model;
  let rows = 0;
  let columns = 0;
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (getters.getEvaluatedCell(position).value === null) continue;
    rows = Math.max(rows, position.row + 1);
    columns = Math.max(columns, position.col + 1);
  }
  return { rows, columns };
}

const effects = {
  getName: 'read',
  getSheetId: 'read',
  getDataRange: 'read',
  getRange: 'local',
  getRangeList: 'local',
  getLastRow: 'read',
  getLastColumn: 'read',
  getMaxRows: 'read',
  getMaxColumns: 'read',
  insertRowsAfter: 'write',
  insertColumnsAfter: 'write',
  deleteRows: 'write',
  deleteColumns: 'write',
  setFrozenRows: 'write',
  getFrozenRows: 'read',
  setFrozenColumns: 'write',
  setColumnWidth: 'write',
  setColumnWidths: 'write',
  setTabColor: 'write',
  setHiddenGridlines: 'write',
  getCharts: 'read',
  newChart: 'local',
  insertChart: 'write',
  updateChart: 'write',
  removeChart: 'write',
  getConditionalFormatRules: 'read',
  setConditionalFormatRules: 'write',
  getBandings: 'read',
  getProtections: 'read',
  hasHiddenGridlines: 'read',
  getFrozenColumns: 'read',
  getColumnWidth: 'read',
  activate: 'write',
} as const satisfies Partial<Record<keyof GoogleSheet, Effect>>;

const outside = 'The coordinates of the range are outside the dimensions of the sheet.';

export function sheet(run: ScriptRun, sheetId: string): GoogleSheet {
  const { getters } = run.workbook.model;
  const size = () => ({ rows: getters.getNumberRows(sheetId), columns: getters.getNumberCols(sheetId) });
  const self = (): GoogleSheet => made;

  function named(a1: string): Zone {
    const [, ownName, cells = a1] = /^(?:'((?:[^']|'')*)'|[^!]*)!(.*)$/.exec(a1) ?? [];
    const zone = zoneOf(cells, size());
    if (!zone || (ownName !== undefined && ownName !== getters.getSheetName(sheetId))) {
      throw run.realm.exception('Range not found');
    }
    return zone;
  }

  function counted(given: readonly unknown[]): Zone {
    const [row, column, rows = 1, columns = 1] = given;
    if (
      typeof row !== 'number' ||
      typeof column !== 'number' ||
      typeof rows !== 'number' ||
      typeof columns !== 'number'
    ) {
      throw wrongParameters(run, 'SpreadsheetApp.Sheet.getRange', given);
    }
    if (rows < 1) throw run.realm.exception('The number of rows in the range must be at least 1.');
    if (columns < 1) throw run.realm.exception('The number of columns in the range must be at least 1.');
    if (row < 1) throw run.realm.exception('The starting row of the range is too small.');
    if (column < 1) throw run.realm.exception('The starting column of the range is too small.');
    return { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
  }

  const made: GoogleSheet = service<GoogleSheet, keyof typeof effects>(run, 'Sheet', effects, {
    getName: () => getters.getSheetName(sheetId),
    getSheetId: () => gridIdOf(getters.getSheetIds(), sheetId),
    getDataRange: () => {
      const { rows, columns } = extentOf(run, sheetId);
      const zone = { top: 0, left: 0, bottom: Math.max(rows, 1) - 1, right: Math.max(columns, 1) - 1 };
      return run.range({ sheetId, zone });
    },
    getRange: (...given: readonly unknown[]) => {
      const [first] = given;
      const zone = typeof first === 'string' && given.length === 1 ? named(first) : counted(given);
      const { rows, columns } = size();
      if (zone.bottom >= rows || zone.right >= columns) throw run.realm.exception(outside);
      return run.range({ sheetId, zone });
    },
    getRangeList: (names) => {
      if (!Array.isArray(names) || names.length === 0) {
        throw wrongParameters(run, 'SpreadsheetApp.Sheet.getRangeList', [names]);
      }
      return rangeList(
        run,
        sheetId,
        Array.from(names, (name) => named(String(name))),
      );
    },
    getLastRow: () => extentOf(run, sheetId).rows,
    getLastColumn: () => extentOf(run, sheetId).columns,
    getConditionalFormatRules: () => conditionalFormatRules(run, sheetId),
    setConditionalFormatRules: (rules) => setConditionalFormatRules(run, sheetId, rules),
    getBandings: () => run.realm.array(bandingsOf(run, sheetId)),
    getProtections: (type) => {
      if (memberName(type) !== 'SHEET')
        throw run.realm.exception(`not emulated: Sheet.getProtections(${type})`);
      return run.realm.array(getters.isSheetLocked(sheetId) ? [sheetProtection(run)] : []);
    },
    setTabColor: (colour: string | null) => {
      change(run, (model) =>
        model.dispatch('COLOR_SHEET', colour === null ? { sheetId } : { sheetId, color: colour }),
      );
      return made;
    },
    setHiddenGridlines: (isHidden) => {
      if (typeof isHidden !== 'boolean') {
        throw wrongParameters(run, 'SpreadsheetApp.Sheet.setHiddenGridlines', [isHidden]);
      }
      change(run, (model) =>
        model.dispatch('SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: !isHidden }),
      );
      return made;
    },
    hasHiddenGridlines: () => !getters.getGridLinesVisibility(sheetId),
    activate: () => {
      const zone = { top: 0, left: 0, bottom: 0, right: 0 };
      run.selection = { sheetId, zone };
      run.stage.move(run.selection);
      return made;
    },
    ...sheetSize(run, sheetId, self),
    ...sheetCharts(run, sheetId),
  });
  knowSheet(made, sheetId);
  return made;
}
