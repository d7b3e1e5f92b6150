// The spreadsheet in front of the user: its days and how its people write, looked up only when something needs them.
import type { WorkbookLocale } from '../workbook/cell.ts';
import { once } from './once.ts';
import { type SpreadsheetDays, spreadsheetDays } from './spreadsheet-days.ts';
import { workbookLocale } from './workbook-locale.ts';

interface ActiveSpreadsheet {
  readonly days: SpreadsheetDays;
  readonly locale: WorkbookLocale;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** Touches no service until something is asked of it. */
export function activeSpreadsheet(): ActiveSpreadsheet {
  const spreadsheet = once(() => SpreadsheetApp.getActiveSpreadsheet());
  const days = spreadsheetDays(() => spreadsheet().getSpreadsheetTimeZone());
  const locale = workbookLocale(() => spreadsheet().getSpreadsheetLocale(), days);
  return { days, locale, spreadsheet };
}
