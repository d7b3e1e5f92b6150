// The names that Apps Script puts into a script's global scope.
import { cacheService } from './cache-service.ts';
import { charts } from './charts.ts';
import { htmlService } from './html-service.ts';
import { lockService } from './lock-service.ts';
import { logger, scriptConsole } from './logger.ts';
import { mailApp } from './mail-app.ts';
import { propertiesService } from './properties-service.ts';
import { scriptApp } from './script-app.ts';
import type { ScriptRun } from './script-run.ts';
import { service } from './service.ts';
import { session } from './session.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { utilities } from './utilities.ts';

/** Services that Google has and the host does not: asking them for anything says so. */
const notEmulated =
  'Browser CalendarApp CardService ContactsApp ContentService DocumentApp DriveApp FormApp GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService Maps MimeType SitesApp SlidesApp UrlFetchApp XmlService'.split(
    ' ',
  );

export function globalScope(run: ScriptRun, scriptTimeZone: string): Readonly<Record<string, object>> {
  return {
    ...Object.fromEntries(notEmulated.map((name) => [name, service<object, never>(run, name, {}, {})])),
    SpreadsheetApp: spreadsheetApp(run),
    CacheService: cacheService(run),
    Charts: charts(run),
    HtmlService: htmlService(run),
    LockService: lockService(run),
    MailApp: mailApp(run),
    PropertiesService: propertiesService(run),
    ScriptApp: scriptApp(run),
    Session: session(run, scriptTimeZone),
    Utilities: utilities(run),
    Logger: logger(run),
    console: scriptConsole(run),
  };
}
