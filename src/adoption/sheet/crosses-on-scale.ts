// Scales to put a cross on: columns headed 0 %, 25 %, 50 % and so on become one column that holds the step crossed.
import type { CellValue } from '../../workbook/cell.ts';
import { headingOf } from '../notation/headings.ts';
import type { Role } from '../notation/words-of-roles.ts';
import { numbersFrom, partOf } from './part-of-grid.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** Steps beside each other, and the rows with crosses under them. */
interface CrossScale {
  readonly row: number;
  readonly columns: readonly number[];
  /** What stands above the steps, or the sign they share. */
  readonly heading: string;
  /** Where the heading stands above the steps; null where none does. */
  readonly headingAt: { readonly row: number; readonly column: number } | null;
  /** The column crossed, or the last of those crossed up to it, by row. */
  readonly crossed: ReadonlyMap<number, number>;
}

/** What a cell is seen to hold in place of its own. */
interface Face {
  readonly text: string;
  readonly value: CellValue;
  readonly format: string;
  /** The column whose cell is told with it. */
  readonly behind: number | null;
}

const fewestSteps = 3;
const fewestCrosses = 2;
const cross = /^[xX×✕✖✗✓✔☑●•+]\ufe0f?$/u;
const headingsOfScales: ReadonlySet<Role> = new Set(['progress', 'confidence', 'current', 'status']);

/** The sheet with each such scale as one column; the sheet itself where there is none. */
export function withCrossesRead(grid: SheetGrid): SheetGrid {
  const scales = scalesIn(grid);
  if (scales.length === 0) return grid;
  const faces = new Map<number, Face>();
  for (const scale of scales)
    for (const [row, column, face] of facesOf(grid, scale)) faces.set(row * grid.columns + column, face);
  const seen = withFaces(grid, faces);
  const emptied = new Set(scales.map(({ row }) => row).filter((row) => seen.filled(row).length === 0));
  const rows = numbersFrom(0, grid.rows).filter((row) => !emptied.has(row));
  return partOf(seen, rows, numbersFrom(0, grid.columns));
}

function scalesIn(grid: SheetGrid): readonly CrossScale[] {
  const found: CrossScale[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    if (grid.filled(row).length < fewestSteps) continue;
    const columns = stepsIn(grid, row);
    const scale = columns.length < fewestSteps ? null : scaleOf(grid, row, columns);
    if (scale) found.push(scale);
  }
  return found;
}

/** A step in per cent or in points; null for what is none. */
function stepAt(grid: SheetGrid, row: number, column: number): number | null {
  const value = grid.value(row, column);
  if (typeof value === 'number') return value >= 0 && value <= 100 ? value : null;
  const digits = typeof value === 'string' ? /^\s*(\d{1,3}) ?%\s*$/.exec(value)?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}

/** The longest run of columns whose steps go up, or down, from the first to the last. */
function stepsIn(grid: SheetGrid, row: number): readonly number[] {
  let longest: readonly number[] = [];
  let run: number[] = [];
  let steps: number[] = [];
  for (const column of grid.filled(row)) {
    const step = stepAt(grid, row, column);
    const goesOn = step !== null && column === (run[run.length - 1] ?? -2) + 1 && isInOrder([...steps, step]);
    run = goesOn ? [...run, column] : step === null ? [] : [column];
    steps = goesOn ? [...steps, step] : step === null ? [] : [step];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

const isInOrder = (steps: readonly number[]): boolean => {
  const [first = 0, second = 0] = steps;
  return steps.every((step, at) => at === 0 || step > (steps[at - 1] ?? 0) === second > first);
};

function scaleOf(grid: SheetGrid, row: number, columns: readonly number[]): CrossScale | null {
  const headingAt = headingAbove(grid, row, columns);
  if (!headingAt && !isOfPercents(grid, row, columns)) return null;
  const crossed = crossesUnder(grid, row, columns);
  if (crossed.size < fewestCrosses) return null;
  const heading = headingAt ? grid.text(headingAt.row, headingAt.column) : '%';
  return { row, columns, heading, headingAt, crossed };
}

/** `Progress` or the like over the steps, in the next row above that holds anything. */
function headingAbove(grid: SheetGrid, row: number, columns: readonly number[]): CrossScale['headingAt'] {
  let above = row - 1;
  while (above > 0 && grid.filled(above).length === 0) above -= 1;
  const column = above < 0 ? undefined : grid.filled(above).find((at) => columns.includes(at));
  if (column === undefined) return null;
  const role = headingOf(grid.text(above, column))?.role;
  return role !== undefined && headingsOfScales.has(role) ? { row: above, column } : null;
}

const isOfPercents = (grid: SheetGrid, row: number, columns: readonly number[]): boolean =>
  columns.every((column) => /%/.test(grid.text(row, column) + grid.format(row, column)));

/** The column crossed in each row, down to one that holds anything else there. */
function crossesUnder(
  grid: SheetGrid,
  scale: number,
  columns: readonly number[],
): ReadonlyMap<number, number> {
  const crossed = new Map<number, number>();
  for (let row = scale + 1; row < grid.rows; row += 1) {
    const marked = columns.filter(
      (column) => grid.value(row, column) !== false && grid.text(row, column) !== '',
    );
    const last = marked[marked.length - 1];
    if (last === undefined) continue;
    const areCrosses = marked.every(
      (column) => grid.value(row, column) === true || cross.test(grid.text(row, column)),
    );
    const isBar = marked.every((column, at) => column === columns[at]);
    if (!areCrosses || (marked.length > 1 && !isBar)) break;
    crossed.set(row, last);
  }
  return crossed;
}

const blank: Face = { text: '', value: '', format: '', behind: null };

/** The cells of a scale as they are seen: its heading, the step of each row, and nothing beside them. */
function* facesOf(
  grid: SheetGrid,
  { columns, crossed, heading, headingAt, row }: CrossScale,
): Generator<readonly [number, number, Face]> {
  const [first = 0] = columns;
  const isAlone = grid.filled(row).length === columns.length;
  for (const column of columns) yield [row, column, blank];
  if (headingAt) yield [headingAt.row, headingAt.column, blank];
  const headingRow = isAlone && headingAt ? headingAt.row : row;
  yield [headingRow, first, { ...blank, text: heading, value: heading }];
  for (const [at, column] of crossed) {
    for (const other of columns) yield [at, other, blank];
    const step = { text: grid.text(row, column), value: grid.value(row, column) };
    yield [at, first, { ...step, format: grid.format(row, column), behind: column }];
  }
}

/** A sheet with such cells in place of its own. */
function withFaces(grid: SheetGrid, faces: ReadonlyMap<number, Face>): SheetGrid {
  const faceAt = (row: number, column: number): Face | undefined => faces.get(row * grid.columns + column);
  const text = (row: number, column: number): string => faceAt(row, column)?.text ?? grid.text(row, column);
  const changed = new Set([...faces.keys()].map((place) => Math.floor(place / grid.columns)));
  return {
    ...grid,
    text,
    textFromAbove: (row, column) => faceAt(row, column)?.text ?? grid.textFromAbove(row, column),
    value: (row, column) => faceAt(row, column)?.value ?? grid.value(row, column),
    shown: (row, column) => faceAt(row, column)?.text ?? grid.shown(row, column),
    format: (row, column) => faceAt(row, column)?.format ?? grid.format(row, column),
    filled: (row) =>
      changed.has(row)
        ? numbersFrom(0, grid.columns).filter((column) => text(row, column) !== '')
        : grid.filled(row),
    use(row, column) {
      grid.use(row, column);
      const behind = faceAt(row, column)?.behind ?? null;
      if (behind !== null) grid.use(row, behind);
    },
  };
}
