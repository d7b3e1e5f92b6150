// SpreadsheetApp: the door to the workbook and to the user interface.
import { bandingThemes } from './banding.ts';
import { conditionalFormatRuleBuilder } from './conditional-format-rule.ts';
import { dataValidationBuilder } from './data-validation.ts';
import { criteriaEnumeration } from './data-validation-criteria.ts';
import { demandScope } from './demand-scope.ts';
import { enumeration } from './enumeration.ts';
import { scope } from './permissions.ts';
import { wrapStrategies } from './range-look-kept.ts';
import { flush, type ScriptRun } from './script-run.ts';
import { type Effect, notPermitted, service } from './service.ts';
import { spreadsheet } from './spreadsheet.ts';
import { ui } from './ui.ts';

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const effects = {
  getActiveSpreadsheet: 'local',
  getActive: 'local',
  getUi: 'local',
  flush: 'local',
  newDataValidation: 'local',
  newConditionalFormatRule: 'local',
  BandingTheme: 'local',
  DataValidationCriteria: 'local',
  ProtectionType: 'local',
  WrapStrategy: 'local',
} as const satisfies Partial<Record<keyof GoogleApp, Effect>>;

export function spreadsheetApp(run: ScriptRun): GoogleApp {
  function active(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    if (run.mode === 'LOADING' || run.mode === 'NONE') {
      throw notPermitted(run, 'SpreadsheetApp.getActiveSpreadsheet');
    }
    if (!run.hasDocument) throw run.realm.exception('There is no active spreadsheet.');
    demandScope(run, scope.thisSpreadsheet, 'SpreadsheetApp.getActiveSpreadsheet');
    return spreadsheet(run);
  }
  return service<GoogleApp, keyof typeof effects>(run, 'SpreadsheetApp', effects, {
    getActiveSpreadsheet: active,
    getActive: active,
    getUi: () => ui(run),
    flush: () => flush(run),
    newDataValidation: () => dataValidationBuilder(run),
    newConditionalFormatRule: () => conditionalFormatRuleBuilder(run),
    BandingTheme: enumeration(run, 'BandingTheme', bandingThemes),
    DataValidationCriteria: criteriaEnumeration(run),
    ProtectionType: enumeration(run, 'ProtectionType', ['SHEET']),
    WrapStrategy: enumeration(run, 'WrapStrategy', wrapStrategies),
  });
}
