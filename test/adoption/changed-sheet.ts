// Foreign sheets changed in ways that change nothing of what they say.
import type { CellValue } from '../../src/workbook/cell.ts';
import type { ForeignSheet } from '../../src/workbook/foreign-sheet.ts';

type Grid<Value> = readonly (readonly Value[])[];
type Change = (sheet: ForeignSheet) => ForeignSheet;

const heightOf = ({ values }: ForeignSheet): number => values.length;
const widthOf = ({ values }: ForeignSheet): number => values[0]?.length ?? 0;

/** The same change to each of a sheet's grids. */
function reshaped(
  sheet: ForeignSheet,
  change: <Value>(grid: Grid<Value>, empty: Value) => Grid<Value>,
  moved: { readonly row: (row: number) => number; readonly column: (column: number) => number },
): ForeignSheet {
  return {
    ...sheet,
    values: change<CellValue>(sheet.values, ''),
    shown: change(sheet.shown, ''),
    formulas: change(sheet.formulas, ''),
    formats: change(sheet.formats, ''),
    bold: change(sheet.bold, false),
    backgrounds: change(sheet.backgrounds, '#ffffff'),
    notes: change(sheet.notes, ''),
    merged: sheet.merged.map(({ top, left, bottom, right }) => ({
      top: moved.row(top),
      left: moved.column(left),
      bottom: moved.row(bottom),
      right: moved.column(right),
    })),
  };
}

const same = (place: number): number => place;

const withColumns = (sheet: ForeignSheet, at: number, count: number): ForeignSheet =>
  reshaped(
    sheet,
    (grid, empty) =>
      grid.map((row) => [
        ...row.slice(0, at),
        ...Array.from({ length: count }, () => empty),
        ...row.slice(at),
      ]),
    { row: same, column: (column) => (column >= at ? column + count : column) },
  );

const withRows = (sheet: ForeignSheet, at: number, count: number): ForeignSheet =>
  reshaped(
    sheet,
    (grid, empty) => [
      ...grid.slice(0, at),
      ...Array.from({ length: count }, () => (grid[0] ?? []).map(() => empty)),
      ...grid.slice(at),
    ],
    { row: (row) => (row >= at ? row + count : row), column: same },
  );

function withCell(sheet: ForeignSheet, row: number, column: number, text: string): ForeignSheet {
  const put = <Value>(grid: Grid<Value>, value: Value): Grid<Value> =>
    grid.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells));
  return { ...sheet, values: put<CellValue>(sheet.values, text), shown: put(sheet.shown, text) };
}

function withTexts(sheet: ForeignSheet, change: (text: string) => string): ForeignSheet {
  const isText = (row: number, column: number): boolean => {
    const value = sheet.values[row]?.[column];
    return typeof value === 'string' && value !== '';
  };
  return {
    ...sheet,
    values: sheet.values.map((cells) =>
      cells.map((value) => (typeof value === 'string' && value !== '' ? change(value) : value)),
    ),
    shown: sheet.shown.map((cells, row) =>
      cells.map((text, column) => (isText(row, column) ? change(text) : text)),
    ),
  };
}

const below = (sheet: ForeignSheet, ...texts: readonly string[]): ForeignSheet =>
  texts.reduce(
    (changed, text, column) => withCell(changed, heightOf(sheet) + 2, column, text),
    withRows(sheet, heightOf(sheet), 3),
  );

const spaced: Change = (sheet) =>
  Array.from({ length: heightOf(sheet) - 1 }, (_, index) => heightOf(sheet) - 1 - index).reduce(
    (changed, row) => withRows(changed, row, 1),
    sheet,
  );

/** What people do to a sheet without meaning anything by it. */
export const changes: Readonly<Record<string, Change>> = {
  'an empty column before': (sheet) => withColumns(sheet, 0, 1),
  'blank rows above': (sheet) => withRows(sheet, 0, 3),
  'a title above': (sheet) => withCell(withRows(sheet, 0, 2), 0, 0, 'Marketing team plan'),
  'a request above': (sheet) =>
    withCell(withRows(sheet, 0, 2), 0, 0, 'Please keep this up to date, ask Jo if unsure.'),
  'a title across merged cells': (sheet) => {
    const titled = withCell(withRows(sheet, 0, 2), 0, 0, 'Marketing team plan');
    return {
      ...titled,
      merged: [...titled.merged, { top: 0, left: 0, bottom: 0, right: widthOf(sheet) - 1 }],
    };
  },
  'a remark far to the right': (sheet) =>
    withCell(
      withColumns(sheet, widthOf(sheet), 2),
      heightOf(sheet) - 1,
      widthOf(sheet) + 1,
      'ask Jo about this',
    ),
  'a sentence below': (sheet) => below(sheet, 'Figures are checked each Friday.'),
  'a footnote below': (sheet) => below(sheet, '* without returns'),
  'a signature below': (sheet) => below(sheet, 'Prepared by', 'Jo Miller'),
  'a space after each text': (sheet) => withTexts(sheet, (text) => `${text} `),
  'spaces that do not break': (sheet) => withTexts(sheet, (text) => text.replace(/(\S) (?=\S)/g, '$1\u00a0')),
  'empty cells all around': (sheet) => withColumns(withRows(sheet, heightOf(sheet), 20), widthOf(sheet), 10),
  'a blank row below each row': spaced,
  'everything in bold': (sheet) =>
    sheet.bold.flat().includes(true)
      ? sheet
      : { ...sheet, bold: sheet.bold.map((row) => row.map(() => true)) },
};
