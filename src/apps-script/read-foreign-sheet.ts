// Reads any sheet as it stands: a fixed number of calls for all its cells, and one more for its merged ones.
import type { ForeignSheet } from '../workbook/foreign-sheet.ts';
import { toGrid } from './to-grid.ts';

export function readForeignSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string): ForeignSheet {
  const range = sheet.getDataRange();
  const merged = range.getMergedRanges().map((cells) => {
    const top = cells.getRow() - 1;
    const left = cells.getColumn() - 1;
    return { top, left, bottom: top + cells.getNumRows() - 1, right: left + cells.getNumColumns() - 1 };
  });
  return {
    name,
    values: toGrid(range.getValues()),
    shown: range.getDisplayValues(),
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
    bold: range.getFontWeights().map((row) => row.map((weight) => weight === 'bold')),
    backgrounds: range.getBackgrounds(),
    notes: range.getNotes(),
    merged,
    charts: sheet.getCharts().length,
    isProtected: sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0,
  };
}
