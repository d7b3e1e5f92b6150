// Values between the script and the engine's cells.
import type { Zone } from '../engine/a1.ts';
import { shownError } from '../engine/custom-functions.ts';
import { helpers } from '../engine/engine.ts';
import { shownFormula } from '../engine/formula-locale.ts';
import { withoutApostrophe } from '../engine/plain-text.ts';
import { momentOfSerial, serialOfMoment } from '../engine/time-zone.ts';
import { type CellContent, readTyped } from '../engine/typed-text.ts';
import { change, type ScriptRun } from './script-run.ts';

type ScriptValue = string | number | boolean | Date;

/** One row of results per row of the zone. */
export function mapZone<Cell>(zone: Zone, cellAt: (row: number, col: number) => Cell): Cell[][] {
  const rows: Cell[][] = [];
  for (let row = zone.top; row <= zone.bottom; row += 1) {
    const cells: Cell[] = [];
    for (let col = zone.left; col <= zone.right; col += 1) cells.push(cellAt(row, col));
    rows.push(cells);
  }
  return rows;
}

/** '' for an empty cell, a Date for a date, an error as its text. */
export function cellValue(run: ScriptRun, sheetId: string, row: number, col: number): ScriptValue {
  const cell = run.workbook.model.getters.getEvaluatedCell({ sheetId, row, col });
  if (cell.value === null) return '';
  if (typeof cell.value === 'number' && cell.format && helpers.isDateTimeFormat(cell.format)) {
    return run.realm.date(momentOfSerial(cell.value, run.workbook.timeZone));
  }
  if (cell.type === 'error') return shownError(String(cell.value));
  return typeof cell.value === 'string' ? withoutApostrophe(cell.value, cell.format) : cell.value;
}

export function displayOf(run: ScriptRun, sheetId: string, row: number, col: number): string {
  const cell = run.workbook.model.getters.getEvaluatedCell({ sheetId, row, col });
  return cell.type === 'error'
    ? shownError(cell.formattedValue)
    : withoutApostrophe(cell.formattedValue, cell.format);
}

export function formulaOf(run: ScriptRun, sheetId: string, row: number, col: number): string {
  const { getters } = run.workbook.model;
  const cell = getters.getCell({ sheetId, row, col });
  return cell?.isFormula
    ? shownFormula(cell.compiledFormula.toFormulaString(getters), getters.getLocale())
    : '';
}

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** What a value becomes in a cell; null where the script hands over something no cell can hold. */
function contentOf(run: ScriptRun, value: unknown): CellContent | null {
  const locale = run.workbook.model.getters.getLocale();
  if (value === null) return { content: '' };
  if (typeof value === 'string') return readTyped(value, locale);
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') return { content: Number.isFinite(value) ? String(value) : '#NUM!' };
  if (isDate(value) && !Number.isNaN(value.getTime())) {
    const serial = serialOfMoment(value.getTime(), run.workbook.timeZone);
    return { content: String(serial), format: locale.dateFormat };
  }
  return null;
}

/** Writes one value as if it were typed; false where it is no value of a cell. */
export function write(run: ScriptRun, sheetId: string, row: number, col: number, value: unknown): boolean {
  const next = contentOf(run, value);
  if (next === null) return false;
  const { getters } = run.workbook.model;
  const hasFormat = Boolean(getters.getCell({ sheetId, row, col })?.format);
  const format = next.format !== undefined && !hasFormat ? { format: next.format } : {};
  change(run, (model) =>
    model.dispatch('UPDATE_CELL', { sheetId, row, col, content: next.content, ...format }),
  );
  return true;
}
