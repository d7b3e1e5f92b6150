// One read of a workbook, as plain data: everything a command or request may look at.
import type { Day } from '../domain/day.ts';
import type { Area } from './area.ts';
import type { CellValue, Grid, WorkbookLocale } from './cell.ts';
import type { ForeignSheet } from './foreign-sheet.ts';
import type { FoundRule } from './found-rule.ts';

export type { Area } from './area.ts';

/** One sheet as it was read: `values` and `formulas` cover its data range, A1 first. */
export interface SheetSnapshot {
  readonly name: string;
  readonly values: Grid;
  /** '' where a cell holds no formula. Arguments are separated by commas, whatever the locale. */
  readonly formulas: readonly (readonly string[])[];
  /** The size of the sheet, its empty rows and columns included. */
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly charts: number;
  /** The notes on the cells of the first rows, '' where there is none. */
  readonly topNotes?: readonly (readonly string[])[];
  /** What a cell accepts, down to the last row of the sheet, empty ones included; null where anything goes. */
  ruleAt?(row: number, column: number): FoundRule | null;
}

/** The workbook at one moment. Sheets that were not asked for are known by name only. */
export interface Snapshot {
  readonly today: Day;
  readonly locale: WorkbookLocale;
  readonly sheetNames: readonly string[];
  readonly sheets: readonly SheetSnapshot[];
  readonly selection: Area | null;
  /** Any sheet as it stands, read when asked for; null where there is none of that name. */
  foreignSheet?(name: string): ForeignSheet | null;
}

/** The sheet of that name, where it exists and was read. */
export function sheetOf(snapshot: Snapshot, name: string): SheetSnapshot | null {
  return snapshot.sheets.find((sheet) => sheet.name === name) ?? null;
}

/** The value of a cell; '' outside the sheet's data. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - 1]?.[column - 1] ?? '';
}
