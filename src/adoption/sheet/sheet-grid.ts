// A foreign sheet to look things up in, and the account of which of its cells have found a place.
import type { CellValue } from '../../workbook/cell.ts';
import type { ForeignSheet, MergedCells } from '../../workbook/foreign-sheet.ts';
import { columnLetters } from '../../workbook/placing/a1.ts';
import { isDate } from '../../workbook/reading/reading.ts';
import { type StatusColour, statusColour } from '../notation/status-colours.ts';

/** Rows and columns count from 0. */
export interface SheetGrid {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** The text of a cell without the space around it. */
  text(row: number, column: number): string;
  /** The text of a cell, or of the merged cell that reaches down to it. */
  textFromAbove(row: number, column: number): string;
  value(row: number, column: number): CellValue;
  shown(row: number, column: number): string;
  format(row: number, column: number): string;
  isFormula(row: number, column: number): boolean;
  isBold(row: number, column: number): boolean;
  /** How far a text stands in: by spaces before it or by its number format. */
  indent(row: number, column: number): number;
  mergedAt(row: number, column: number): MergedCells | null;
  /** The status that the colour of a cell stands for. */
  colour(row: number, column: number): StatusColour | null;
  /** The notes on the cells of a row that have found no place yet. */
  notesIn(row: number): readonly SheetNote[];
  useNote(note: SheetNote): void;
  /** The columns of a row that hold something. */
  filled(row: number): readonly number[];
  /** Takes note that a cell has found its place. */
  use(row: number, column: number): void;
  isUsed(row: number, column: number): boolean;
  /** The cell as people name it. */
  nameOf(row: number, column: number): string;
}

export interface SheetNote {
  readonly column: number;
  readonly cell: string;
  readonly text: string;
}

const cellNamed = (row: number, column: number): string => `${columnLetters(column + 1)}${row + 1}`;

/** The same as above. */
const ditto = /^\s*(?:["″〃”]|''|-+\s*["″〃”]\s*-+|di?tto|dito|idem)\s*$/i;

const mostCellsOfMerge = 100_000;

export function sheetGrid(sheet: ForeignSheet): SheetGrid {
  const rows = sheet.values.length;
  const columns = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const merges = new Map<number, MergedCells>();
  for (const merged of sheet.merged) {
    const size = (merged.bottom - merged.top + 1) * (merged.right - merged.left + 1);
    if (size > mostCellsOfMerge) continue;
    for (let row = merged.top; row <= merged.bottom; row += 1) {
      for (let column = merged.left; column <= merged.right; column += 1) {
        merges.set(row * columns + column, merged);
      }
    }
  }
  const used = new Uint8Array(rows * columns);
  const value = (row: number, column: number): CellValue => plainValue(sheet.values[row]?.[column] ?? '');
  const shown = (row: number, column: number): string => sheet.shown[row]?.[column] ?? '';
  const text = (row: number, column: number): string => {
    const content = value(row, column);
    if (typeof content === 'string' && row > 0 && ditto.test(content)) return textAbove(row, column);
    return typeof content === 'string' ? content.trim() : shown(row, column).trim() || plainText(content);
  };
  const textAbove = (row: number, column: number): string => {
    let above = row - 1;
    while (above > 0 && filled(above).length === 0) above -= 1;
    return text(above, column);
  };
  const filledRows: (readonly number[])[] = [];
  function filled(row: number): readonly number[] {
    const known = filledRows[row];
    if (known) return known;
    const found: number[] = [];
    const cells = sheet.values[row] ?? [];
    for (let column = 0; column < cells.length; column += 1) {
      const content = cells[column];
      const isBlank = content === '' || (typeof content === 'string' && content.trim() === '');
      if (content !== undefined && !isBlank) found.push(column);
    }
    filledRows[row] = found;
    return found;
  }

  const notes = notesOf(sheet);
  const usedNotes = new Set<string>();

  return {
    name: sheet.name,
    rows,
    columns,
    text,
    value,
    shown,
    textFromAbove(row, column) {
      const own = text(row, column);
      const merged = own === '' ? merges.get(row * columns + column) : undefined;
      return merged && merged.left === column ? text(merged.top, column) : own;
    },
    format: (row, column) => sheet.formats[row]?.[column] ?? '',
    isFormula: (row, column) => (sheet.formulas[row]?.[column] ?? '') !== '',
    isBold: (row, column) => sheet.bold[row]?.[column] === true,
    indent(row, column) {
      const content = value(row, column);
      const spaces = typeof content === 'string' ? (/^[\s\u00a0]*/.exec(content)?.[0] ?? '') : '';
      const format = /^"?( +)"?@/.exec(sheet.formats[row]?.[column] ?? '')?.[1] ?? '';
      return spaces.replace(/\t/g, '    ').length + format.length;
    },
    mergedAt: (row, column) => merges.get(row * columns + column) ?? null,
    colour: (row, column) => statusColour(sheet.backgrounds[row]?.[column] ?? ''),
    notesIn: (row) => (notes.get(row) ?? []).filter(({ cell }) => !usedNotes.has(cell)),
    useNote: ({ cell }) => void usedNotes.add(cell),
    filled,
    use(row, column) {
      used[row * columns + column] = 1;
    },
    isUsed: (row, column) => used[row * columns + column] === 1,
    nameOf: cellNamed,
  };
}

/** By row, the notes on its cells. */
function notesOf(sheet: ForeignSheet): ReadonlyMap<number, readonly SheetNote[]> {
  const found = new Map<number, readonly SheetNote[]>();
  sheet.notes.forEach((cells, row) => {
    const inRow = cells.flatMap((text, column) =>
      text.trim() === '' ? [] : [{ column, cell: cellNamed(row, column), text: text.trim() }],
    );
    if (inRow.length > 0) found.set(row, inRow);
  });
  return found;
}

/** The same cells with rows for columns. */
export function transposed(grid: SheetGrid): SheetGrid {
  const text = (row: number, column: number): string => grid.text(column, row);
  return {
    name: grid.name,
    rows: grid.columns,
    columns: grid.rows,
    text,
    textFromAbove: text,
    value: (row, column) => grid.value(column, row),
    shown: (row, column) => grid.shown(column, row),
    format: (row, column) => grid.format(column, row),
    isFormula: (row, column) => grid.isFormula(column, row),
    isBold: (row, column) => grid.isBold(column, row),
    indent: (row, column) => grid.indent(column, row),
    mergedAt(row, column) {
      const merged = grid.mergedAt(column, row);
      return merged && { top: merged.left, left: merged.top, bottom: merged.right, right: merged.bottom };
    },
    colour: (row, column) => grid.colour(column, row),
    notesIn: (row) =>
      Array.from({ length: grid.rows }, (_, at) => at).flatMap((at) =>
        grid.notesIn(at).flatMap((note) => (note.column === row ? [{ ...note, column: at }] : [])),
      ),
    useNote: (note) => grid.useNote(note),
    filled: (row) => Array.from({ length: grid.rows }, (_, at) => at).filter((at) => text(row, at) !== ''),
    use: (row, column) => grid.use(column, row),
    isUsed: (row, column) => grid.isUsed(column, row),
    nameOf: (row, column) => grid.nameOf(column, row),
  };
}

/** Spaces that do not break are spaces; a whole number kept as text is a number. */
function plainValue(content: CellValue): CellValue {
  if (typeof content !== 'string') return content;
  return /^\s*[1-9]\d{0,8}\s*$/.test(content) ? Number(content) : content.replace(/\u00a0/g, ' ');
}

const plainText = (content: CellValue): string =>
  isDate(content) ? content.toISOString().slice(0, 10) : String(content);
