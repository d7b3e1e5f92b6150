// Two sheets as one, the rows of the one above those of the other.
import type { SheetGrid } from './sheet-grid.ts';

/** Both are parts of the same sheet. */
export function stacked(top: SheetGrid, below: SheetGrid): SheetGrid {
  const partAt = (row: number): readonly [SheetGrid, number] =>
    row < top.rows ? [top, row] : [below, row - top.rows];
  /** Asks the part that a row is of. */
  const ofCell =
    <T>(ask: (part: SheetGrid, row: number, column: number) => T) =>
    (row: number, column: number): T =>
      ask(...partAt(row), column);
  return {
    name: below.name,
    rows: top.rows + below.rows,
    columns: Math.max(top.columns, below.columns),
    text: ofCell((part, row, column) => part.text(row, column)),
    textFromAbove: ofCell((part, row, column) => part.textFromAbove(row, column)),
    value: ofCell((part, row, column) => part.value(row, column)),
    shown: ofCell((part, row, column) => part.shown(row, column)),
    format: ofCell((part, row, column) => part.format(row, column)),
    isFormula: ofCell((part, row, column) => part.isFormula(row, column)),
    isBold: ofCell((part, row, column) => part.isBold(row, column)),
    indent: ofCell((part, row, column) => part.indent(row, column)),
    mergedAt(row, column) {
      const [part, own] = partAt(row);
      const merged = part.mergedAt(own, column);
      const moved = row - own;
      return merged && { ...merged, top: merged.top + moved, bottom: merged.bottom + moved };
    },
    colour: ofCell((part, row, column) => part.colour(row, column)),
    notesIn(row) {
      const [part, own] = partAt(row);
      return part.notesIn(own);
    },
    useNote: (note) => below.useNote(note),
    filled(row) {
      const [part, own] = partAt(row);
      return part.filled(own);
    },
    use: ofCell((part, row, column) => part.use(row, column)),
    isUsed: ofCell((part, row, column) => part.isUsed(row, column)),
    nameOf: ofCell((part, row, column) => part.nameOf(row, column)),
  };
}
