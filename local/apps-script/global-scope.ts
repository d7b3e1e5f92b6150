// The names that Apps Script puts into a script's global scope.
import { charts } from './charts.ts';
import { htmlService } from './html-service.ts';
import { lockService } from './lock-service.ts';
import { logger, scriptConsole } from './logger.ts';
import { propertiesService } from './properties-service.ts';
import type { ScriptRun } from './script-run.ts';
import { session } from './session.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { utilities } from './utilities.ts';

export function globalScope(run: ScriptRun, scriptTimeZone: string): Readonly<Record<string, object>> {
  return {
    SpreadsheetApp: spreadsheetApp(run),
    Charts: charts(run),
    HtmlService: htmlService(run),
    LockService: lockService(run),
    PropertiesService: propertiesService(run),
    Session: session(run, scriptTimeZone),
    Utilities: utilities(run),
    Logger: logger(run),
    console: scriptConsole(run),
  };
}
