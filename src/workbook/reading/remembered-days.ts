// A locale that asks for the day of each date only once: columns of dates repeat themselves.
import type { Day } from '../../domain/day.ts';
import type { WorkbookLocale } from '../cell.ts';

export function rememberingDays(locale: WorkbookLocale): WorkbookLocale {
  const days = new Map<number, Day>();
  return {
    get decimalMark() {
      return locale.decimalMark;
    },
    get dateOrder() {
      return locale.dateOrder;
    },
    dayOf(date) {
      const time = date.getTime();
      const known = days.get(time);
      if (known !== undefined) return known;
      const day = locale.dayOf(date);
      days.set(time, day);
      return day;
    },
  };
}
