// Spreadsheet: the workbook the script is bound to.
import { placeOf, sheetIdOf } from './places.ts';
import { change, type ScriptRun } from './script-run.ts';
import { type Effect, service, wrongParameters } from './service.ts';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const effects = {
  getName: 'read',
  getSheets: 'read',
  getSheetByName: 'read',
  insertSheet: 'write',
  deleteSheet: 'write',
  getSpreadsheetLocale: 'read',
  getSpreadsheetTimeZone: 'read',
  toast: 'write',
  getActiveSheet: 'read',
  setActiveSheet: 'write',
  getActiveRange: 'read',
  setActiveRange: 'write',
} as const satisfies Partial<Record<keyof GoogleSpreadsheet, Effect>>;

const firstCell = { top: 0, left: 0, bottom: 0, right: 0 };
const newSheetSize = { rows: 1000, cols: 26 };

export function spreadsheet(run: ScriptRun): GoogleSpreadsheet {
  const { getters } = run.workbook.model;

  /** The person's selection as far as it still exists; the first sheet where nothing is known of it. */
  function selected() {
    const known = run.selection && getters.tryGetSheet(run.selection.sheetId) ? run.selection : null;
    const [firstSheet] = getters.getSheetIds();
    if (!known && firstSheet === undefined) throw run.realm.exception('The spreadsheet has no sheets.');
    return known ?? { sheetId: firstSheet ?? '', zone: firstCell };
  }

  function insert(name: string, position: number): GoogleAppsScript.Spreadsheet.Sheet {
    if (getters.getSheetIdByName(name) !== undefined) {
      throw run.realm.exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const sheetId = run.workbook.model.uuidGenerator.smallUuid();
    change(run, (model) => model.dispatch('CREATE_SHEET', { sheetId, name, position, ...newSheetSize }));
    run.selection = { sheetId, zone: firstCell };
    return run.sheet(sheetId);
  }

  const made: GoogleSpreadsheet = service<GoogleSpreadsheet, keyof typeof effects>(
    run,
    'Spreadsheet',
    effects,
    {
      getName: () => run.workbook.title,
      getSheets: () => run.realm.array(getters.getSheetIds().map((sheetId) => run.sheet(sheetId))),
      getSheetByName: (name) => {
        const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === name);
        return sheetId === undefined ? null : run.sheet(sheetId);
      },
      insertSheet: (...given: readonly unknown[]) => {
        const [name, index = getters.getSheetIds().length] = given;
        if (typeof name !== 'string' || name === '' || typeof index !== 'number' || given.length > 2) {
          throw wrongParameters(run, 'SpreadsheetApp.Spreadsheet.insertSheet', given);
        }
        return insert(name, Math.min(index, getters.getSheetIds().length));
      },
      deleteSheet: (target) => {
        const sheetId = sheetIdOf(target);
        if (sheetId === null) {
          throw wrongParameters(run, 'SpreadsheetApp.Spreadsheet.deleteSheet', [target]);
        }
        if (getters.getSheetIds().length === 1) {
          throw run.realm.exception("You can't remove all the sheets in a document.");
        }
        const sheetName = getters.getSheetName(sheetId);
        change(run, (model) => model.dispatch('DELETE_SHEET', { sheetId, sheetName }));
      },
      getSpreadsheetLocale: () => run.workbook.locale,
      getSpreadsheetTimeZone: () => run.workbook.timeZone,
      toast: (...given: readonly unknown[]) => {
        const [message, title = '', seconds = 5] = given;
        if (typeof message !== 'string' || typeof title !== 'string') {
          throw wrongParameters(run, 'SpreadsheetApp.Spreadsheet.toast', given);
        }
        run.stage.toast(title, message, typeof seconds === 'number' ? seconds : 5);
      },
      getActiveSheet: () => run.sheet(selected().sheetId),
      setActiveSheet: (target) => {
        const sheetId = sheetIdOf(target);
        if (sheetId === null)
          throw wrongParameters(run, 'SpreadsheetApp.Spreadsheet.setActiveSheet', [target]);
        run.selection = { sheetId, zone: firstCell };
        run.stage.move(run.selection);
        return run.sheet(sheetId);
      },
      getActiveRange: () => run.range(selected()),
      setActiveRange: (target) => {
        const place = placeOf(target);
        if (!place) throw wrongParameters(run, 'SpreadsheetApp.Spreadsheet.setActiveRange', [target]);
        run.selection = place;
        run.stage.move(place);
        return target;
      },
    },
  );
  return made;
}
