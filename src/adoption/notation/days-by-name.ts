// Days of a year that people know by name: Christmas, Easter, Black Friday.
import { type Day, dayOf } from '../../domain/day.ts';

type DayOfYear = (year: number) => Day | null;

const on =
  (month: number, dayOfMonth: number): DayOfYear =>
  (year) =>
    dayOf(year, month, dayOfMonth);

const after =
  (days: number, from: DayOfYear): DayOfYear =>
  (year) => {
    const day = from(year);
    return day === null ? null : day + days;
  };

const daysInWeek = 7;
/** 1 January 1970 was a Thursday. */
const thursdayFrom = (day: Day): Day => day + ((daysInWeek - (day % daysInWeek)) % daysInWeek);

/** The fourth Thursday of November. */
const thanksgiving: DayOfYear = (year) => {
  const first = dayOf(year, 11, 1);
  return first === null ? null : thursdayFrom(first) + 3 * daysInWeek;
};

/** By the rule of the Gregorian calendar, in the form of Gauss; right for the years 1900 to 2099. */
const easter: DayOfYear = (year) => {
  const moon = (19 * (year % 19) + 24) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
  const equinox = dayOf(year, 3, 22);
  const isWeekLate = (moon === 29 && sunday === 6) || (moon === 28 && sunday === 6 && year % 19 > 10);
  return equinox === null ? null : equinox + moon + sunday - (isWeekLate ? daysInWeek : 0);
};

const known: readonly (readonly [RegExp, DayOfYear])[] = [
  [/^(?:christmas(?: eve)?|xmas|weihnachten|heiligabend|noël|noel|navidad|nochebuena)$/i, on(12, 24)],
  [/^(?:new year[’']?s eve|silvester|jahreswechsel|(?:la )?saint-sylvestre|nochevieja)$/i, on(12, 31)],
  [/^(?:valentine[’']?s?(?: day)?|valentinstag|(?:la )?saint-valentin|san valentín)$/i, on(2, 14)],
  [/^(?:halloween)$/i, on(10, 31)],
  [/^(?:nikolaus(?:tag)?)$/i, on(12, 6)],
  [/^(?:thanksgiving)$/i, thanksgiving],
  [/^(?:black friday|(?:le )?vendredi noir|viernes negro)$/i, after(1, thanksgiving)],
  [/^(?:cyber monday)$/i, after(4, thanksgiving)],
  [/^(?:black week|cyber week)$/i, after(1, thanksgiving)],
  [/^(?:easter(?: sunday)?|ostern|ostersonntag|pâques|semana santa|pascua)$/i, easter],
  [/^(?:pentecost|whitsun|pfingsten|(?:la )?pentecôte)$/i, after(7 * daysInWeek, easter)],
];

/**
 * The day of a year that a text is the name of; null for any other text.
 *
 * @example dayByName('Black Friday')?.(2026) //=> 2026-11-27 as a day
 */
export const dayByName = (text: string): DayOfYear | null =>
  known.find(([name]) => name.test(text))?.[1] ?? null;
