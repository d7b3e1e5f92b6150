// Calendar days and the Date values that stand for them in the spreadsheet's own time zone.
import { type Day, dayFromIso } from '../domain/day.ts';
import { once } from './once.ts';

const millisecondsInDay = 86_400_000;
const millisecondsInHour = 3_600_000;
const zonesWithoutOffset = new Set(['UTC', 'GMT', 'Etc/UTC', 'Etc/GMT', 'Etc/UCT', 'Etc/Zulu', 'Zulu']);

export interface SpreadsheetDays {
  /** The calendar day a Date falls on in the spreadsheet. */
  dayOf(date: Date): Day;
  /** The first moment of a day in the spreadsheet. */
  dateOf(day: Day): Date;
  today(): Day;
}

/** Formatting is a service call, so each moment is looked up once. */
function dayInZone(timeZone: string): (moment: number) => Day {
  if (zonesWithoutOffset.has(timeZone)) return (moment) => Math.floor(moment / millisecondsInDay);
  const known = new Map<number, Day>();
  return (moment) => {
    const before = known.get(moment);
    if (before !== undefined) return before;
    const iso = Utilities.formatDate(new Date(moment), timeZone, 'yyyy-MM-dd');
    const day = dayFromIso(iso) ?? Math.floor(moment / millisecondsInDay);
    known.set(moment, day);
    return day;
  };
}

/** Offsets run from −12 to +14 hours in quarters of an hour; the first moment is found by halving that span. */
function firstMoment(day: Day, dayOf: (moment: number) => Day): number {
  const quarter = millisecondsInHour / 4;
  const midnightUtc = day * millisecondsInDay;
  let before = midnightUtc - 15 * millisecondsInHour;
  let from = midnightUtc + 13 * millisecondsInHour;
  while (from - before > quarter) {
    const middle = before + Math.floor((from - before) / quarter / 2) * quarter;
    if (dayOf(middle) >= day) from = middle;
    else before = middle;
  }
  return from;
}

/** Days of one season begin at the same hour, so the last one found is tried before searching. */
function firstMoments(dayOf: (moment: number) => Day): (day: Day) => number {
  const known = new Map<Day, number>();
  let sinceMidnightUtc = 0;
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const guess = day * millisecondsInDay + sinceMidnightUtc;
    const isFirst = dayOf(guess) === day && dayOf(guess - 1) < day;
    const moment = isFirst ? guess : firstMoment(day, dayOf);
    sinceMidnightUtc = moment - day * millisecondsInDay;
    known.set(day, moment);
    return moment;
  };
}

/** Reads the time zone only when a day needs it. */
export function spreadsheetDays(timeZone: () => string): SpreadsheetDays {
  const dayAt = once(() => dayInZone(timeZone()));
  const momentOf = once(() => firstMoments(dayAt()));
  return {
    dayOf: (date) => dayAt()(date.getTime()),
    dateOf: (day) => new Date(momentOf()(day)),
    today: () => dayAt()(Date.now()),
  };
}
