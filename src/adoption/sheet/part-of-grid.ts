// Some of the rows and columns of a sheet as a grid of their own, in which nothing else stands between them.
import type { SheetGrid } from './sheet-grid.ts';

/** Rows and columns of the whole, in order. */
export function partOf(grid: SheetGrid, rows: readonly number[], columns: readonly number[]): SheetGrid {
  const placeOf = new Map(columns.map((column, at) => [column, at]));
  const rowAt = (row: number): number => rows[row] ?? grid.rows;
  const columnAt = (column: number): number => columns[column] ?? grid.columns;
  /** Where the first of the places from `from` on stands. */
  const firstFrom = (places: readonly number[], from: number): number => {
    const at = places.findIndex((place) => place >= from);
    return at < 0 ? places.length : at;
  };
  const lastUpTo = (places: readonly number[], to: number): number => firstFrom(places, to + 1) - 1;
  const filledRows: (readonly number[])[] = [];
  return {
    name: grid.name,
    rows: rows.length,
    columns: columns.length,
    text: (row, column) => grid.text(rowAt(row), columnAt(column)),
    textFromAbove: (row, column) => grid.textFromAbove(rowAt(row), columnAt(column)),
    value: (row, column) => grid.value(rowAt(row), columnAt(column)),
    shown: (row, column) => grid.shown(rowAt(row), columnAt(column)),
    format: (row, column) => grid.format(rowAt(row), columnAt(column)),
    isFormula: (row, column) => grid.isFormula(rowAt(row), columnAt(column)),
    isBold: (row, column) => grid.isBold(rowAt(row), columnAt(column)),
    indent: (row, column) => grid.indent(rowAt(row), columnAt(column)),
    mergedAt(row, column) {
      const merged = grid.mergedAt(rowAt(row), columnAt(column));
      return (
        merged && {
          top: firstFrom(rows, merged.top),
          left: firstFrom(columns, merged.left),
          bottom: lastUpTo(rows, merged.bottom),
          right: lastUpTo(columns, merged.right),
        }
      );
    },
    colour: (row, column) => grid.colour(rowAt(row), columnAt(column)),
    notesIn: (row) =>
      grid.notesIn(rowAt(row)).flatMap((note) => {
        const column = placeOf.get(note.column);
        return column === undefined ? [] : [{ ...note, column }];
      }),
    useNote: (note) => grid.useNote(note),
    filled(row) {
      filledRows[row] ??= grid.filled(rowAt(row)).flatMap((column) => placeOf.get(column) ?? []);
      return filledRows[row];
    },
    use: (row, column) => grid.use(rowAt(row), columnAt(column)),
    isUsed: (row, column) => grid.isUsed(rowAt(row), columnAt(column)),
    nameOf: (row, column) => grid.nameOf(rowAt(row), columnAt(column)),
  };
}

/** The numbers from `from` up to `end`, which is not among them. */
export const numbersFrom = (from: number, end: number): readonly number[] =>
  Array.from({ length: end - from }, (_, index) => from + index);
