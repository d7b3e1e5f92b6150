// Goals told in several rows each, `Start | 210`, `Target | 400`, `Today | 285` below each other: with the fields side by side.
import { headingOf } from '../notation/headings.ts';
import type { Role } from '../notation/words-of-roles.ts';
import { fieldNamed, isOfFigures } from './field-labels.ts';
import { numbersFrom } from './part-of-grid.ts';
import { type ArrangedRow, rearranged, type Source } from './rearranged.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** The rows that tell of one goal, by what each of them tells. */
type Goal = ReadonlyMap<Role, number>;

interface Told {
  /** The column of labels; that of what they tell is the next. */
  readonly labels: number;
  readonly goals: readonly Goal[];
}

const mostRowsLookedAt = 200;
const fewestGoals = 2;
const fewestFields = 2;

/** The grid with a row for each such goal; the grid itself where there are none. */
export function withFieldsBeside(grid: SheetGrid): SheetGrid {
  const told = goalsTold(grid);
  if (!told) return grid;
  const { goals, labels: at } = told;
  const fields = [...new Set(goals.flatMap((goal) => [...goal.keys()]))];
  const goalOf = new Map(goals.flatMap((goal) => [...goal.values()].map((row) => [row, goal] as const)));
  const first = Math.min(...goalOf.keys());
  const headings = headingsAbove(grid, first, at);
  const firstOf = (role: Role): number => goals.find((goal) => goal.has(role))?.get(role) ?? first;
  const around = (rows: readonly number[], inside: readonly (readonly Source[])[]): ArrangedRow => {
    const every = (column: number): readonly Source[] => rows.map((row) => ({ row, column }));
    const behind = numbersFrom(at + 2, grid.columns).map(every);
    return { cells: [...numbersFrom(0, at).map(every), ...inside, ...behind], of: rows };
  };
  const ofHeadings = (rows: readonly number[]): ArrangedRow =>
    around(
      rows,
      fields.map((role) => [{ row: firstOf(role), column: at }]),
    );
  const ofGoal = (goal: Goal): ArrangedRow =>
    around(
      [...goal.values()],
      fields.map((role) => {
        const row = goal.get(role);
        return row === undefined ? [] : [{ row, column: at + 1 }];
      }),
    );
  const ofOther = (row: number): ArrangedRow =>
    around(
      [row],
      fields.map((_, index) => (index < 2 ? [{ row, column: at + index }] : [])),
    );
  const last = Math.max(...goalOf.keys());
  const rowsAt = (row: number): readonly ArrangedRow[] => {
    const goal = goalOf.get(row);
    const isFirst = goal !== undefined && Math.min(...goal.values()) === row;
    if (row === headings) return [ofHeadings([row])];
    if (!goal) return [ofOther(row)];
    if (!isFirst) return [];
    return row === first && headings === null ? [ofHeadings([]), ofGoal(goal)] : [ofGoal(goal)];
  };
  return rearranged(
    grid,
    numbersFrom(0, grid.rows).flatMap((row) =>
      row === last ? [...rowsAt(row), ...wordsAbove(grid, headings, at)] : rowsAt(row),
    ),
  );
}

/** The row above the first goal, where it heads the labels and what they tell. */
function headingsAbove(grid: SheetGrid, first: number, labels: number): number | null {
  let above = first - 1;
  while (above >= 0 && grid.filled(above).length === 0) above -= 1;
  const isHeaded = above >= 0 && grid.text(above, labels) !== '' && grid.text(above, labels + 1) !== '';
  return isHeaded ? above : null;
}

/** `Field | Content` above the labels: words that say nothing more, as a line below all goals. */
function wordsAbove(grid: SheetGrid, headings: number | null, labels: number): readonly ArrangedRow[] {
  if (headings === null) return [];
  const said = [labels, labels + 1].filter((column) => headingOf(grid.text(headings, column)) === null);
  const words = said.map((column) => ({ row: headings, column }));
  return words.length === 0
    ? []
    : [
        { cells: [], of: [] },
        { cells: [words], of: [] },
      ];
}

/** The goals told so, and where; null where none are. */
function goalsTold(grid: SheetGrid): Told | null {
  for (const labels of columnsOfLabels(grid)) {
    const goals = goalsBy(grid, labels);
    if (goals && goals.length >= fewestGoals && goals.every(isTold)) return { labels, goals };
  }
  return null;
}

/** Whether rows tell a target and more of a goal than plan and actual, which may be those of many periods. */
const isTold = (goal: Goal): boolean =>
  goal.size >= fewestFields && goal.has('target') && !(goal.size === 2 && goal.has('current'));

/** The columns behind the first that hold labels of figures, as a look at the first rows tells. */
function columnsOfLabels(grid: SheetGrid): readonly number[] {
  const found = new Map<number, number>();
  for (let row = 0; row < Math.min(grid.rows, mostRowsLookedAt); row += 1)
    for (const column of grid.filled(row)) {
      const role = column > 0 ? fieldAt(grid, row, column) : null;
      if (role !== null && isOfFigures(role)) found.set(column, (found.get(column) ?? 0) + 1);
    }
  return [...found].filter(([, count]) => count >= fewestGoals * 2).map(([column]) => column);
}

const fieldAt = (grid: SheetGrid, row: number, column: number): Role | null =>
  typeof grid.value(row, column) === 'string' ? fieldNamed(grid.text(row, column)) : null;

/** The goals of the rows with labels, each named in its first row; null where rows with labels tell more, or of nothing. */
function goalsBy(grid: SheetGrid, labels: number): readonly Goal[] | null {
  const goals: Map<Role, number>[] = [];
  let names = '';
  for (let row = 0; row < grid.rows; row += 1) {
    const role = fieldAt(grid, row, labels);
    const isHeading = role !== null && fieldAt(grid, row, labels + 1) !== null;
    if (role === null || isHeading) continue;
    if (!tellsOne(grid, row, labels)) return null;
    const own = namesIn(grid, row, labels);
    const last = goals[goals.length - 1];
    const goesOn = last && !last.has(role) && (own === '' || own === names);
    if (goesOn) last.set(role, row);
    else if (own === '') return null;
    else goals.push(new Map([[role, row]]));
    names = own || names;
  }
  return goals;
}

/** Whether nothing but remarks stands behind what a row tells. */
const tellsOne = (grid: SheetGrid, row: number, labels: number): boolean =>
  grid.filled(row).every((column) => column <= labels + 1 || typeof grid.value(row, column) === 'string');

const namesIn = (grid: SheetGrid, row: number, labels: number): string =>
  grid
    .filled(row)
    .filter((column) => column < labels)
    .map((column) => grid.text(row, column))
    .join('\n');
