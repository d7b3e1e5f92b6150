// The event objects that Google hands to triggers (developers.google.com/apps-script/guides/triggers/events).
import { authModesOf } from '../apps-script/script-app.ts';
import type { AuthMode, ScriptRun } from '../apps-script/script-run.ts';
import { spreadsheet } from '../apps-script/spreadsheet.ts';
import type { SelectedZone } from '../apps-script/stage.ts';
import type { KeptTrigger } from '../engine/saved-workbook.ts';
import { wallClock } from '../engine/time-zone.ts';

/** An edit that somebody made by hand; only a single cell tells what it holds now and what it held. */
export interface Edit extends SelectedZone {
  /** Missing where the cell is empty now. */
  readonly value?: string | undefined;
  /** Missing where the cell was empty. */
  readonly oldValue?: string | undefined;
}

type StartedMode = Exclude<AuthMode, 'LOADING'>;

/** Members that are not there are not named either, as at Google. */
const present = (members: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

/** Of onOpen and onInstall; an add-on that is not enabled here gets no document. */
export function openEvent(run: ScriptRun, mode: StartedMode): object {
  const source = mode === 'NONE' ? undefined : spreadsheet(run);
  return run.realm.object(present({ authMode: authModesOf(run)[mode], source }));
}

export function editEvent(run: ScriptRun, mode: StartedMode, edit: Edit): object {
  const { oldValue, sheetId, value, zone } = edit;
  return run.realm.object(
    present({
      authMode: authModesOf(run)[mode],
      source: spreadsheet(run),
      range: run.range({ sheetId, zone }),
      value,
      oldValue,
    }),
  );
}

const millisecondsInDay = 86_400_000;

/** The week that holds the year's first Thursday is the first. */
function weekOfYear(clock: Date): number {
  const weekday = (clock.getUTCDay() + 6) % 7;
  const thursday = new Date(clock.getTime() + (3 - weekday) * millisecondsInDay);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return 1 + Math.floor((thursday.getTime() - newYear) / millisecondsInDay / 7);
}

/** Of a clock trigger: it tells the time, and of no document. */
export function clockEvent(run: ScriptRun, { id }: KeptTrigger): object {
  const clock = new Date(wallClock(run.account.now(), 'Etc/UTC'));
  return run.realm.object({
    authMode: authModesOf(run).FULL,
    triggerUid: id,
    timezone: 'UTC',
    year: clock.getUTCFullYear(),
    month: clock.getUTCMonth() + 1,
    'day-of-month': clock.getUTCDate(),
    'day-of-week': ((clock.getUTCDay() + 6) % 7) + 1,
    'week-of-year': weekOfYear(clock),
    hour: clock.getUTCHours(),
    minute: clock.getUTCMinutes(),
    second: clock.getUTCSeconds(),
  });
}
