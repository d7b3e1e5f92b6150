// Serial numbers of the sheet and moments of time: a date cell is a wall-clock reading in the workbook's time zone.

const millisecondsInDay = 86_400_000;
/** The serial number of 1970-01-01; sheets count days from 1899-12-30. */
const unixEpochSerial = 25_569;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** The wall-clock reading of a moment, as if it were UTC milliseconds. */
export function wallClock(moment: number, timeZone: string): number {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const reading = new Date(0);
  reading.setUTCFullYear(year, part('month') - 1, part('day'));
  reading.setUTCHours(part('hour'), part('minute'), part('second'));
  return reading.getTime() + (((moment % 1000) + 1000) % 1000);
}

/** The moment a wall clock shows this reading; where clocks jump over it, the moment of the jump. */
function momentOfReading(reading: number, timeZone: string): number {
  const offsetAt = (moment: number): number => wallClock(moment, timeZone) - moment;
  const first = reading - offsetAt(reading);
  const second = reading - offsetAt(first);
  return wallClock(second, timeZone) === reading ? second : Math.max(first, second);
}

const knownDays = new Map<string, number>();

/**
 * The moment a serial number stands for.
 *
 * @example momentOfSerial(46349, 'Etc/UTC') //=> Date.UTC(2026, 10, 23)
 */
export function momentOfSerial(serial: number, timeZone: string): number {
  const key = `${timeZone} ${serial}`;
  const known = knownDays.get(key);
  if (known !== undefined) return known;
  const moment = momentOfReading(Math.round((serial - unixEpochSerial) * millisecondsInDay), timeZone);
  if (Number.isInteger(serial)) knownDays.set(key, moment);
  return moment;
}

/**
 * The serial number of a moment.
 *
 * @example serialOfMoment(Date.UTC(2026, 10, 23), 'Etc/UTC') //=> 46349
 */
export function serialOfMoment(moment: number, timeZone: string): number {
  return wallClock(moment, timeZone) / millisecondsInDay + unixEpochSerial;
}

/** True of the names of time zones that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}
