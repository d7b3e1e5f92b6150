// A .csv file as a workbook of one sheet, and a sheet as .csv.
import { cellName } from '../engine/a1.ts';
import { localeOf } from '../engine/locales.ts';
import { withoutApostrophe } from '../engine/plain-text.ts';
import { readTyped } from '../engine/typed-text.ts';
import { type Workbook, type WorkbookOptions, workbookFrom } from '../engine/workbook.ts';
import { type CsvTable, readCsv, writeCsv } from './csv.ts';

/** 12,5 and, between semicolons, 12.500: written where the comma marks decimals. */
const decimalComma = /^\s*[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+),\d{1,2}\s*[%€]?\s*$/;
const groupedByPoints = /^\s*[-+]?(?:\d+,\d+|\d{1,3}(?:\.\d{3})+)\s*[%€]?\s*$/;
/** 1.1, 2.13 before a row: numbers of an outline, whatever the decimal mark. */
const numberOfOutline = /^\s*\d{1,2}\.\d{1,2}\s*$/;
const decimalPoint = /^\s*[-+]?\d+\.\d{1,2}\s*[%$€]?\s*$/;

/** The file comes from a country with a decimal comma where its numbers are written so. */
function likelyLocale({ separator, rows }: CsvTable): string {
  const has = (written: RegExp): boolean => rows.some((row) => row.some((field) => written.test(field)));
  const isComma = separator === ';' ? has(groupedByPoints) : has(decimalComma);
  const ofOutline = outlineColumns(rows);
  const isPoint = rows.some((row) =>
    row.some((field, column) => !ofOutline.has(column) && decimalPoint.test(field)),
  );
  return isComma && !isPoint ? 'de_DE' : 'en_US';
}

/** The columns whose figures are all numbers such as 1.1. */
function outlineColumns(rows: CsvTable['rows']): ReadonlySet<number> {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return new Set(
    columns.filter((column) => {
      const fields = rows.map((row) => row[column] ?? '');
      const figures = fields.filter((field) => /\d/.test(field) && !/\p{L}/u.test(field));
      return (
        figures.length > 1 &&
        figures.every((field) => numberOfOutline.test(field) || /^\s*\d{1,2}\s*$/.test(field))
      );
    }),
  );
}

const sheetNameOf = (title: string): string =>
  title
    .replace(/['*?:/\\[\]]/g, ' ')
    .trim()
    .slice(0, 100) || 'Sheet1';

/** 12 000: written with spaces between the thousands, which the engine would take for a time of day. */
const groupedBySpaces = /^\s*([-+]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:([.,])(\d+))?\s*$/;

/** Oct 2025, 2025-10, 10/2025: a month, shown as one, as Sheets does it. */
const monthAlone = /^\s*(?:([a-z]{3,9})\.? 20\d\d|20\d\d-\d\d|(\d\d?\/20\d\d))\s*$/i;

function formatOfMonth(name: string | undefined, inFigures: string | undefined): string {
  if (inFigures !== undefined) return 'mm/yyyy';
  if (name === undefined) return 'yyyy-mm';
  return `${name.length > 3 ? 'mmmm' : 'mmm'} yyyy`;
}

/** A file's text is never run: what looks like a formula stays text, numbers and dates are read. */
function contentOf(field: string, locale: string): { content: string; format?: string } {
  const known = localeOf(locale);
  if (!known || field.startsWith('=')) return { content: field === '' ? '' : `'${field}` };
  if (known.decimalSeparator === ',' && numberOfOutline.test(field)) return { content: `'${field}` };
  const grouped = groupedBySpaces.exec(field);
  if (grouped) {
    const [, whole = '', , decimals] = grouped;
    const digits = whole.replace(/[ \u00a0\u202f]/g, '');
    return { content: decimals === undefined ? digits : `${digits}.${decimals}` };
  }
  const typed = readTyped(field, known);
  const month = monthAlone.exec(field);
  const read = month && typed.format ? { ...typed, format: formatOfMonth(month[1], month[2]) } : typed;
  return read.content.startsWith('=') ? { content: `'${field}` } : read;
}

/** Google gives every sheet at least this much room. */
const least = { rows: 1000, columns: 26 };

/** The workbook of a .csv file's text; the title names its sheet. */
export function workbookFromCsv(text: string, title: string, options: WorkbookOptions = {}): Workbook {
  const table = readCsv(text);
  const localeCode = options.locale ?? likelyLocale(table);
  const cells: Record<string, string> = {};
  const formats: Record<string, number> = {};
  const formatIds = new Map<string, number>();
  table.rows.forEach((fields, row) => {
    fields.forEach((field, col) => {
      const { content, format } = contentOf(field, localeCode);
      const name = cellName(row, col);
      if (content !== '') cells[name] = content;
      if (format === undefined) return;
      const id = formatIds.get(format) ?? formatIds.size + 1;
      formatIds.set(format, id);
      formats[name] = id;
    });
  });
  const sheet = {
    id: 'sheet1',
    name: sheetNameOf(title),
    rowNumber: Math.max(least.rows, table.rows.length),
    colNumber: Math.max(least.columns, ...table.rows.map((row) => row.length)),
    cells,
    formats,
  };
  const data = {
    version: '19.3.2',
    sheets: [sheet],
    formats: Object.fromEntries([...formatIds].map(([format, id]) => [id, format])),
    settings: { locale: localeOf(localeCode) },
  };
  return workbookFrom(data, { ...options, title });
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
    row[position.col] =
      cell.type === 'text'
        ? harmless(withoutApostrophe(cell.formattedValue, cell.format))
        : cell.formattedValue;
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  return writeCsv(rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]));
}
