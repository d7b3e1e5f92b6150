// Goals whose values stand behind labels in cells of their own, `Shops | from | 40 | to | 90`: with the labels as headings.
import { isPlaceholder, yesNoIn } from '../notation/amounts.ts';
import { periodIn } from '../notation/periods.ts';
import type { Role } from '../notation/words-of-roles.ts';
import { fieldNamed, isOfFigures } from './field-labels.ts';
import { numbersFrom } from './part-of-grid.ts';
import { type ArrangedRow, rearranged, type Source } from './rearranged.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** A label and the cell behind it. */
interface Pair {
  readonly role: Role;
  readonly label: number;
  /** Null where nothing stands behind the label. */
  readonly value: number | null;
}

const mostRowsLookedAt = 200;
const fewestRows = 2;
const fewestPairs = 2;

/** The grid with such labels as headings above the goals; the grid itself where there are none. */
export function withLabelsAsHeadings(grid: SheetGrid): SheetGrid {
  const labelled = numbersFrom(0, Math.min(grid.rows, mostRowsLookedAt)).filter((row) => isOfGoal(grid, row));
  const [first] = labelled;
  if (first === undefined || labelled.length < fewestRows) return grid;
  const top = topOf(grid, first, labelled);
  if (!areMost(grid, top, labelled[labelled.length - 1] ?? top)) return grid;
  const pairsOf = new Map(numbersFrom(0, grid.rows).map((row) => [row, pairsIn(grid, row)] as const));
  const labels = labelsOf(pairsOf);
  const behind = Math.min(...labels.map(({ column }) => column));
  const columnOf = (role: Role): number => behind + labels.findIndex((label) => label.role === role);
  const rest = new Set(
    [...pairsOf].flatMap(([row, pairs]) =>
      grid.filled(row).filter((column) => column >= behind && !pairAt(pairs, column)),
    ),
  );
  const others = [...rest].sort((one, other) => one - other);
  /** A row with what stands behind its labels below their headings, and the rest around them. */
  const arranged = (row: number): ArrangedRow => {
    const pairs = pairsOf.get(row) ?? [];
    const cells: Source[][] = [];
    for (const column of grid.filled(row)) {
      const own = pairAt(pairs, column);
      if (own?.label === column) continue;
      const moved = column < behind ? column : behind + labels.length + others.indexOf(column);
      cells[own ? columnOf(own.role) : moved] = [{ row, column }];
    }
    return { cells: Array.from(cells, (cell) => cell ?? []), of: [row] };
  };
  const headings: ArrangedRow = {
    cells: [...numbersFrom(0, behind).map(() => []), ...labels.map(({ row, column }) => [{ row, column }])],
    of: [],
  };
  return rearranged(grid, [
    ...numbersFrom(0, top).map(arranged),
    headings,
    /** A blank row below each stays so. */
    ...(grid.filled(top + 1).length === 0 ? [{ cells: [], of: [] }] : []),
    ...numbersFrom(top, grid.rows).map(arranged),
  ]);
}

const pairAt = (pairs: readonly Pair[], column: number): Pair | undefined =>
  pairs.find(({ label, value }) => label === column || value === column);

/** Whether most rows of more than one cell have labels. */
function areMost(grid: SheetGrid, top: number, bottom: number): boolean {
  const rows = numbersFrom(top, bottom + 1).filter((row) => grid.filled(row).length > 1);
  return rows.filter((row) => pairsIn(grid, row).length > 0).length * 2 > rows.length;
}

/** Whether a row names a goal and tells several things of it, figures among them and none without a label. */
function isOfGoal(grid: SheetGrid, row: number): boolean {
  const pairs = pairsIn(grid, row);
  const told = pairs.filter(({ value }) => value !== null);
  const isLabelled = (column: number): boolean =>
    typeof grid.value(row, column) === 'string' || pairAt(pairs, column) !== undefined;
  return (
    told.length >= fewestPairs &&
    told.some(({ role }) => isOfFigures(role)) &&
    new Set(pairs.map(({ role }) => role)).size === pairs.length &&
    grid.filled(row).every(isLabelled)
  );
}

/** The labels of a row with what stands behind each; none where it begins with one, or where labels stand side by side. */
function pairsIn(grid: SheetGrid, row: number): readonly Pair[] {
  const filled = grid.filled(row);
  const fieldAt = (column: number): Role | null =>
    typeof grid.value(row, column) === 'string' ? fieldNamed(grid.text(row, column)) : null;
  if (filled[0] === undefined || fieldAt(filled[0]) !== null) return [];
  const pairs: Pair[] = [];
  for (let at = 1; at < filled.length; at += 1) {
    const label = filled[at] ?? 0;
    const role = fieldAt(label);
    if (role === null) continue;
    const hasValue = filled[at + 1] === label + 1;
    if (hasValue && !mayStandBehind(grid, row, label + 1, role)) return [];
    pairs.push({ role, label, value: hasValue ? label + 1 : null });
    if (hasValue) at += 1;
  }
  return pairs;
}

/** `40`, `$38`, `max. 900`: a figure with hardly a word before it. */
const figure = /^[^\p{L}\d]{0,3}(?:\p{L}+\.?(?: \p{L}+)?\s)?[^\p{L}\d]{0,3}\d/u;

/** Figures and answers stand behind labels of figures, and no further label behind any. */
function mayStandBehind(grid: SheetGrid, row: number, column: number, role: Role): boolean {
  const text = grid.text(row, column);
  const value = grid.value(row, column);
  if (fieldNamed(text) !== null) return false;
  if (!isOfFigures(role) || typeof value === 'number') return true;
  if (periodIn(text, 'dayFirst') !== null) return false;
  return figure.test(text) || isPlaceholder(text) || yesNoIn(value) !== null;
}

/** The row of the objective above the first such goal: it may have but one label, or stand alone as others do further down. */
function topOf(grid: SheetGrid, first: number, labelled: readonly number[]): number {
  const above = rowAbove(grid, first);
  if (above === null) return first;
  if (grid.filled(above).length > 1) return pairsIn(grid, above).length > 0 ? above : first;
  const isAsFar = labelled.slice(1).some((row) => {
    const other = rowAbove(grid, row);
    return other !== null && grid.filled(other).length === 1 && row - other === first - above;
  });
  return isAsFar ? above : first;
}

function rowAbove(grid: SheetGrid, row: number): number | null {
  let above = row - 1;
  while (above >= 0 && grid.filled(above).length === 0) above -= 1;
  return above < 0 ? null : above;
}

interface FirstLabel extends Source {
  readonly role: Role;
}

/** Each label where it stands first, in the order of their columns. */
function labelsOf(pairsOf: ReadonlyMap<number, readonly Pair[]>): readonly FirstLabel[] {
  const found = new Map<Role, FirstLabel>();
  for (const [row, pairs] of pairsOf)
    for (const { label, role } of pairs) if (!found.has(role)) found.set(role, { role, row, column: label });
  return [...found.values()].sort((one, other) => one.column - other.column);
}
