// The methods of Range that change what cells hold.
import { cellName } from '../engine/a1.ts';
import { setNotes } from '../engine/notes.ts';
import { mapZone, write } from './cells.ts';
import type { RangePlace } from './places.ts';
import { change, flush, type ScriptRun } from './script-run.ts';
import { wrongParameters } from './service.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Writes = Pick<
  GoogleRange,
  'setValue' | 'setValues' | 'setFormula' | 'setFormulas' | 'clearContent' | 'getNotes' | 'setNotes'
>;

export function rangeWrites(run: ScriptRun, { sheetId, zone }: RangePlace, self: () => GoogleRange): Writes {
  const rows = zone.bottom - zone.top + 1;
  const columns = zone.right - zone.left + 1;

  /** Google takes rows of exactly the range's size and nothing else. */
  function demandSize(call: string, cells: unknown): asserts cells is unknown[][] {
    if (!Array.isArray(cells) || !cells.every(Array.isArray)) throw wrongParameters(run, call, [cells]);
    if (cells.length !== rows) {
      throw run.realm.exception(
        `The number of rows in the data does not match the number of rows in the range. The data has ${cells.length} but the range has ${rows}.`,
      );
    }
    for (const row of cells) {
      if (row.length !== columns) {
        throw run.realm.exception(
          `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${columns}.`,
        );
      }
    }
  }

  function put(call: string, row: number, col: number, value: unknown): void {
    if (!write(run, sheetId, row, col, value)) throw wrongParameters(run, call, [value]);
  }

  function putFormula(call: string, row: number, col: number, formula: unknown): void {
    if (typeof formula !== 'string') throw wrongParameters(run, call, [formula]);
    put(call, row, col, formula === '' || formula.startsWith('=') ? formula : `=${formula}`);
  }

  const noteAt = (row: number, col: number): string =>
    run.workbook.notes()[sheetId]?.[cellName(row, col)] ?? '';

  return {
    setValue: (value) => {
      mapZone(zone, (row, col) => put('SpreadsheetApp.Range.setValue', row, col, value));
      return self();
    },
    setValues: (values) => {
      const call = 'SpreadsheetApp.Range.setValues';
      demandSize(call, values);
      mapZone(zone, (row, col) => put(call, row, col, values[row - zone.top]?.[col - zone.left]));
      return self();
    },
    setFormula: (formula) => {
      mapZone(zone, (row, col) => putFormula('SpreadsheetApp.Range.setFormula', row, col, formula));
      return self();
    },
    setFormulas: (formulas) => {
      const call = 'SpreadsheetApp.Range.setFormulas';
      demandSize(call, formulas);
      mapZone(zone, (row, col) => putFormula(call, row, col, formulas[row - zone.top]?.[col - zone.left]));
      return self();
    },
    clearContent: () => {
      change(run, (model) => model.dispatch('DELETE_CONTENT', { sheetId, target: [zone] }));
      return self();
    },
    getNotes: () => {
      flush(run);
      return run.realm.rows(mapZone(zone, noteAt));
    },
    setNotes: (notes) => {
      demandSize('SpreadsheetApp.Range.setNotes', notes);
      run.hasPendingWrites = true;
      const texts = Array.from(notes, (row) =>
        Array.from(row, (note) => (note === null ? '' : String(note))),
      );
      setNotes(run.workbook.model, { sheetId, row: zone.top, col: zone.left, notes: texts });
      return self();
    },
  };
}
