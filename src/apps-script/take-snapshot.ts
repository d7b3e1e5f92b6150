// One read of the spreadsheet: the sheets asked for in full, the others by name. The number of calls depends
// on the sheets, not on their rows; each part of a sheet is read whole when somebody first looks at it.
import type { WorkbookLocale } from '../workbook/cell.ts';
import type { Area, SheetSnapshot, Snapshot } from '../workbook/snapshot.ts';
import { formulaFromSheet } from './formula-separators.ts';
import { foundRuleOf } from './found-rule-of.ts';
import { once } from './once.ts';
import { readForeignSheet } from './read-foreign-sheet.ts';
import type { SpreadsheetDays } from './spreadsheet-days.ts';
import { toGrid } from './to-grid.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Headings have notes; they stand in one of the first rows. */
const mostRowsWithNotes = 11;

function snapshotOfSheet(
  sheet: Sheet,
  name: string,
  locale: WorkbookLocale,
  sheetNames: () => ReadonlyMap<number, string>,
): SheetSnapshot {
  const dataRange = once(() => sheet.getDataRange());
  const values = once(() => toGrid(dataRange().getValues()));
  const formulas = once(() =>
    dataRange()
      .getFormulas()
      .map((row) => row.map((formula) => (formula ? formulaFromSheet(formula, locale.decimalMark) : ''))),
  );
  const rows = once(() => sheet.getMaxRows());
  const columns = once(() => sheet.getMaxColumns());
  const frozenRows = once(() => sheet.getFrozenRows());
  const charts = once(() => sheet.getCharts().length);
  const notes = once(() => {
    const rowCount = Math.min(values().length, mostRowsWithNotes);
    return sheet.getRange(1, 1, rowCount, values()[0]?.length ?? 1).getNotes();
  });
  const rules = once(() => sheet.getRange(1, 1, rows(), values()[0]?.length ?? 1).getDataValidations());
  return {
    name,
    get values() {
      return values();
    },
    get formulas() {
      return formulas();
    },
    get rows() {
      return rows();
    },
    get columns() {
      return columns();
    },
    get frozenRows() {
      return frozenRows();
    },
    get charts() {
      return charts();
    },
    get topNotes() {
      return notes();
    },
    ruleAt(row, column) {
      const rule = rules()[row - 1]?.[column - 1] ?? null;
      return rule === null ? null : foundRuleOf(rule, sheetNames);
    },
  };
}

function selectionOf(spreadsheet: Spreadsheet): Area | null {
  const range = spreadsheet.getActiveRange();
  if (range === null) return null;
  return {
    sheet: spreadsheet.getActiveSheet().getName(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

export function takeSnapshot(
  spreadsheet: Spreadsheet,
  days: SpreadsheetDays,
  locale: WorkbookLocale,
  sheetsInFull: Pick<ReadonlySet<string>, 'has'>,
): Snapshot {
  const named = spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
  const selection = once(() => selectionOf(spreadsheet));
  const sheetNames = once(() => new Map(named.map(({ sheet, name }) => [sheet.getSheetId(), name])));
  return {
    today: days.today(),
    locale,
    sheetNames: named.map(({ name }) => name),
    sheets: named
      .filter(({ name }) => sheetsInFull.has(name))
      .map(({ sheet, name }) => snapshotOfSheet(sheet, name, locale, sheetNames)),
    get selection() {
      return selection();
    },
    foreignSheet(name) {
      const found = named.find((candidate) => candidate.name === name);
      return found ? readForeignSheet(found.sheet, name) : null;
    },
  };
}
