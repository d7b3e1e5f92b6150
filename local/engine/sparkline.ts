// SPARKLINE, which the engine lacks: Google's line without options. The cell itself is empty, as Google's is to
// scripts; whoever draws it asks here for its points.
import { CellErrorType, EvaluationError, type Model, registries } from '@odoo/o-spreadsheet';

export interface SparklinePoint {
  readonly x: number;
  readonly y: number;
}

type Getters = Model['getters'];
type Position = Parameters<Getters['getCell']>[0];
type Cell = NonNullable<ReturnType<Getters['getCell']>>;
type Formula = Extract<Cell, { readonly isFormula: true }>['compiledFormula'];

const name = 'SPARKLINE';

/** What the function was last given: a cell can hold its text only. */
let lastPoints: readonly SparklinePoint[] | null = null;

const pointOf = (x: unknown, y: unknown): readonly SparklinePoint[] =>
  typeof x === 'number' && typeof y === 'number' ? [{ x, y }] : [];

/** One row or column is values one after another, two columns are x and y; null for any other shape. */
function pointsOf(columns: readonly (readonly unknown[])[]): readonly SparklinePoint[] | null {
  const [first = [], second = []] = columns;
  if (columns.length === 1) return first.flatMap((y, index) => pointOf(index, y));
  if (first.length === 1) return columns.flatMap(([y], index) => pointOf(index, y));
  return columns.length === 2 ? first.flatMap((x, index) => pointOf(x, second[index])) : null;
}

const contentOf = (cell: { readonly value: unknown } | undefined): unknown => cell?.value ?? null;

/** Every client of a shared model needs this, the tabs too, before its model is made. */
export function addSparklineToEngine(): void {
  registries.functionRegistry.replace(name, {
    description: 'Draws values as a line in the cell.',
    category: 'Google',
    isExported: true,
    args: [
      { name: 'data', description: 'Values, or x and y.', type: ['ANY'], acceptMatrix: true },
      { name: 'options', description: 'Not taken here.', type: ['ANY'], acceptMatrix: true, optional: true },
    ],
    compute(data, options) {
      if (options !== undefined) throw new EvaluationError('not emulated: SPARKLINE with options');
      const columns = Array.isArray(data) ? data.map((column) => column.map(contentOf)) : [[contentOf(data)]];
      const points = pointsOf(columns);
      if (points === null) throw new EvaluationError('not emulated: SPARKLINE of such an array');
      if (points.length === 0) throw new EvaluationError('There are no numbers.', CellErrorType.NotAvailable);
      lastPoints = points;
      return { value: '' };
    },
  });
}

/** Whether a formula calls SPARKLINE, which other programs do not know. */
export const callsSparkline = (normalizedFormula: string): boolean =>
  /\bSPARKLINE\(/i.test(normalizedFormula);

/** Points that depend on no cell, so that a line is not calculated anew each time it is drawn. */
const fixedPoints = new WeakMap<Formula, readonly SparklinePoint[]>();

/** What a cell draws; null for cells without a sparkline, and where it shows an error or text. */
export function sparklineAt(getters: Getters, position: Position): readonly SparklinePoint[] | null {
  const cell = getters.getCell(position);
  if (!cell?.isFormula || !callsSparkline(cell.compiledFormula.normalizedFormula)) return null;
  const known = fixedPoints.get(cell.compiledFormula);
  if (known) return known;
  if (getters.getEvaluatedCell(position).value !== '') return null;
  const points = pointsGiven(getters, position.sheetId, cell.compiledFormula);
  if (points && cell.compiledFormula.rangeDependencies.length === 0) {
    fixedPoints.set(cell.compiledFormula, points);
  }
  return points;
}

function pointsGiven(getters: Getters, sheetId: string, formula: Formula): readonly SparklinePoint[] | null {
  lastPoints = null;
  getters.evaluateFormula(sheetId, formula.toFormulaString(getters));
  return lastPoints;
}

/** The line in a box, from its upper left corner; values that never move lie in the middle. Null for fewer than two. */
export function sparklineIn(
  points: readonly SparklinePoint[],
  box: { readonly width: number; readonly height: number },
): readonly SparklinePoint[] | null {
  if (points.length < 2) return null;
  const share = (value: number, values: readonly number[]): number => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return most === least ? 0.5 : (value - least) / (most - least);
  };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return points.map(({ x, y }) => ({ x: share(x, xs) * box.width, y: (1 - share(y, ys)) * box.height }));
}
