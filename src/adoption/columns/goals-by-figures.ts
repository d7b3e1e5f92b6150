// Goals by their figures: where these go from a start to a target, with today's value between them.
import { fromToOf } from './figures-by-shape.ts';
import { besideNames, namesBefore } from './names-by-shape.ts';
import { alone, known, type Shape, type ShapedColumn, type Table } from './shaped-table.ts';

/** Where figures go from a start to a target with a value between them, up in some rows and down in others. */
export function byFigures(table: Table): Shape | null {
  const found = fromToOf(table);
  if (!found) return null;
  const { start, target, current } = found;
  const shape = new Map<number, ShapedColumn>();
  const isOpen = (column: number): boolean =>
    table.headed.some((each) => each.column === column && each.meaning === 'unknown');
  for (const [column, meaning] of [
    [start, 'start'],
    [target, 'target'],
    [current, 'current'],
  ] as const)
    if (column !== null && isOpen(column)) shape.set(column, alone(meaning));
  const figures = [start, target, current].flatMap((column) => column ?? []);
  const measured = table.rows.filter((row) =>
    figures.some((column) => table.looks.get(column)?.amounts.has(row)),
  );
  const names = namesBefore(table, Math.min(...figures), measured);
  if (names === null) return null;
  if (known(table, 'keyResult') === null) shape.set(names, alone('keyResult'));
  for (const [column, meaning] of besideNames(table, names, measured, Math.min(...figures)))
    shape.set(column, meaning);
  const isNamed = [...shape.values()].some(({ meaning }) => meaning === 'objective');
  const isWay = shape.size > 1 && [start, target, current].every((column) => column !== null);
  const isTold =
    isNamed ||
    isWay ||
    table.isSaidToHoldGoals ||
    known(table, 'keyResult') !== null ||
    serveOthers(table, names, measured);
  return isTold || figures.some(isOpen) ? shape : null;
}

/** Whether each row names what it is for, which is none of the rows. */
function serveOthers(table: Table, names: number, measured: readonly number[]): boolean {
  const parent = known(table, 'parent');
  const served = parent === null ? undefined : table.looks.get(parent);
  const own = new Set(table.looks.get(names)?.texts.values());
  return (
    served !== undefined &&
    measured.every((row) => served.texts.has(row)) &&
    ![...served.texts.values()].some((text) => own.has(text))
  );
}

/** The rest of start, target and current, where headings tell the target or the current value. */
export function restOfWay(table: Table): Shape | null {
  const isTold = known(table, 'target') !== null || known(table, 'current') !== null;
  const way = isTold ? fromToOf(table) : null;
  if (!way || way.start === null) return null;
  const shape = new Map<number, ShapedColumn>();
  for (const meaning of ['start', 'target', 'current'] as const) {
    const column = way[meaning];
    if (column !== null && known(table, meaning) === null) shape.set(column, alone(meaning));
  }
  return shape.size > 0 ? shape : null;
}
