// Scalars or ranges of one shape in, the same shape out: each cell of the result from the same cell of every range.
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { CellValue, Grid } from '../../workbook/cell.ts';
import type { FunctionArgument } from './custom-function.ts';

export const isGrid = (argument: FunctionArgument): argument is Grid => Array.isArray(argument);

export const isBlank = (cell: CellValue | null | undefined): boolean =>
  cell === undefined || cell === null || cell === '' || (typeof cell === 'string' && cell.trim() === '');

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** One cell stands for all; what is left out is blank. */
function cellAt(argument: FunctionArgument, row: number, column: number): CellValue {
  if (!isGrid(argument)) return argument ?? '';
  const isSingle = argument.length === 1 && argument[0]?.length === 1;
  return (isSingle ? argument[0]?.[0] : argument[row]?.[column]) ?? '';
}

/** The last row in which any range has content: open-ended ranges bring every empty row of the sheet. */
function rowsWithContent(ranges: readonly Grid[], { rows }: Shape): number {
  for (let row = rows; row > 0; row -= 1) {
    if (ranges.some((range) => range[row - 1]?.some((cell) => !isBlank(cell)))) return row;
  }
  return 0;
}

/**
 * Computes a value, or one for each cell of the ranges given. Cells are in the order of the arguments.
 *
 * @example elementwise([[[1], [2]], 10], words, ([one, other]) => Number(one) + Number(other)) //=> [[11], [12]]
 */
export function elementwise(
  args: readonly FunctionArgument[],
  words: CellMessages,
  compute: (cells: readonly CellValue[]) => CellValue,
): CellValue | Grid {
  const ranges = args.filter(isGrid).filter((range) => range.length > 1 || (range[0]?.length ?? 0) > 1);
  const [first, ...others] = ranges;
  if (!first) return compute(args.map((argument) => cellAt(argument, 0, 0)));
  const shape: Shape = { rows: first.length, columns: first[0]?.length ?? 0 };
  const isSameShape = others.every(
    (range) => range.length === shape.rows && (range[0]?.length ?? 0) === shape.columns,
  );
  if (!isSameShape) return words.functions.shapesDiffer;
  const rows: CellValue[][] = [];
  const count = rowsWithContent(ranges, shape);
  for (let row = 0; row < count; row += 1) {
    const results: CellValue[] = [];
    for (let column = 0; column < shape.columns; column += 1) {
      results.push(compute(args.map((argument) => cellAt(argument, row, column))));
    }
    rows.push(results);
  }
  return rows.length > 0 ? rows : [['']];
}

/** All cells of an argument, row by row. */
export function cellsOf(argument: FunctionArgument): readonly CellValue[] {
  return isGrid(argument) ? argument.flat() : [argument ?? ''];
}
