// A locale that asks for the day of each date only once: columns of dates repeat themselves.
import type { Day } from '../../domain/day.ts';
import type { WorkbookLocale } from '../cell.ts';

/** A day is looked up by its place in a short table (a power of 2), where the last date that belongs there is kept. */
const places = 512;
const millisecondsInDay = 86_400_000;

export function rememberingDays(locale: WorkbookLocale): WorkbookLocale {
  const times = new Float64Array(places).fill(Number.NaN);
  const days: Day[] = new Array<Day>(places).fill(0);
  return {
    get decimalMark() {
      return locale.decimalMark;
    },
    get dateOrder() {
      return locale.dateOrder;
    },
    dayOf(date) {
      const time = date.getTime();
      const place = Math.trunc(time / millisecondsInDay) & (places - 1);
      if (times[place] !== time) {
        times[place] = time;
        days[place] = locale.dayOf(date);
      }
      return days[place] ?? locale.dayOf(date);
    },
  };
}
