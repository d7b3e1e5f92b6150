// Cells whose lines belong together, the third target to the third key result, as rows of their own.
import type { CellValue } from '../../workbook/cell.ts';
import { headingOf } from '../notation/headings.ts';
import type { SheetGrid } from './sheet-grid.ts';

interface Place {
  readonly row: number;
  /** Which of the lines; 0 in rows that are whole. */
  readonly line: number;
  readonly lines: number;
}

const linesOf = (value: CellValue): readonly string[] =>
  typeof value === 'string' && value.includes('\n')
    ? value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line, at) => withoutNumber(line, at + 1))
    : [];

/** `2. 16` is the second figure, and no 2.16. */
function withoutNumber(line: string, place: number): string {
  const [, number, figure = ''] = /^(\d)[.)]\s+(\S*\d\S*)$/.exec(line) ?? [];
  return Number(number) === place ? figure : line;
}

/** `The shoot was cancelled,` goes on in its next line. */
function linesApartOf(value: CellValue): readonly string[] {
  const lines = linesOf(value);
  const goesOn = lines.slice(0, -1).some((line) => /\p{L}.*[,;(–-]$/u.test(line));
  return goesOn ? [] : lines;
}

const figure = /^[^\p{L}]{0,3}\d[^\n]{0,16}$/u;
const answer = /^(?:[-–—]|n\/?a|yes|no|ja|nein|oui|non|s[ií]|k\.? ?a\.?|tb[cd])$/iu;

/** How many lines two cells of a row have in common, one of them figures; 1 where none have. */
function linesTogether(grid: SheetGrid, row: number): number {
  const counts = new Map<number, number>();
  let figures = 0;
  for (const column of grid.filled(row)) {
    const lines = linesOf(grid.value(row, column));
    if (lines.length < 2) continue;
    if (lines.every((line) => headingOf(line) !== null)) return 1;
    counts.set(lines.length, (counts.get(lines.length) ?? 0) + 1);
    if (
      lines.every((line) => figure.test(line) || answer.test(line)) &&
      lines.some((line) => figure.test(line))
    )
      figures = lines.length;
  }
  return figures > 1 && (counts.get(figures) ?? 0) > 1 ? figures : 1;
}

/** The grid with such rows taken apart; the grid itself where there are none. */
export function withLinesApart(grid: SheetGrid): SheetGrid {
  const places: Place[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    const lines = linesTogether(grid, row);
    for (let line = 0; line < lines; line += 1) places.push({ row, line, lines });
  }
  if (places.length === grid.rows) return grid;
  const at = (row: number): Place => places[row] ?? { row: grid.rows, line: 0, lines: 1 };
  const used = new Set<string>();
  const nth = (row: number, column: number): string | null => {
    const { row: from, line, lines } = at(row);
    if (lines === 1) return null;
    const own = linesApartOf(grid.value(from, column));
    return own.length === lines ? (own[line] ?? '') : line === 0 ? null : '';
  };
  const value = (row: number, column: number): CellValue =>
    nth(row, column) ?? grid.value(at(row).row, column);
  const text = (row: number, column: number): string => nth(row, column) ?? grid.text(at(row).row, column);
  return {
    ...grid,
    rows: places.length,
    text,
    value,
    textFromAbove: (row, column) => text(row, column) || grid.textFromAbove(at(row).row, column),
    shown: (row, column) => nth(row, column) ?? grid.shown(at(row).row, column),
    format: (row, column) => grid.format(at(row).row, column),
    isFormula: (row, column) => grid.isFormula(at(row).row, column),
    isBold: (row, column) => grid.isBold(at(row).row, column),
    indent: (row, column) => grid.indent(at(row).row, column),
    mergedAt: (row, column) => {
      const { row: from, lines } = at(row);
      const merged = lines === 1 ? grid.mergedAt(from, column) : null;
      if (!merged) return null;
      const moved = places.findIndex((place) => place.row === merged.top) - merged.top;
      return { ...merged, top: merged.top + moved, bottom: merged.bottom + moved };
    },
    colour: (row, column) => grid.colour(at(row).row, column),
    notesIn: (row) => (at(row).line === 0 ? grid.notesIn(at(row).row) : []),
    filled: (row) => grid.filled(at(row).row).filter((column) => text(row, column) !== ''),
    use(row, column) {
      const { row: from, lines } = at(row);
      used.add(`${row}:${column}`);
      const first = places.findIndex((place) => place.row === from);
      const rows = Array.from({ length: lines }, (_, line) => first + line);
      if (rows.every((each) => used.has(`${each}:${column}`) || text(each, column) === ''))
        grid.use(from, column);
    },
    isUsed: (row, column) => used.has(`${row}:${column}`) || grid.isUsed(at(row).row, column),
    nameOf: (row, column) => grid.nameOf(at(row).row, column),
  };
}
