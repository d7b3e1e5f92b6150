// ScriptApp: the script's triggers and its permissions.
import { clockTriggerBuilder } from './clock-trigger-builder.ts';
import { demandAuthorised } from './demand-scope.ts';
import { enumeration, memberName } from './enumeration.ts';
import { isDeclared, isGranted, scope } from './permissions.ts';
import type { ScriptRun } from './script-run.ts';
import { type Effect, service, wrongParameters } from './service.ts';
import { eventTypes, keptTriggerOf, trigger, triggerSources } from './trigger.ts';

type GoogleScript = GoogleAppsScript.Script.ScriptApp;

const effects = {
  newTrigger: 'local',
  deleteTrigger: 'local',
  getProjectTriggers: 'local',
  getUserTriggers: 'local',
  requireScopes: 'local',
  requireAllScopes: 'local',
  getAuthorizationInfo: 'local',
  AuthMode: 'local',
  AuthorizationStatus: 'local',
  EventType: 'local',
  TriggerSource: 'local',
  WeekDay: 'local',
} as const satisfies Partial<Record<keyof GoogleScript, Effect>>;

const authModes = ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'] as const;
const weekDays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;

/** The member of `ScriptApp.AuthMode` that event objects carry. */
export const authModesOf = (run: ScriptRun) =>
  enumeration<typeof GoogleAppsScript.Script.AuthMode>(run, 'AuthMode', authModes);

const statusesOf = (run: ScriptRun) =>
  enumeration<typeof GoogleAppsScript.Script.AuthorizationStatus>(run, 'AuthorizationStatus', [
    'REQUIRED',
    'NOT_REQUIRED',
  ]);

/** The permissions among these that the person has not granted; a permission the script never asks for is an error. */
function missing(run: ScriptRun, call: string, given: readonly unknown[]): readonly string[] {
  const [mode, scopes = [...(run.permissions.declared ?? [])]] = given;
  if (memberName(mode) === null || !Array.isArray(scopes)) throw wrongParameters(run, call, given);
  return scopes.flatMap((name: unknown) => {
    if (typeof name !== 'string') throw wrongParameters(run, call, given);
    if (!isDeclared(run.permissions, name))
      throw run.realm.exception(`The scope ${name} is not one of those the script requires.`);
    return isGranted(run.permissions, name) ? [] : [name];
  });
}

function authorizationInfo(run: ScriptRun, isMissing: boolean): GoogleAppsScript.Script.AuthorizationInfo {
  const statuses = statusesOf(run);
  return service<GoogleAppsScript.Script.AuthorizationInfo, 'getAuthorizationStatus' | 'getAuthorizationUrl'>(
    run,
    'AuthorizationInfo',
    { getAuthorizationStatus: 'local', getAuthorizationUrl: 'local' },
    {
      getAuthorizationStatus: () => (isMissing ? statuses.REQUIRED : statuses.NOT_REQUIRED),
      getAuthorizationUrl: () => (isMissing ? 'https://script.google.com/authorize' : ''),
    },
  );
}

function triggerBuilder(run: ScriptRun, handler: string): GoogleAppsScript.Script.TriggerBuilder {
  return service<GoogleAppsScript.Script.TriggerBuilder, 'timeBased'>(
    run,
    'TriggerBuilder',
    { timeBased: 'local' },
    { timeBased: () => clockTriggerBuilder(run, handler) },
  );
}

export function scriptApp(run: ScriptRun): GoogleScript {
  const demand = (call: string): void => demandAuthorised(run, scope.triggers, `ScriptApp.${call}`);

  const triggers = () => run.realm.array(run.workbook.person.triggers.map((known) => trigger(run, known)));

  function require(call: string, given: readonly unknown[]): void {
    if (missing(run, `ScriptApp.${call}`, given).length > 0)
      throw run.realm.exception('Authorization is required to perform that action.');
  }

  return service<GoogleScript, keyof typeof effects>(run, 'ScriptApp', effects, {
    newTrigger: (handler) => {
      demand('newTrigger');
      if (typeof handler !== 'string') throw wrongParameters(run, 'ScriptApp.newTrigger', [handler]);
      if (handler.endsWith('_') || !run.hasFunction(handler))
        throw run.realm.exception(`Script function not found: ${handler}`);
      return triggerBuilder(run, handler);
    },
    deleteTrigger: (target) => {
      demand('deleteTrigger');
      const known = keptTriggerOf(target);
      if (known === null) throw wrongParameters(run, 'ScriptApp.deleteTrigger', [target]);
      const { person } = run.workbook;
      if (!person.triggers.some(({ id }) => id === known.id))
        throw run.realm.exception('The trigger is no longer there.');
      person.triggers = person.triggers.filter(({ id }) => id !== known.id);
    },
    getProjectTriggers: () => {
      demand('getProjectTriggers');
      return triggers();
    },
    getUserTriggers: () => {
      demand('getUserTriggers');
      return triggers();
    },
    requireScopes: (...given: readonly unknown[]) => require('requireScopes', given),
    requireAllScopes: (...given: readonly unknown[]) => require('requireAllScopes', given),
    getAuthorizationInfo: (...given: readonly unknown[]) =>
      authorizationInfo(run, missing(run, 'ScriptApp.getAuthorizationInfo', given).length > 0),
    AuthMode: authModesOf(run),
    AuthorizationStatus: statusesOf(run),
    EventType: eventTypes(run),
    TriggerSource: triggerSources(run),
    WeekDay: enumeration<typeof GoogleAppsScript.Base.Weekday>(run, 'WeekDay', weekDays),
  });
}
