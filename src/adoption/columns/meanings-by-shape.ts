// What columns hold whose headings nobody knows: by how their texts and figures stand beside each other.
import type { WorkbookLocale } from '../../workbook/cell.ts';
import { areOneCurrency } from '../notation/amounts.ts';
import { type Meaning, ofFigures } from '../notation/meaning.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import {
  averageLength,
  type ColumnLook,
  differentTexts,
  isOfDays,
  isOfTexts,
  lookOfColumn,
} from './column-looks.ts';
import { fromToOf, isOfShares } from './figures-by-shape.ts';
import { besideEachOther, contributions, listed } from './goals-beside.ts';
import { aimOf, measures } from './measures-by-shape.ts';
import { outcomeOf } from './outcome-of-plan.ts';
import { isOfNames, mayOwn } from './people-by-shape.ts';
import {
  alone,
  type HeadedColumn,
  known,
  type Shape,
  type ShapedColumn,
  type Table,
  unknown,
} from './shaped-table.ts';
import { valuesBesideSentences } from './values-beside-sentences.ts';

/** The rows of a table and what is known about it. */
export interface TableRows {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Whether an objective is named above it, or a title speaks of goals. */
  readonly isSaidToHoldGoals: boolean;
}

const mostRowsLookedAt = 200;

const rating =
  /\b(?:impact|ease|effort|reach|r?ice score|wirkung|aufwand|machbarkeit|nutzen|effet|facilit[ée]|faisabilit[ée]|impacto|facilidad|esfuerzo)\b/iu;

/** Whether figures rate ideas: `Impact`, `Confidence` and `Ease` beside each other. */
const rateIdeas = (headed: readonly HeadedColumn[]): boolean =>
  headed.filter(({ text }) => rating.test(text)).length > 1;

const ofChoice = /^(?:criteri(?:on|a)|kriteri(?:um|en)|crit[èe]res?|criterios?)$/iu;

const ofOrder = /^(?:quantity|qty|menge|anzahl|st[üu]ckzahl|quantit[ée]|qt[ée]|cantidad|unidades)\.?$/iu;

/** Whether offers are compared: `Criterion | Weight`, or how much is wanted, and the names of what is to be chosen from. */
const compareOffers = (headed: readonly HeadedColumn[]): boolean =>
  headed.some(({ text }) => ofOrder.test(text.trim())) ||
  (headed.some(({ text }) => ofChoice.test(text.trim())) &&
    headed.some(({ meaning }) => meaning === 'weight'));

const nothing: Shape = new Map();

/** What the shape of a table tells of its columns; nothing where it might as well be any other table. */
export function shapeOf(
  grid: SheetGrid,
  { firstRow, lastRow, isSaidToHoldGoals }: TableRows,
  headed: readonly HeadedColumn[],
  locale: WorkbookLocale,
): Shape {
  const rows: number[] = [];
  for (let row = firstRow; row <= lastRow && rows.length < mostRowsLookedAt; row += 1) {
    if (grid.filled(row).length > 1) rows.push(row);
  }
  const isOpen = ({ column, meaning, text }: HeadedColumn): boolean =>
    meaning === 'unknown' && (text !== '' || rows.some((row) => grid.text(row, column) !== ''));
  if (!headed.some(isOpen) || rateIdeas(headed) || compareOffers(headed)) return nothing;
  const looks = new Map(
    headed.map(({ column }) => [column, lookOfColumn(grid, column, rows, locale)] as const),
  );
  const table: Table = { headed, looks, rows, isSaidToHoldGoals };
  const has = (meaning: Meaning): boolean => headed.some((column) => column.meaning === meaning);
  /** Which rows are objectives says the column of kinds. */
  if (has('kind')) return has('keyResult') ? (restOfWay(table) ?? nothing) : withoutNames(byFigures(table));
  if (has('keyResult') && has('objective')) return restOfWay(table) ?? outcomeOf(table) ?? nothing;
  return (
    (has('kpi') || has('goal') || has('objective') ? null : besideEachOther(table, locale)) ??
    (has('objective') ? contributions(table, locale) : null) ??
    (has('kpi') || has('goal') ? null : listed(table)) ??
    (has('kpi') || ownObjectives(table) ? null : byFigures(table)) ??
    (has('keyResult') && !has('goal') ? withObjective(table) : null) ??
    (has('keyResult') || has('kpi') ? null : withResults(table)) ??
    (has('kpi') ? (aimOf(table) ?? outcomeOf(table) ?? restOfWay(table)) : null) ??
    valuesBesideSentences(table, locale) ??
    (anchored(headed) || (has('start') && has('target')) ? null : measures(table)) ??
    nothing
  );
}

const withoutNames = (shape: Shape | null): Shape =>
  new Map(
    [...(shape ?? nothing)].filter(([, { meaning }]) => meaning !== 'objective' && meaning !== 'keyResult'),
  );

const anchored = (headed: readonly HeadedColumn[]): boolean =>
  headed.some(({ meaning }) => ['objective', 'goal', 'keyResult', 'kpi'].includes(meaning));

/** Whether each row has an objective of its own: what is measured beside it can be no key result. */
function ownObjectives(table: Table): boolean {
  const column = known(table, 'objective') ?? known(table, 'goal');
  const look = column === null ? undefined : table.looks.get(column);
  return look !== undefined && differentTexts(look) * 4 >= table.rows.length * 3;
}

/** Where figures go from a start to a target with a value between them, up in some rows and down in others. */
function byFigures(table: Table): Shape | null {
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
function restOfWay(table: Table): Shape | null {
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

/** The column that names what is measured: a text of its own in each row of figures. */
function namesBefore(table: Table, figures: number, measured: readonly number[]): number | null {
  const stated = known(table, 'keyResult');
  if (stated !== null) return stated;
  const found = unknown(table).filter((look) => {
    const own = measured.flatMap((row) => look.texts.get(row) ?? []);
    return (
      look.column < figures &&
      isOfTexts(look) &&
      own.length * 10 >= measured.length * 9 &&
      new Set(own).size === own.length
    );
  });
  return [...found].sort((one, other) => averageLength(other) - averageLength(one))[0]?.column ?? null;
}

/** What stands beside the names: the objective repeated, merged or written once; team, owner and day. */
function besideNames(
  table: Table,
  names: number,
  measured: readonly number[],
  figures: number,
): ReadonlyMap<number, ShapedColumn> {
  const shape = new Map<number, ShapedColumn>();
  const free = unknown(table).filter(({ column }) => column !== names);
  const goesOn = (look: ColumnLook): boolean => differentTexts(look) < measured.length;
  const before = free.filter((look) => look.column < names && isOfTexts(look) && goesOn(look));
  let objective = known(table, 'objective') ?? known(table, 'goal');
  if (objective === null) {
    const found = [...before].sort((one, other) => averageLength(other) - averageLength(one))[0];
    if (found && !(isOfNames(found) && averageLength(found) < shortestObjective)) {
      objective = found.column;
      shape.set(objective, alone('objective'));
    }
  }
  const team = before.find(
    (look) => objective !== null && look.column < objective && isOfNames(look) && !shape.has(look.column),
  );
  if (team && known(table, 'team') === null) shape.set(team.column, alone('team'));
  const owner = free.find(
    (look) =>
      look.column > names &&
      look.column < figures &&
      isOfTexts(look) &&
      mayOwn(table, look) &&
      isOfNames(look) &&
      averageLength(look) >= 2 &&
      !shape.has(look.column),
  );
  if (owner && known(table, 'owner') === null) shape.set(owner.column, alone('owner'));
  const unit = free.find((look) => look.column > names && isOfUnits(look) && !shape.has(look.column));
  if (unit && known(table, 'unit') === null) shape.set(unit.column, alone('unit'));
  const due = free.find((look) => look.column > names && isOfDays(look) && !isOfShares(look));
  if (due && known(table, 'due') === null) shape.set(due.column, alone('due'));
  const sure = free.find((look) => look.column > names && isOfShares(look));
  if (sure && known(table, 'confidence') === null) shape.set(sure.column, alone('confidence'));
  return shape;
}

const shortestObjective = 12;

const isOfUnits = (look: ColumnLook): boolean => {
  const texts = [...look.texts.values()];
  return (
    texts.length > 1 &&
    texts.every((text) => text.length <= 12 && !/\s/.test(text)) &&
    texts.some((text) => /^(?:%|€|\$|£|EUR|USD|GBP|CHF)$/.test(text))
  );
};

/** The objective in front of key results, where its heading says nothing. */
function withObjective(table: Table): Shape | null {
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
function withResults(table: Table): Shape | null {
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
  return names === null ? null : new Map([[names, alone('keyResult')]]);
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
