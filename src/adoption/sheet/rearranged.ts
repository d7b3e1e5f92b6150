// The cells of a sheet in other places: each place shows one cell, or says together what several say.
import type { CellValue } from '../../workbook/cell.ts';
import type { MergedCells } from '../../workbook/foreign-sheet.ts';
import type { SheetGrid } from './sheet-grid.ts';

export interface Source {
  readonly row: number;
  readonly column: number;
}

export interface ArrangedRow {
  /** What stands in each column; none where it is empty. */
  readonly cells: readonly (readonly Source[])[];
  /** The rows of the sheet that stand here, and nowhere else. */
  readonly of: readonly number[];
}

const between = ' · ';

/** Nothing is taken note of twice: a cell that is shown in two places is used once it is used in one. */
export function rearranged(grid: SheetGrid, rows: readonly ArrangedRow[]): SheetGrid {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const outside: Source = { row: grid.rows, column: grid.columns };
  const sourcesAt = (row: number, column: number): readonly Source[] => rows[row]?.cells[column] ?? [];
  const textOf = (source: Source): string => grid.text(source.row, source.column);
  /** The cells of a place that say something, each text once. */
  const saying = (row: number, column: number): readonly Source[] =>
    sourcesAt(row, column).filter(
      (source, at, all) =>
        textOf(source) !== '' && all.findIndex((other) => textOf(other) === textOf(source)) === at,
    );
  /** The one that a place looks like. */
  const sourceAt = (row: number, column: number): Source =>
    saying(row, column)[0] ?? sourcesAt(row, column)[0] ?? outside;
  const ofSource =
    <T>(ask: (row: number, column: number) => T) =>
    (row: number, column: number): T => {
      const source = sourceAt(row, column);
      return ask(source.row, source.column);
    };
  const text = (row: number, column: number): string => saying(row, column).map(textOf).join(between);
  const isOfSeveral = (row: number, column: number): boolean => saying(row, column).length > 1;
  const rowOf = new Map(rows.flatMap(({ of }, row) => of.map((own) => [own, row] as const)));
  const filledRows: (readonly number[])[] = [];
  return {
    name: grid.name,
    rows: rows.length,
    columns,
    text,
    textFromAbove: (row, column) => text(row, column) || ofSource(grid.textFromAbove)(row, column),
    value: (row, column): CellValue =>
      isOfSeveral(row, column) ? text(row, column) : ofSource(grid.value)(row, column),
    shown: (row, column) =>
      isOfSeveral(row, column) ? text(row, column) : ofSource(grid.shown)(row, column),
    format: ofSource(grid.format),
    isFormula: ofSource(grid.isFormula),
    isBold: ofSource(grid.isBold),
    indent: ofSource(grid.indent),
    mergedAt(row, column) {
      const merged = ofSource(grid.mergedAt)(row, column);
      return merged && movedMerge(merged, rowOf, sourceAt(row, column), column);
    },
    colour: ofSource(grid.colour),
    notesIn: (row) =>
      (rows[row]?.of ?? []).flatMap((own) =>
        grid.notesIn(own).map((note) => ({ ...note, column: placeOf(rows[row], own, note.column) })),
      ),
    useNote: (note) => grid.useNote(note),
    filled(row) {
      filledRows[row] ??= (rows[row]?.cells ?? []).flatMap((_, column) =>
        text(row, column) === '' ? [] : [column],
      );
      return filledRows[row];
    },
    use(row, column) {
      for (const source of sourcesAt(row, column)) grid.use(source.row, source.column);
    },
    isUsed: ofSource(grid.isUsed),
    nameOf: ofSource(grid.nameOf),
  };
}

/** Merged cells where their rows stand now, as wide as before. */
function movedMerge(
  merged: MergedCells,
  rowOf: ReadonlyMap<number, number>,
  source: Source,
  column: number,
): MergedCells | null {
  const top = rowOf.get(merged.top);
  const bottom = rowOf.get(merged.bottom);
  if (top === undefined || bottom === undefined) return null;
  const left = column - (source.column - merged.left);
  return { top, bottom, left, right: left + merged.right - merged.left };
}

/** The column in which a cell of a row stands now; the first for one that stands nowhere. */
const placeOf = (arranged: ArrangedRow | undefined, row: number, column: number): number =>
  Math.max(
    0,
    arranged?.cells.findIndex((cells) =>
      cells.some((source) => source.row === row && source.column === column),
    ) ?? 0,
  );
