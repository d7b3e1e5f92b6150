// Utilities: formats dates as Java's SimpleDateFormat does, as far as the add-on uses it, and waits.
import { isTimeZone, wallClock } from '../engine/time-zone.ts';
import type { ScriptRun } from './script-run.ts';
import { service, wrongParameters } from './service.ts';

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

const padded = (number: number, width: number): string => String(number).padStart(width, '0');

/** The letters of the pattern that are emulated, on a wall clock kept in UTC. */
const fields: Readonly<Record<string, (clock: Date, width: number) => string>> = {
  y: (clock, width) => padded(width === 2 ? clock.getUTCFullYear() % 100 : clock.getUTCFullYear(), width),
  M: (clock, width) => {
    if (width <= 2) return padded(clock.getUTCMonth() + 1, width);
    return new Intl.DateTimeFormat('en', { month: width === 3 ? 'short' : 'long', timeZone: 'UTC' }).format(
      clock,
    );
  },
  d: (clock, width) => padded(clock.getUTCDate(), width),
  H: (clock, width) => padded(clock.getUTCHours(), width),
  m: (clock, width) => padded(clock.getUTCMinutes(), width),
  s: (clock, width) => padded(clock.getUTCSeconds(), width),
};

/** Google's limit for one sleep. */
const longestSleepMilliseconds = 300_000;

export function utilities(run: ScriptRun): GoogleAppsScript.Utilities.Utilities {
  return service<GoogleAppsScript.Utilities.Utilities, 'formatDate' | 'sleep'>(
    run,
    'Utilities',
    { formatDate: 'local', sleep: 'local' },
    {
      sleep: (milliseconds) => {
        if (typeof milliseconds !== 'number' || milliseconds > longestSleepMilliseconds) {
          throw wrongParameters(run, 'Utilities.sleep', [milliseconds]);
        }
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
      },
      formatDate: (date, timeZone, format) => {
        if (!isDate(date) || typeof timeZone !== 'string' || typeof format !== 'string') {
          throw wrongParameters(run, 'Utilities.formatDate', [date, timeZone, format]);
        }
        if (!isTimeZone(timeZone)) throw run.realm.exception(`Invalid argument: timeZone. ${timeZone}`);
        const clock = new Date(wallClock(date.getTime(), timeZone));
        return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (whole: string, quoted: string | undefined) => {
          if (quoted !== undefined) return quoted === '' ? "'" : quoted;
          const field = fields[whole.charAt(0)];
          if (!field) throw run.realm.exception(`not emulated: Utilities.formatDate with ${whole}`);
          return field(clock, whole.length);
        });
      },
    },
  );
}
