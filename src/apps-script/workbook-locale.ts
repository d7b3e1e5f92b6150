// How people of this spreadsheet write numbers and dates, looked up only when a value needs it.
import type { WorkbookLocale } from '../workbook/cell.ts';
import { dateOrderOf, decimalMarkOf, languageOf } from '../workbook/locale-conventions.ts';
import { once } from './once.ts';
import type { SpreadsheetDays } from './spreadsheet-days.ts';

export function workbookLocale(localeName: () => string, days: SpreadsheetDays): WorkbookLocale {
  const name = once(localeName);
  return {
    get decimalMark() {
      return decimalMarkOf(name());
    },
    get dateOrder() {
      return dateOrderOf(name());
    },
    get language() {
      return languageOf(name());
    },
    dayOf: (date) => days.dayOf(date),
  };
}
