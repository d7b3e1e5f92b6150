// The cycle after one: as many whole months, or days, and the name that comes next.
import { type Day, dayOf, isoFromDay, type Period, partsOfDay } from '../day.ts';
import { currentQuarter } from '../quarter.ts';

export interface NamedCycle extends Period {
  readonly name: string;
}

/**
 * @example followingCycle({ name: '2026-Q4', start: dayOf(2026, 10, 1), due: dayOf(2026, 12, 31) }, 1).name //=> '2027-Q1'
 */
export function followingCycle(cycle: NamedCycle, fiscalYearStartMonth: number): NamedCycle {
  const start = cycle.due + 1;
  const due = lastDayOf(cycle, start);
  const isFiscalQuarter = cycle.name === currentQuarter(cycle.start, fiscalYearStartMonth).name;
  const name = isFiscalQuarter
    ? currentQuarter(start, fiscalYearStartMonth).name
    : (nameAfter(cycle.name) ?? `${isoFromDay(start)} to ${isoFromDay(due)}`);
  return { name, start, due };
}

/** Whole months stay whole months. */
function lastDayOf({ start, due }: Period, next: Day): Day {
  const first = partsOfDay(start);
  const after = partsOfDay(due + 1);
  const months = (after.year - first.year) * 12 + after.month - first.month;
  if (first.dayOfMonth !== 1 || after.dayOfMonth !== 1 || months < 1) return next + (due - start);
  const { year, month } = partsOfDay(next);
  const end = month - 1 + months;
  return (dayOf(year + Math.floor(end / 12), (end % 12) + 1, 1) ?? next) - 1;
}

/** Q4 2026 → Q1 2027, H1 2026 → H2 2026, Sprint 7 → Sprint 8; null where nothing counts on. */
function nameAfter(name: string): string | null {
  const part = /\b([QH])\s?([1-4])\b/i.exec(name);
  const year = /\b(?:19|20)\d\d\b/.exec(name);
  if (part) {
    const [whole, letter = '', digit = ''] = part;
    const most = letter.toUpperCase() === 'Q' ? 4 : 2;
    const isLast = Number(digit) >= most;
    if (isLast && !year) return null;
    const counted = name.replace(whole, whole.replace(digit, isLast ? '1' : String(Number(digit) + 1)));
    return isLast && year ? counted.replace(year[0], String(Number(year[0]) + 1)) : counted;
  }
  const last = /(\d+)(?!.*\d)/.exec(name);
  return last?.[1] === undefined
    ? null
    : `${name.slice(0, last.index)}${Number(last[1]) + 1}${name.slice(last.index + last[1].length)}`;
}
