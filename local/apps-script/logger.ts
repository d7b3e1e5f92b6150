// Logger and console: what the script says to whoever looks after it.
import type { ScriptRun } from './script-run.ts';
import { service } from './service.ts';
import type { Stage } from './stage.ts';

type GoogleLogger = GoogleAppsScript.Base.Logger;
type GoogleConsole = typeof console;

const textOf = (values: readonly unknown[]): string => values.map(String).join(' ');

export function logger(run: ScriptRun): GoogleLogger {
  const made: GoogleLogger = service<GoogleLogger, 'log'>(
    run,
    'Logger',
    { log: 'local' },
    {
      log: (...values: readonly unknown[]) => {
        run.stage.log('info', textOf(values));
        return made;
      },
    },
  );
  return made;
}

export function scriptConsole(run: ScriptRun): GoogleConsole {
  const at =
    (level: Parameters<Stage['log']>[0]) =>
    (...values: readonly unknown[]): void =>
      run.stage.log(level, textOf(values));
  return service<GoogleConsole, 'log' | 'info' | 'warn' | 'error'>(
    run,
    'console',
    { log: 'local', info: 'local', warn: 'local', error: 'local' },
    { log: at('info'), info: at('info'), warn: at('warn'), error: at('error') },
  );
}
