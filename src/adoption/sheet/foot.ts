// Where the foot of a sheet begins: remarks and signatures below everything else.
import { headsRows } from '../notation/headings.ts';
import { markOf } from '../notation/outline-marks.ts';
import { labelsIn } from './label-rows.ts';
import { isRemark } from './row-kinds.ts';
import type { SheetGrid } from './sheet-grid.ts';

const mostRows = 8;
const mostCells = 3;

/** The row below the last that may hold goals. */
export function footOf(grid: SheetGrid): number {
  let end = endBeforeLookBack(grid);
  for (;;) {
    const segment = lastSegment(grid, end);
    if (!segment || segment.gap === 0 || segment.rows.length > mostRows) return end;
    const above = lastSegment(grid, segment.first);
    if (!above || !isFoot(grid, segment, widestGap(grid, segment.first))) return end;
    end = segment.first;
  }
}

interface Segment {
  readonly first: number;
  readonly rows: readonly number[];
  /** How many blank rows stand above it; 0 at the top of the sheet. */
  readonly gap: number;
}

function lastSegment(grid: SheetGrid, end: number): Segment | null {
  let last = end - 1;
  while (last >= 0 && grid.filled(last).length === 0) last -= 1;
  if (last < 0) return null;
  let first = last;
  while (first > 0 && grid.filled(first - 1).length > 0) first -= 1;
  let above = first - 1;
  while (above >= 0 && grid.filled(above).length === 0) above -= 1;
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { first, rows, gap: above < 0 ? 0 : first - above - 1 };
}

function widestGap(grid: SheetGrid, end: number): number {
  let widest = 0;
  for (let segment = lastSegment(grid, end); segment; segment = lastSegment(grid, segment.first))
    widest = Math.max(widest, segment.gap);
  return widest;
}

/** Remarks after a blank row, or words without figures after more blank rows than stand anywhere above. */
function isFoot(grid: SheetGrid, { first, rows, gap }: Segment, widest: number): boolean {
  if (!rows.every((row) => isOfWords(grid, row))) return false;
  const areRemarks = rows.every((row) => saysRemark(grid, row, first) || isAside(grid, row, first));
  return areRemarks || (gap >= 2 && gap > widest && rows.every((row) => isLoose(grid, row)));
}

function isOfWords(grid: SheetGrid, row: number): boolean {
  const filled = grid.filled(row);
  return (
    filled.length <= mostCells &&
    filled.every((column) => {
      const value = grid.value(row, column);
      return typeof value !== 'number' && typeof value !== 'boolean';
    })
  );
}

const lookBack =
  /^(?:team )?(?:reflections?|retro(?:spective|spektive|spectiva)?|lessons(?: learned)?|learnings|look(?:ing)? back|r[üu]ckblick|erkenntnisse|bilan|r[ée]trospective|enseignements|reflexi[oó]n(?:es)?|aprendizajes)\s*[:：]?$/iu;

/** The row of `Reflection` or `Lessons learned`, where nothing but words follows: that is told of goals, and sets none. */
function endBeforeLookBack(grid: SheetGrid): number {
  let end = grid.rows;
  for (let row = grid.rows - 1; row > 0 && isOfWords(grid, row); row -= 1) {
    const [column, other] = grid.filled(row);
    const isHead = column !== undefined && other === undefined && lookBack.test(grid.text(row, column));
    if (isHead && grid.filled(row - 1).length === 0) end = row;
  }
  return end;
}

/** Whether words stand in a column left of which every full row above begins, and none beside them. */
function isAside(grid: SheetGrid, row: number, end: number): boolean {
  const [column = 0, ...others] = grid.filled(row);
  const table = Array.from({ length: end }, (_, above) => grid.filled(above)).filter(
    (filled) => filled.length > 2,
  );
  const isApart = table.every(([first = column]) => first < column);
  const right = Math.max(0, ...table.map((filled) => filled[filled.length - 1] ?? 0));
  return (
    table.length > 2 &&
    isApart &&
    others.every((other) => other > right) &&
    markOf(grid.text(row, column)) === null
  );
}

/** Whether nothing in a row reads like a goal, a label or a heading. */
function isLoose(grid: SheetGrid, row: number): boolean {
  return (
    labelsIn(grid, row).length === 0 &&
    grid.filled(row).every((column) => {
      const text = grid.text(row, column);
      return markOf(text) === null && !headsRows(text) && !/\d/.test(text);
    })
  );
}

/** Whether a row is a remark on those above: by its words, by a sign that marks nothing above it, or as the only full sentence. */
export function saysRemark(grid: SheetGrid, row: number, end: number): boolean {
  const text = grid.text(row, grid.filled(row)[0] ?? 0);
  if (isSentence(text) && !linesAbove(grid, end).some(isSentence)) return true;
  const sign = /^(?:\*+|†|‡|[¹²³⁴])\s?(?=\p{L})/u.exec(text)?.[0].trim();
  if (sign === undefined) return isRemark(text);
  return !linesAbove(grid, end).some((line) => line.startsWith(sign));
}

const isSentence = (text: string): boolean =>
  /^\p{Lu}.*\p{L}[.!]$/u.test(text) &&
  text.split(' ').length > 3 &&
  markOf(text) === null &&
  !/\d/.test(text);

/** The texts that rows above `end` begin with. */
const linesAbove = (grid: SheetGrid, end: number): readonly string[] =>
  Array.from({ length: end }, (_, row) => grid.text(row, grid.filled(row)[0] ?? 0));
