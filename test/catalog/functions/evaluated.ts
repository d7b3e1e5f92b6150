// Types a formula into a workbook of the local host and reads what its cells show.
import { announceFunctions, startAddOn } from '../../../local/add-on/add-on.ts';
import { readBundle } from '../../../local/add-on/read-bundle.ts';
import { readTyped } from '../../../local/engine/typed-text.ts';
import { createWorkbook } from '../../../local/engine/workbook.ts';

const bundle = readBundle('dist');
announceFunctions(bundle);
const workbook = createWorkbook();
startAddOn(bundle, workbook);
const { model } = workbook;
const sheetId = model.getters.getSheetIds()[0] ?? '';

/** Far enough to the right of the cells of any example. */
const formulaColumn = 40;
model.dispatch('ADD_COLUMNS_ROWS', {
  sheetId,
  sheetName: model.getters.getSheetName(sheetId),
  dimension: 'COL',
  base: 25,
  position: 'after',
  quantity: 40,
});

function placeOf(name: string): { col: number; row: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { col, row: Number(digits) - 1 };
}

function fill(col: number, row: number, text: string): void {
  const { content, format } = readTyped(text, model.getters.getLocale());
  model.dispatch('UPDATE_CELL', { sheetId, col, row, content, ...(format ? { format } : {}) });
}

/** The values of the formula's cells, `shape` of them; one without. */
export function evaluated(
  formula: string,
  cells: Readonly<Record<string, string>> = {},
  shape: { readonly rows: number; readonly columns: number } | null = null,
): unknown[][] {
  const places = Object.keys(cells).map(placeOf);
  for (const [name, text] of Object.entries(cells)) fill(placeOf(name).col, placeOf(name).row, text);
  fill(formulaColumn, 0, formula);
  const { rows, columns } = shape ?? { rows: 1, columns: 1 };
  const shown = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cell = model.getters.getEvaluatedCell({ sheetId, col: formulaColumn + column, row });
      return cell.value ?? '';
    }),
  );
  for (const { col, row } of [...places, { col: formulaColumn, row: 0 }]) {
    model.dispatch('CLEAR_CELL', { sheetId, col, row });
  }
  return shown;
}
