// The spreadsheet in front of the user, as the catalogue sees workbooks.
import type { WorkbookLocale } from '../workbook/cell.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { applyPlan } from './apply-plan.ts';
import { once } from './once.ts';
import { type SpreadsheetDays, spreadsheetDays } from './spreadsheet-days.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { withDocumentLock } from './with-document-lock.ts';
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

/** `sheetsInFull` are the names of the sheets whose cells may be looked at. */
export function activeWorkbook(sheetsInFull: ReadonlySet<string>): Workbook {
  const { days, locale, spreadsheet } = activeSpreadsheet();
  return {
    read: () => takeSnapshot(spreadsheet(), days, locale, sheetsInFull),
    apply: (plan) => applyPlan(plan, spreadsheet(), days, locale),
    exclusively: withDocumentLock,
  };
}
