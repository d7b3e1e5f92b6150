// Builds foreign sheets from rows, as short as they can be written down.

import type { CellValue, WorkbookLocale } from '../../src/workbook/cell.ts';
import type { ForeignSheet, MergedCells } from '../../src/workbook/foreign-sheet.ts';

const millisecondsInDay = 86_400_000;

export const american: WorkbookLocale = {
  decimalMark: '.',
  dateOrder: 'monthFirst',
  dayOf: (date) => Math.floor(date.getTime() / millisecondsInDay),
};
export const german: WorkbookLocale = { ...american, decimalMark: ',', dateOrder: 'dayFirst' };

export interface Looks {
  readonly name?: string;
  /** A1 names: rows as `A2:D2`, cells as `A2`. */
  readonly bold?: readonly string[];
  readonly merged?: readonly string[];
  /** Cells of formulas. */
  readonly formulas?: readonly string[];
  /** The number format of cells. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly charts?: number;
  /** The colour and the note of cells. */
  readonly backgrounds?: Readonly<Record<string, string>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly isProtected?: boolean;
}

function areaOf(name: string): MergedCells {
  const [, from = '', top = '', to = '', bottom = ''] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(name) ?? [];
  const column = (letters: string): number =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {
    top: Number(top) - 1,
    left: column(from),
    bottom: Number(bottom || top) - 1,
    right: column(to || from),
  };
}

const isIn = (areas: readonly MergedCells[], row: number, column: number): boolean =>
  areas.some(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );

function shownAs(value: CellValue, format: string): string {
  if (typeof value === 'number' && format.includes('%')) return `${Number((value * 100).toPrecision(10))}%`;
  const word = /"(\s?\p{L}+)"$/u.exec(format)?.[1];
  if (typeof value === 'number' && word !== undefined) return `${value} ${word.trim()}`;
  if (typeof value === 'object' && format === 'mmm yyyy')
    return value.toLocaleDateString('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });
  if (typeof value === 'object' && format === 'm/d/yyyy')
    return `${value.getUTCMonth() + 1}/${value.getUTCDate()}/${value.getUTCFullYear()}`;
  return typeof value === 'object' ? value.toISOString().slice(0, 10) : String(value);
}

/** Rows may be of unequal length; `|` in a text separates cells. */
export function foreignSheet(
  rows: readonly (string | readonly CellValue[])[],
  looks: Looks = {},
): ForeignSheet {
  const cells = rows.map((row) =>
    typeof row === 'string' ? row.split('|').map((text): CellValue => cellOf(text)) : [...row],
  );
  const width = Math.max(1, ...cells.map((row) => row.length));
  const values = cells.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]);
  const lookup = (named: Readonly<Record<string, string>> = {}) => {
    const areas = Object.entries(named).map(([name, look]) => ({ area: areaOf(name), look }));
    return (row: number, column: number): string | undefined =>
      areas.find(({ area }) => isIn([area], row, column))?.look;
  };
  const formatIn = lookup(looks.formats);
  const formatAt = (row: number, column: number): string => formatIn(row, column) ?? '';
  const backgroundAt = lookup(looks.backgrounds);
  const noteAt = lookup(looks.notes);
  const bold = (looks.bold ?? []).map(areaOf);
  const formulas = (looks.formulas ?? []).map(areaOf);
  return {
    name: looks.name ?? 'Sheet1',
    values,
    shown: values.map((row, r) => row.map((value, c) => shownAs(value, formatAt(r, c)))),
    formulas: values.map((row, r) => row.map((_, c) => (isIn(formulas, r, c) ? '=A1' : ''))),
    formats: values.map((row, r) => row.map((_, c) => formatAt(r, c))),
    bold: values.map((row, r) => row.map((_, c) => isIn(bold, r, c))),
    backgrounds: values.map((row, r) => row.map((_, c) => backgroundAt(r, c) ?? '#ffffff')),
    notes: values.map((row, r) => row.map((_, c) => noteAt(r, c) ?? '')),
    merged: (looks.merged ?? []).map(areaOf),
    charts: looks.charts ?? 0,
    isProtected: looks.isProtected ?? false,
  };
}

/** Plain digits are numbers, as a spreadsheet takes them when typed; leading spaces stay. */
function cellOf(text: string): CellValue {
  const bare = text.trim();
  if (/^-?\d+(?:\.\d+)?$/.test(bare)) return Number(bare);
  if (/^\d{4}-\d\d-\d\d$/.test(bare)) return new Date(`${bare}T00:00:00Z`);
  if (bare === 'TRUE') return true;
  return bare === 'FALSE' ? false : text.trimEnd();
}
