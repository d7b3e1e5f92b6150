// The objective beside key results whose heading is known, and the key results beside such an objective.
import { areOneCurrency } from '../notation/amounts.ts';
import { ofFigures } from '../notation/meaning.ts';
import { averageLength, isOfTexts } from './column-looks.ts';
import { besideNames, namesBefore, shortestObjective } from './names-by-shape.ts';
import { alone, known, type Shape, type Table, unknown } from './shaped-table.ts';

/** The objective in front of key results, where its heading says nothing. */
export function withObjective(table: Table): Shape | null {
  const names = known(table, 'keyResult');
  if (names === null) return null;
  const rows = table.rows.filter((row) => table.looks.get(names)?.texts.has(row));
  const found = besideNames(table, names, rows, Number.POSITIVE_INFINITY);
  const objective = [...found].filter(([, { meaning }]) => meaning === 'objective' || meaning === 'team');
  return objective.length > 0 ? new Map(objective) : aboveLines(table, names, rows);
}

/** The objective of key results that stand as lines in one cell: sentences before them, one to a row. */
function aboveLines(table: Table, names: number, rows: readonly number[]): Shape | null {
  if ((table.looks.get(names)?.lists ?? 0) * 2 < rows.length) return null;
  const [found] = unknown(table)
    .filter((look) => look.column < names && isOfTexts(look) && averageLength(look) >= shortestObjective)
    .sort((one, other) => averageLength(other) - averageLength(one));
  return found ? new Map([[found.column, alone('objective')]]) : null;
}

/** Between objectives and figures: a text of its own in each row, while the rows go on with one objective. */
export function withResults(table: Table): Shape | null {
  const objective = known(table, 'objective') ?? known(table, 'goal');
  const goals = objective === null ? undefined : table.looks.get(objective);
  const figures = table.headed.filter(({ meaning }) => ofFigures.has(meaning)).map(({ column }) => column);
  const measured = table.rows.filter((row) =>
    figures.some((column) => table.looks.get(column)?.amounts.has(row)),
  );
  const stated = new Set(measured.flatMap((row) => goals?.texts.get(row) ?? []));
  if (isOfMoneyByPeriod(table, figures)) return null;
  if (!goals || stated.size === 0 || stated.size === measured.length) return null;
  const names = namesBefore(table, Math.min(...figures), measured);
  /** `Reach`, `Awareness` behind whom something is made for: what a campaign is to do. */
  const areWords = averageLength(goals) < shortestObjective && goals.column > (names ?? goals.column);
  return names === null || areWords ? null : new Map([[names, alone('keyResult')]]);
}

/** Amounts of one currency in periods across and nothing else: what is spent, rather than reached. */
function isOfMoneyByPeriod({ headed, looks }: Table, figures: readonly number[]): boolean {
  const areOfPeriods = headed.every(
    ({ column, meaning }) => !figures.includes(column) || meaning === 'period',
  );
  const units = figures.flatMap((column) =>
    [...(looks.get(column)?.amounts.values() ?? [])].map(({ unit }) => unit),
  );
  return areOfPeriods && areOneCurrency(units);
}
