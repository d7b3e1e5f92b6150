// A .csv file as a workbook of one sheet, and a sheet as .csv.
import { localeOf } from '../engine/locales.ts';
import { readTyped } from '../engine/typed-text.ts';
import { createWorkbook, type Workbook, type WorkbookOptions } from '../engine/workbook.ts';
import { type CsvTable, readCsv, writeCsv } from './csv.ts';

/** Where people separate by semicolons and write 12,5, the file comes from a country with a decimal comma. */
function likelyLocale({ separator, rows }: CsvTable): string {
  const hasDecimalComma = rows.some((row) => row.some((field) => /^\s*[-+]?\d+,\d+\s*%?\s*$/.test(field)));
  return separator === ';' && hasDecimalComma ? 'de_DE' : 'en_US';
}

const sheetNameOf = (title: string): string =>
  title
    .replace(/['*?:/\\[\]]/g, ' ')
    .trim()
    .slice(0, 100) || 'Sheet1';

/** A file's text is never run: what looks like a formula stays text, numbers and dates are read. */
function contentOf(field: string, locale: string): { content: string; format?: string } {
  const known = localeOf(locale);
  if (!known || field.startsWith('=')) return { content: field === '' ? '' : `'${field}` };
  const read = readTyped(field, known);
  return read.content.startsWith('=') ? { content: `'${field}` } : read;
}

/** The workbook of a .csv file's text; the title names its sheet. */
export function workbookFromCsv(text: string, title: string, options: WorkbookOptions = {}): Workbook {
  const table = readCsv(text);
  const locale = options.locale ?? likelyLocale(table);
  const workbook = createWorkbook({ ...options, locale, title });
  const { model } = workbook;
  const [sheetId = ''] = model.getters.getSheetIds();
  const columns = Math.max(0, ...table.rows.map((row) => row.length));
  workbook.asOneStep(() => {
    const sheetName = model.getters.getSheetName(sheetId);
    const room = { sheetId, sheetName, position: 'after' } as const;
    const moreRows = table.rows.length - model.getters.getNumberRows(sheetId);
    const moreColumns = columns - model.getters.getNumberCols(sheetId);
    if (moreRows > 0)
      model.dispatch('ADD_COLUMNS_ROWS', { ...room, dimension: 'ROW', base: 0, quantity: moreRows });
    if (moreColumns > 0) {
      model.dispatch('ADD_COLUMNS_ROWS', { ...room, dimension: 'COL', base: 0, quantity: moreColumns });
    }
    table.rows.forEach((fields, row) => {
      fields.forEach((field, col) => {
        if (field !== '') model.dispatch('UPDATE_CELL', { sheetId, row, col, ...contentOf(field, locale) });
      });
    });
    model.dispatch('RENAME_SHEET', { sheetId, oldName: sheetName, newName: sheetNameOf(title) });
  });
  return workbook;
}

/** Text that a spreadsheet would run when it opens the file gets an apostrophe. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** A sheet as people see it, as .csv. */
export function sheetToCsv(workbook: Workbook, sheetName: string): string {
  const { getters } = workbook.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === sheetName);
  if (sheetId === undefined) throw new Error(`There is no sheet “${sheetName}”.`);
  const rows: string[][] = [];
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    const cell = getters.getEvaluatedCell(position);
    if (cell.value === null || cell.value === '') continue;
    while (rows.length <= position.row) rows.push([]);
    const row = rows[position.row] ?? [];
    while (row.length <= position.col) row.push('');
    row[position.col] = cell.type === 'text' ? harmless(cell.formattedValue) : cell.formattedValue;
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  return writeCsv(rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]));
}
