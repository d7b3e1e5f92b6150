// Range: a rectangle of cells, its values, formulas, notes, look and rules.
import { zoneName } from '../engine/a1.ts';
import { cellValue, displayOf, formulaOf, mapZone } from './cells.ts';
import { gridIdOf, knowRange, type RangePlace } from './places.ts';
import { rangeLook } from './range-look.ts';
import { rangeLookGrid } from './range-look-grid.ts';
import { rangeLookKept } from './range-look-kept.ts';
import { rangeOutline } from './range-outline.ts';
import { rangeRules } from './range-rules.ts';
import { rangeWrites } from './range-writes.ts';
import { flush, type ScriptRun } from './script-run.ts';
import { type Effect, service } from './service.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const effects = {
  getSheet: 'local',
  getGridId: 'local',
  getA1Notation: 'local',
  getRow: 'local',
  getColumn: 'local',
  getNumRows: 'local',
  getNumColumns: 'local',
  getValue: 'read',
  getValues: 'read',
  getDisplayValue: 'read',
  getDisplayValues: 'read',
  getFormula: 'read',
  getFormulas: 'read',
  getNotes: 'read',
  getNumberFormats: 'read',
  getBackgrounds: 'read',
  getFontWeights: 'read',
  getBackgroundObjects: 'read',
  getFontColorObjects: 'read',
  getFontSizes: 'read',
  getWrapStrategies: 'read',
  getHorizontalAlignments: 'read',
  getVerticalAlignments: 'read',
  getMergedRanges: 'read',
  getDataValidations: 'read',
  setValue: 'write',
  setValues: 'write',
  setFormula: 'write',
  setFormulas: 'write',
  clearContent: 'write',
  setNotes: 'write',
  setNumberFormat: 'write',
  setBackground: 'write',
  setFontColor: 'write',
  setFontWeight: 'write',
  setFontWeights: 'write',
  setBackgrounds: 'write',
  setNumberFormats: 'write',
  setFontSize: 'write',
  setWrap: 'write',
  setHorizontalAlignment: 'write',
  setVerticalAlignment: 'write',
  setBackgroundObjects: 'write',
  setFontColorObjects: 'write',
  setFontSizes: 'write',
  setWrapStrategies: 'write',
  setHorizontalAlignments: 'write',
  setVerticalAlignments: 'write',
  setDataValidation: 'write',
  setDataValidations: 'write',
  applyRowBanding: 'write',
  activate: 'write',
} as const satisfies Partial<Record<keyof GoogleRange, Effect>>;

export function range(run: ScriptRun, place: RangePlace): GoogleRange {
  const { sheetId, zone } = place;
  const rows = zone.bottom - zone.top + 1;
  const columns = zone.right - zone.left + 1;
  const self = (): GoogleRange => made;

  const made: GoogleRange = service<GoogleRange, keyof typeof effects>(run, 'Range', effects, {
    getSheet: () => run.sheet(sheetId),
    getGridId: () => gridIdOf(run.workbook.model.getters.getSheetIds(), sheetId),
    getA1Notation: () => zoneName(zone),
    getRow: () => zone.top + 1,
    getColumn: () => zone.left + 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getValue: () => {
      flush(run);
      return cellValue(run, sheetId, zone.top, zone.left);
    },
    getValues: () => {
      flush(run);
      return run.realm.rows(mapZone(zone, (row, col) => cellValue(run, sheetId, row, col)));
    },
    getDisplayValue: () => {
      flush(run);
      return displayOf(run, sheetId, zone.top, zone.left);
    },
    getDisplayValues: () => {
      flush(run);
      return run.realm.rows(mapZone(zone, (row, col) => displayOf(run, sheetId, row, col)));
    },
    getFormula: () => {
      flush(run);
      return formulaOf(run, sheetId, zone.top, zone.left);
    },
    getFormulas: () => {
      flush(run);
      return run.realm.rows(mapZone(zone, (row, col) => formulaOf(run, sheetId, row, col)));
    },
    activate: () => {
      run.selection = place;
      run.stage.move(place);
      return made;
    },
    ...rangeWrites(run, place, self),
    ...rangeLook(run, place, self),
    ...rangeLookGrid(run, place, self),
    ...rangeLookKept(run, place, self),
    ...rangeOutline(run, place),
    ...rangeRules(run, place, self),
  });
  knowRange(made, place);
  return made;
}
