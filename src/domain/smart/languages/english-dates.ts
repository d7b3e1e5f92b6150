// English words of dates and business periods.
import type { DateTag } from './language-pack.ts';

export const englishDates = {
  end: 'end, end of, close of, late, ending, close, last day of, end-of',
  start: 'start of, beginning of, begin of, early, first day of',
  middle: 'mid, middle of, mid-',
  this: 'this, current, present, ongoing',
  next: 'next, coming, upcoming, following',
  before: 'before, prior to, ahead of, earlier than',
  until: 'by, until, till, no later than, not later than, due, due by, deadline, up to, as at, through',
  in: `in, during, within, for, throughout, over, through, on, at, by, until, before, till, the, of,
    end, mid, -, –, —, (`,
  quarter: 'quarter, quarters, qtr, qtrs, trimester',
  halfYear: 'half, half-year, half year, halves, semester',
  year: 'year, years, calendar year, yr, yrs',
  month: 'month, months',
  week: 'week, weeks, wk',
  day: 'day, days',
  fiscal: 'fy, fiscal year, financial year, fiscal, financial',
  cycle: 'cycle, okr cycle, period, planning period, planning cycle',
  yearEnd: "eoy, year-end, year end, year's end, end-of-year",
  quarterEnd: "eoq, quarter-end, quarter end, quarter's end, end-of-quarter",
  monthEnd: "eom, month-end, month end, month's end, end-of-month",
  weekEnd: "eow, week's end",
  dateJoint: "of, the, in, /, -, ', ., –, our, a",
  every: 'per, each, every, a, last, previous, past, prior, quarterly, every other',
} satisfies Record<DateTag, string>;
