// Finds the tables on a sheet: heading rows (one or two deep), the rows under them, and what stands above them.
import type { CellValue, WorkbookLocale } from '../../workbook/cell.ts';
import { shapeOf } from '../columns/meanings-by-shape.ts';
import type { HeadedColumn } from '../columns/shaped-table.ts';
import { amountInText } from '../notation/amounts.ts';
import { type Heading, headingOf, type Role } from '../notation/headings.ts';
import { periodOfCell, relativePeriodIn, type WrittenPeriod } from '../notation/periods.ts';
import { labelsIn } from '../sheet/label-rows.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';

export interface HeadingCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly heading: Heading | null;
  readonly period: WrittenPeriod | null;
  /** What stands above it across several columns. */
  readonly group: string;
  readonly groupPeriod: WrittenPeriod | null;
}

export interface Block {
  /** Titles and labels directly above the headings. */
  readonly preamble: readonly number[];
  readonly headingRows: readonly number[];
  readonly headings: readonly HeadingCell[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly isSaidToHoldGoals: boolean;
}

interface Look {
  readonly roles: number;
  readonly periods: number;
  readonly others: number;
  /** Whether one of the roles is that of goals or KPIs. */
  readonly hasGoals: boolean;
  readonly isPossible: boolean;
}

const longestHeading = 80;

const noHeading: Look = { roles: 0, periods: 0, others: 1, hasGoals: false, isPossible: false };
const rolesOfGoals: ReadonlySet<Role> = new Set(['objective', 'goal', 'keyResult', 'kpi']);

/** A number that is no year: headings have none. */
const isFigure = (value: CellValue): boolean =>
  typeof value === 'boolean' ||
  (typeof value === 'number' && !(Number.isInteger(value) && value >= 2000 && value <= 2099));

function lookAt(grid: SheetGrid, row: number, locale: WorkbookLocale): Look {
  let roles = 0;
  let periods = 0;
  let others = 0;
  let hasGoals = false;
  const first = grid.filled(row)[0];
  if (grid.filled(row).some((column) => isFigure(grid.value(row, column)))) return noHeading;
  for (const column of grid.filled(row)) {
    const value = grid.value(row, column);
    if (typeof value === 'string') {
      if (value.length > longestHeading) return noHeading;
      const text = value.trim();
      const role = headingOf(text)?.role;
      if (role === 'id' && column !== first) others += 1;
      else if (role) {
        roles += 1;
        hasGoals ||= rolesOfGoals.has(role);
      } else if (periodOfCell(value, text, locale) || periodIsNamed(text, locale)) periods += 1;
      else others += 1;
    } else if (typeof value !== 'boolean' && periodOfCell(value, grid.shown(row, column), locale))
      periods += 1;
    else return noHeading;
  }
  return { roles, periods, others, hasGoals, isPossible: true };
}

const sides = /\b(?:actual|ist|target|plan|soll|ziel|value|wert|goal|réel|cible|real|meta)\b/iu;

/** `Oct actual`, `Plan Q3`: a period with what is told of it. */
const periodIsNamed = (text: string, locale: WorkbookLocale): boolean =>
  sides.test(text) && periodOfCell(text.replace(sides, ' ').trim(), '', locale) !== null;

function isHeading({ roles, periods, others, hasGoals, isPossible }: Look): boolean {
  const known = roles + periods;
  if (!isPossible || known < 2) return false;
  if (roles === 0) return periods >= 3 && others <= 3;
  if (roles >= 2 && known * 2 >= known + others) return true;
  return known >= 3 && (hasGoals || known * 3 >= known + others);
}

/** Whether a row names parts of the headings above it: months below quarters, Target and Actual below a month. */
function isSubHeading(grid: SheetGrid, row: number, above: number, locale: WorkbookLocale): boolean {
  const filled = grid.filled(row);
  const { roles, periods, others, isPossible } = lookAt(grid, row, locale);
  if (filled.length === 0 || !isPossible || roles + periods < 1 || others > roles + periods) return false;
  const areDates = periods >= 2 && roles + others === 0 && filled.length < grid.filled(above).length;
  if (areDates && filled.every((column) => grid.text(above, column) !== '')) return true;
  return filled.every((column) => {
    const merged = grid.mergedAt(above, column);
    return (
      grid.text(above, column) === '' ||
      (merged !== null && merged.right > merged.left) ||
      isGroupHead(grid, above, column)
    );
  });
}

/** A heading whose right neighbour is empty stands over several columns. */
const isGroupHead = (grid: SheetGrid, row: number, column: number): boolean =>
  grid.text(row, column) !== '' && grid.text(row, column + 1) === '' && grid.text(row + 1, column + 1) !== '';

/** Whether a row above the headings groups their columns, rather than being a title. */
function isGroupRow(grid: SheetGrid, row: number, below: number, locale: WorkbookLocale): boolean {
  if (row < 0) return false;
  const filled = grid.filled(row);
  if (filled.length === 0 || labelsIn(grid, row).length > 0) return false;
  const first = grid.filled(below)[0] ?? 0;
  const look = lookAt(grid, row, locale);
  if (!look.isPossible || filled.length >= grid.filled(below).length) return false;
  if (filled.length === 1) return (filled[0] ?? 0) > first && grid.text(row, filled[0] ?? 0).length <= 30;
  return filled.every((column) => {
    const merged = grid.mergedAt(row, column);
    return (
      column === first ||
      (merged !== null && merged.right > merged.left) ||
      grid.text(row, column + 1) === '' ||
      look.periods >= filled.length - 1
    );
  });
}

function groupAbove(grid: SheetGrid, row: number, column: number): number | null {
  for (let at = column; at >= 0; at -= 1) {
    if (grid.text(row, at) === '') continue;
    const merged = grid.mergedAt(row, at);
    return merged && merged.right > merged.left && merged.right < column ? null : at;
  }
  return null;
}

function headingCells(
  grid: SheetGrid,
  rows: readonly number[],
  locale: WorkbookLocale,
): readonly HeadingCell[] {
  const bottom = rows[rows.length - 1] ?? 0;
  const top = rows[0] ?? 0;
  const cells: HeadingCell[] = [];
  for (let column = 0; column < grid.columns; column += 1) {
    const own = grid.text(bottom, column) === '' ? top : bottom;
    const text = grid.text(own, column);
    const isGrouped = rows.length > 1 && own === bottom;
    const above = isGrouped ? groupAbove(grid, top, column) : null;
    const group = above === null ? '' : grid.text(top, above);
    const heading = withGroup(headingOf(text), headingOf(group), above === column);
    cells.push({
      row: own,
      column,
      text,
      heading,
      period:
        periodOfCell(grid.value(own, column), grid.shown(own, column), locale) ?? namedPeriod(text, locale),
      group,
      groupPeriod:
        above === null ? null : periodOfCell(grid.value(top, above), grid.shown(top, above), locale),
    });
  }
  return withOwnPeriods(withRelativePeriods(withNames(cells)));
}

/** `Title` below `Objective` is the objective, wherever it stands in a group that has no other word for it. */
function withNames(cells: readonly HeadingCell[]): readonly HeadingCell[] {
  const found = new Map<string, HeadingCell>();
  for (const cell of cells) {
    const group = headingOf(cell.group);
    if (group?.subject === null || group?.number !== null || cell.heading?.role !== 'name') continue;
    const isNamed = cells.some(
      ({ group: own, heading }) => own === cell.group && heading?.role === group.role,
    );
    if (!isNamed && !found.has(cell.group)) found.set(cell.group, { ...cell, heading: group });
  }
  return cells.map((cell) => {
    const named = found.get(cell.group);
    return named?.column === cell.column ? named : cell;
  });
}

/** `Q1 Target | Q1 Actual | Q2 Target | …`: each speaks of a period of its own, as if it stood under it. */
function withOwnPeriods(cells: readonly HeadingCell[]): readonly HeadingCell[] {
  const isOwn = ({ heading, period, group }: HeadingCell, role: Role): boolean =>
    heading?.role === role && period !== null && group === '';
  const roles: readonly Role[] = ['target', 'goal', 'current', 'value'];
  const repeated = roles.filter((role) => cells.filter((cell) => isOwn(cell, role)).length >= 2);
  return cells.map((cell) =>
    repeated.some((role) => isOwn(cell, role)) ? { ...cell, period: null, groupPeriod: cell.period } : cell,
  );
}

/** `Last week | This week`: two of them make a history, one alone may be anything. */
function withRelativePeriods(cells: readonly HeadingCell[]): readonly HeadingCell[] {
  const found = cells.map(({ text }) => relativePeriodIn(text));
  if (found.filter((period) => period !== null).length < 2) return cells;
  return cells.map((cell, index) => {
    const period = found[index] ?? null;
    return period ? { ...cell, heading: null, period } : cell;
  });
}

/** `Description` first below `Key results` holds the key results; what follows speaks of them. */
function withGroup(own: Heading | null, group: Heading | null, isFirst: boolean): Heading | null {
  if (group === null || group.subject === null || group.number !== null) return own;
  if (own === null || own.role === 'name') return isFirst ? group : own;
  return own.subject === null ? { ...own, subject: group.subject } : own;
}

const namedPeriod = (text: string, locale: WorkbookLocale): WrittenPeriod | null =>
  sides.test(text)
    ? periodOfCell(
        text
          .replace(sides, ' ')
          .replace(/[()[\]\s]+/g, ' ')
          .trim(),
        '',
        locale,
      )
    : null;

/** Whether figures stand side by side in a row, as they do in the rows of a table. */
const holdsFigures = (grid: SheetGrid, row: number): boolean =>
  grid.filled(row).filter((column) => /^\p{Sc}?\d[\d.,]*\s?[%\p{Sc}kM]?$/u.test(grid.text(row, column)))
    .length > 1;

/** The titles and labels directly above a heading row, down to `end`. */
function preambleAbove(grid: SheetGrid, heading: number, end: number): readonly number[] {
  const rows: number[] = [];
  let blanks = 0;
  for (let row = heading - 1; row > end; row -= 1) {
    const filled = grid.filled(row);
    if (filled.length === 0) {
      blanks += 1;
      if (blanks > 2) break;
      continue;
    }
    const isLabel = labelsIn(grid, row).length > 0 && !holdsFigures(grid, row);
    const first = filled[0] ?? 0;
    const isTitle =
      filled.length === 1 &&
      typeof grid.value(row, first) !== 'number' &&
      typeof grid.value(row, first) !== 'boolean' &&
      (grid.isBold(row, first) ||
        row === 0 ||
        grid.filled(row - 1).length === 0 ||
        row - 1 === end ||
        rows.length > 0);
    const isFact = filled.length === 2 && /[:：]$/.test(grid.text(row, first));
    if (!isLabel && !isFact && !(isTitle && blanks === 0)) break;
    if (!isFact || isLabel) rows.unshift(row);
    blanks = isLabel || isFact ? 0 : blanks;
  }
  return rows;
}

/** Whether a row that reads like headings stands where a further table may begin, rather than amid the rows of one. */
function beginsTable(grid: SheetGrid, row: number, before: readonly (readonly number[])[]): boolean {
  const filled = grid.filled(row);
  if (grid.filled(row - 1).length <= 2) return true;
  const isBold = filled.every((column) => grid.isBold(row, column));
  if (isBold && !grid.filled(row - 1).every((column) => grid.isBold(row - 1, column))) return true;
  return before.some((rows) => {
    const known = rows.flatMap((above) => grid.filled(above).map((column) => grid.text(above, column)));
    return filled.filter((column) => known.includes(grid.text(row, column))).length * 2 >= filled.length;
  });
}

const fewestOfShape = 3;
const longestOfShape = 45;

/** Whether words of a row stand in the same columns above: kinds and levels that rows go on with, rather than headings. */
function goesOn(grid: SheetGrid, row: number, firstRow: number): boolean {
  return grid.filled(row).some((column) => {
    const text = grid.text(row, column);
    if (headingOf(text) === null) return false;
    for (let above = row - 1; above >= firstRow && row - above <= mostRowsAbove; above -= 1)
      if (grid.text(above, column) === text) return true;
    return false;
  });
}

const mostRowsAbove = 50;

/** Words side by side that nobody knows as headings, above columns that are goals by their shape. */
function isHeadingByShape(grid: SheetGrid, row: number, locale: WorkbookLocale): boolean {
  const filled = grid.filled(row);
  if (filled.length < fewestOfShape || (row > 0 && grid.filled(row - 1).length > 2)) return false;
  const texts = filled.map((column) => grid.text(row, column));
  const areWords = filled.every((column, index) => {
    const value = grid.value(row, column);
    const text = texts[index] ?? '';
    return typeof value === 'string' && text.length <= longestOfShape && amountInText(text, locale) === null;
  });
  if (!areWords || new Set(texts).size < texts.length) return false;
  let lastRow = row;
  while (lastRow + 1 < grid.rows && grid.filled(lastRow + 1).length > 0) lastRow += 1;
  if (lastRow === row) return false;
  const headed = headingCells(grid, [row], locale).map(({ column, heading, period, text }): HeadedColumn => {
    const role = heading?.role === 'name' ? undefined : heading?.role;
    return { column, text, meaning: role ?? (period ? 'period' : 'unknown') };
  });
  const table = { firstRow: row + 1, lastRow, isSaidToHoldGoals: isUnderObjective(grid, row) };
  return shapeOf(grid, table, headed, locale).size > 0;
}

/** Whether a label above a row names an objective. */
function isUnderObjective(grid: SheetGrid, row: number): boolean {
  return preambleAbove(grid, row, -1).some((above) =>
    labelsIn(grid, above).some(({ role }) => role === 'objective' || role === 'goal'),
  );
}

/** The tables of a sheet from top to bottom; none where no row reads like headings. */
export function findBlocks(grid: SheetGrid, locale: WorkbookLocale): readonly Block[] {
  const headingRows: number[][] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    if (grid.filled(row).length < 2) continue;
    if (!isHeading(lookAt(grid, row, locale)) && !isHeadingByShape(grid, row, locale)) continue;
    const before = headingRows[headingRows.length - 1];
    const firstRow = (before?.[before.length - 1] ?? 0) + 1;
    if (before && (!beginsTable(grid, row, headingRows) || goesOn(grid, row, firstRow))) continue;
    const rows = [row];
    if (isSubHeading(grid, row + 1, row, locale)) rows.push(row + 1);
    else if (isGroupRow(grid, row - 1, row, locale)) rows.unshift(row - 1);
    headingRows.push(rows);
    row = rows[rows.length - 1] ?? row;
  }
  const preambles = headingRows.map((rows, index) => {
    const before = headingRows[index - 1];
    return preambleAbove(grid, rows[0] ?? 0, before?.[before.length - 1] ?? -1);
  });
  return headingRows.map((rows, index) => {
    const next = headingRows[index + 1]?.[0];
    const nextPreamble = preambles[index + 1]?.[0];
    return {
      preamble: preambles[index] ?? [],
      headingRows: rows,
      headings: headingCells(grid, rows, locale),
      firstRow: (rows[rows.length - 1] ?? 0) + 1,
      lastRow: (nextPreamble ?? next ?? grid.rows) - 1,
      isSaidToHoldGoals: isUnderObjective(grid, rows[0] ?? 0),
    };
  });
}
