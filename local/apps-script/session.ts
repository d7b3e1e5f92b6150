// Session: who the script runs for, and its time zone, which the manifest sets.
import { demandScope } from './demand-scope.ts';
import { scope } from './permissions.ts';
import type { ScriptRun } from './script-run.ts';
import { type Effect, notPermitted, service } from './service.ts';

type GoogleSession = GoogleAppsScript.Base.Session;

const effects = {
  getScriptTimeZone: 'local',
  getActiveUserLocale: 'local',
  getActiveUser: 'local',
  getEffectiveUser: 'local',
} as const satisfies Partial<Record<keyof GoogleSession, Effect>>;

export function session(run: ScriptRun, scriptTimeZone: string): GoogleSession {
  /** Code that runs without having been started by the person does not learn their address. */
  function user(call: string): GoogleAppsScript.Base.User {
    if (run.mode === 'LOADING' || run.mode === 'NONE') throw notPermitted(run, call);
    demandScope(run, scope.email, call);
    return service<GoogleAppsScript.Base.User, 'getEmail'>(
      run,
      'User',
      { getEmail: 'local' },
      { getEmail: () => (run.mode === 'FULL' ? run.account.email : '') },
    );
  }
  return service<GoogleSession, keyof typeof effects>(run, 'Session', effects, {
    getScriptTimeZone: () => scriptTimeZone,
    getActiveUserLocale: () => run.account.language,
    getActiveUser: () => user('Session.getActiveUser'),
    getEffectiveUser: () => user('Session.getEffectiveUser'),
  });
}
