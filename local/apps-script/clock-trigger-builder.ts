// ClockTriggerBuilder: says when a trigger runs, and makes it within what add-ons may have.
import type { KeptTrigger } from '../engine/saved-workbook.ts';
import { isTimeZone } from '../engine/time-zone.ts';
import { demandAuthorised } from './demand-scope.ts';
import { memberName } from './enumeration.ts';
import { scope } from './permissions.ts';
import type { ScriptRun } from './script-run.ts';
import { type Effect, service, wrongParameters } from './service.ts';
import { trigger } from './trigger.ts';

type GoogleBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

const effects = {
  everyHours: 'local',
  everyDays: 'local',
  everyWeeks: 'local',
  everyMinutes: 'local',
  onWeekDay: 'local',
  onMonthDay: 'local',
  atHour: 'local',
  nearMinute: 'local',
  inTimezone: 'local',
  create: 'local',
} as const satisfies Partial<Record<keyof GoogleBuilder, Effect>>;

/** What makes a trigger run again and again; an hour or a minute alone does not. */
const frequencies = ['everyHours', 'everyDays', 'everyWeeks', 'onWeekDay', 'onMonthDay'];

export function clockTriggerBuilder(run: ScriptRun, handler: string): GoogleBuilder {
  const schedule: Record<string, string | number> = {};

  const whole = (method: keyof typeof effects, least: number, most: number) => (value: unknown) => {
    if (typeof value !== 'number') throw wrongParameters(run, `ClockTriggerBuilder.${method}`, [value]);
    if (!Number.isInteger(value) || value < least || value > most)
      throw run.realm.exception(`Invalid argument: ${method} takes a whole number from ${least} to ${most}.`);
    schedule[method] = value;
    return made;
  };

  function create(): KeptTrigger {
    const call = 'ClockTriggerBuilder.create';
    demandAuthorised(run, scope.triggers, call);
    if (!frequencies.some((name) => name in schedule))
      throw run.realm.exception('Frequency is required if you are using atHour() or nearMinute().');
    const { model, person } = run.workbook;
    if (person.triggers.length > 0) {
      throw run.realm.exception(
        'This add-on has created too many time-based triggers in this document for this Google user account.',
      );
    }
    const kept: KeptTrigger = { id: model.uuidGenerator.smallUuid(), handler, schedule: { ...schedule } };
    person.triggers = [...person.triggers, kept];
    return kept;
  }

  const made: GoogleBuilder = service<GoogleBuilder, keyof typeof effects>(
    run,
    'ClockTriggerBuilder',
    effects,
    {
      everyHours: whole('everyHours', 1, 24 * 7),
      everyDays: whole('everyDays', 1, 366),
      everyWeeks: whole('everyWeeks', 1, 52),
      everyMinutes: () => {
        throw run.realm.exception('The triggers of an add-on run at most once an hour.');
      },
      onMonthDay: whole('onMonthDay', 1, 31),
      onWeekDay: (day) => {
        const name = memberName(day);
        if (name === null) throw wrongParameters(run, 'ClockTriggerBuilder.onWeekDay', [day]);
        schedule.onWeekDay = name;
        return made;
      },
      atHour: whole('atHour', 0, 23),
      nearMinute: whole('nearMinute', 0, 59),
      inTimezone: (name) => {
        if (typeof name !== 'string') throw wrongParameters(run, 'ClockTriggerBuilder.inTimezone', [name]);
        if (!isTimeZone(name)) throw run.realm.exception(`Invalid argument: timezone ${name}`);
        schedule.inTimezone = name;
        return made;
      },
      create: () => trigger(run, create()),
    },
  );
  return made;
}
