// Session: the script's time zone, which the manifest sets.
import type { ScriptRun } from './script-run.ts';
import { service } from './service.ts';

export function session(run: ScriptRun, scriptTimeZone: string): GoogleAppsScript.Base.Session {
  return service<GoogleAppsScript.Base.Session, 'getScriptTimeZone'>(
    run,
    'Session',
    { getScriptTimeZone: 'local' },
    { getScriptTimeZone: () => scriptTimeZone },
  );
}
