// What columns hold whose headings nobody knows: by how their texts and figures stand beside each other.
import type { WorkbookLocale } from '../../workbook/cell.ts';
import { fromToIn, goalNumbersIn } from '../notation/goal-numbers.ts';
import type { Meaning } from '../notation/meaning.ts';
import { namesPast } from '../notation/periods-past.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import {
  averageLength,
  type ColumnLook,
  differentTexts,
  isOfDays,
  isOfFigures,
  isOfTexts,
  lookOfColumn,
} from './column-looks.ts';
import { fromToOf, isOfShares, isSequence } from './figures-by-shape.ts';
import { outcomeOf } from './outcome-of-plan.ts';
import {
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
const longestName = 30;
const longestOwnerInWords = 4;

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
  if (!headed.some(isOpen)) return nothing;
  const looks = new Map(
    headed.map(({ column }) => [column, lookOfColumn(grid, column, rows, locale)] as const),
  );
  const table: Table = { headed, looks, rows, isSaidToHoldGoals };
  const has = (meaning: Meaning): boolean => headed.some((column) => column.meaning === meaning);
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

const anchored = (headed: readonly HeadedColumn[]): boolean =>
  headed.some(({ meaning }) => ['objective', 'goal', 'keyResult', 'kpi'].includes(meaning));

/** Whether each row has an objective of its own: what is measured beside it can be no key result. */
function ownObjectives(table: Table): boolean {
  const column = known(table, 'objective') ?? known(table, 'goal');
  const look = column === null ? undefined : table.looks.get(column);
  return look !== undefined && differentTexts(look) * 4 >= table.rows.length * 3;
}

const alone = (meaning: Meaning): ShapedColumn => ({ meaning, number: null });

/** `Ergebnis 1`, `First win`: headings that share a word, over sentences that go from one figure to another. */
function besideEachOther(table: Table, locale: WorkbookLocale): Shape | null {
  const byStem = new Map<string, { readonly column: number; readonly number: number }[]>();
  for (const { column, meaning, text } of table.headed) {
    const words = text
      .toLowerCase()
      .split(/[\s#.]+/)
      .filter((word) => word !== '');
    const shared = [...words].reverse().find((word) => /\p{L}/u.test(word));
    const look = table.looks.get(column);
    const mayBe = meaning === 'unknown' || meaning === 'keyResult';
    if (!mayBe || shared === undefined || words.length < 2 || !look || !isOfTexts(look)) continue;
    const stem = shared.replace(/\d+$/, '');
    const before = byStem.get(stem) ?? [];
    byStem.set(stem, [...before, { column, number: before.length + 1 }]);
  }
  for (const group of byStem.values()) {
    const texts = group.flatMap(({ column }) => [...(table.looks.get(column)?.texts.values() ?? [])]);
    const goals = texts.filter((text) => fromToIn(text, locale) !== null).length;
    const measured = texts.filter((text) => goalNumbersIn(text, locale, 0).target !== null).length;
    const first = group[0]?.column ?? 0;
    if (group.length < 2 || goals + Number(table.isSaidToHoldGoals) < 2 || measured * 2 < texts.length)
      continue;
    const shape = new Map(
      group.map(({ column, number }) => [column, { meaning: 'keyResult', number } as const]),
    );
    return new Map<number, ShapedColumn>([...shape, ...aroundGoals(table, first, [...shape.keys()])]);
  }
  return null;
}

const fewestContributors = 3;

const asks = (text: string): boolean => text.endsWith('?');

/** `Objective | Content | Events | Sales`: what each team contributes, mostly with a figure to reach. */
function contributions(table: Table, locale: WorkbookLocale): Shape | null {
  const isMeasured = (text: string): boolean => goalNumbersIn(text, locale, 0).target !== null;
  const textsOf = ({ texts }: ColumnLook): readonly string[] =>
    [...texts.values()].filter((text) => /\p{L}/u.test(text));
  const teams = unknown(table).filter((look) => isOfTexts(look) && !textsOf(look).some(asks));
  const all = teams.flatMap(textsOf);
  const isOther = table.headed.some(({ meaning }) => ofResults.has(meaning) || meaning === 'keyResult');
  if (isOther || teams.length < fewestContributors || all.filter(isMeasured).length * 2 < all.length)
    return null;
  return new Map(
    teams.map(({ column }, at) => [column, { meaning: 'keyResult', number: at + 1, isOfTeam: true }]),
  );
}

/** Cells that list goals, each from one figure to another. */
function listed(table: Table): Shape | null {
  const lists = unknown(table).filter(({ lists: count, texts }) => count > 0 && count * 2 >= texts.size);
  const goals = lists.find(({ listedGoals, lists: count }) => listedGoals >= Math.max(2, count));
  if (!goals) return null;
  const others = lists.filter(
    (look) => look !== goals && look.listedGoals === 0 && look.column > goals.column,
  );
  const shape = new Map<number, ShapedColumn>([[goals.column, alone('keyResult')]]);
  const [works] = others;
  if (works && known(table, 'initiative') === null) shape.set(works.column, alone('initiative'));
  for (const [column, meaning] of aroundGoals(table, goals.column, [...shape.keys()]))
    shape.set(column, meaning);
  return shape;
}

/** Objective and team before goals, owner before or after them, days among the rest. */
function aroundGoals(
  table: Table,
  goals: number,
  taken: readonly number[],
): ReadonlyMap<number, ShapedColumn> {
  const shape = new Map<number, ShapedColumn>();
  const free = unknown(table).filter(({ column }) => !taken.includes(column));
  const before = free.filter((look) => look.column < goals && isOfTexts(look));
  let objective = known(table, 'objective');
  if (objective === null) {
    const longest = [...before].sort((one, other) => averageLength(other) - averageLength(one))[0];
    objective = longest?.column ?? null;
    if (longest) shape.set(longest.column, alone('objective'));
  }
  const team = before.find(
    (look) => objective !== null && look.column < objective && isOfNames(look) && !shape.has(look.column),
  );
  if (team && known(table, 'team') === null) shape.set(team.column, alone('team'));
  const owner = free.find(
    (look) => mayOwn(table, look) && isOfNames(look) && isOfTexts(look) && !shape.has(look.column),
  );
  if (owner && known(table, 'owner') === null) shape.set(owner.column, alone('owner'));
  const due = free.find((look) => isOfDays(look));
  if (due && known(table, 'due') === null) shape.set(due.column, alone('due'));
  return shape;
}

/** Short texts without figures, as people and teams are named. */
/** `Data source`, `Channel`: names, but of nobody. */
const ofThings =
  /\b(?:source|tools?|system|channel|kanal|canal|quelle|datenquelle|fuente|origen|outil|platform|plattform|region|country|land|pays|pa[ií]s|market|markt|brand|marke|marque|marca)\b/i;

const mayOwn = ({ headed }: Table, { column }: ColumnLook): boolean =>
  !headed.some((other) => other.column === column && ofThings.test(other.text));

const isOfNames = ({ texts }: ColumnLook): boolean =>
  texts.size > 0 &&
  [...texts.values()].every(
    (text) =>
      text.length <= longestName && !/\d/.test(text) && text.split(/\s+/).length <= longestOwnerInWords,
  );

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
  return objective.length > 0 ? new Map(objective) : null;
}

const ofResults: ReadonlySet<Meaning> = new Set(['start', 'target', 'current', 'progress', 'period']);

/** Between objectives and figures: a text of its own in each row, while the rows go on with one objective. */
function withResults(table: Table): Shape | null {
  const objective = known(table, 'objective') ?? known(table, 'goal');
  const goals = objective === null ? undefined : table.looks.get(objective);
  const figures = table.headed.filter(({ meaning }) => ofResults.has(meaning)).map(({ column }) => column);
  const measured = table.rows.filter((row) =>
    figures.some((column) => table.looks.get(column)?.amounts.has(row)),
  );
  const stated = new Set(measured.flatMap((row) => goals?.texts.get(row) ?? []));
  if (!goals || stated.size === 0 || stated.size === measured.length) return null;
  const names = namesBefore(table, Math.min(...figures), measured);
  return names === null ? null : new Map([[names, alone('keyResult')]]);
}

/** Periods across, each row in a unit of its own: nobody adds these up, so they are measures. */
function measures(table: Table): Shape | null {
  const periods = table.headed.filter(({ meaning }) => meaning === 'period').map(({ column }) => column);
  const first = Math.min(...periods);
  if (periods.length < 3) return null;
  const named = known(table, 'unit');
  const unitOf = (row: number): string | null => {
    const own = named === null ? undefined : table.looks.get(named)?.texts.get(row);
    if (own !== undefined) return own;
    const units = new Set(periods.flatMap((column) => table.looks.get(column)?.amounts.get(row)?.unit ?? []));
    return units.size === 1 ? ([...units][0] ?? '') : null;
  };
  const measured = table.rows.filter((row) =>
    periods.some((column) => table.looks.get(column)?.amounts.has(row)),
  );
  const units = measured.map((row) => unitOf(row));
  if (measured.length < 2 || units.includes(null) || new Set(units).size < 2) return null;
  const before = table.headed.flatMap(({ column, meaning }) => {
    const look = table.looks.get(column);
    return look && meaning === 'unknown' && column < first && look.filled > 0 ? [look] : [];
  });
  const names = before.find(
    (look) =>
      isOfTexts(look) &&
      measured.every((row) => look.texts.has(row)) &&
      differentTexts(look) === look.texts.size,
  );
  if (!names) return null;
  const shape = new Map<number, ShapedColumn>([[names.column, alone('kpi')]]);
  const owner = before.find(
    (look) => look !== names && mayOwn(table, look) && isOfTexts(look) && isOfNames(look),
  );
  if (owner && known(table, 'owner') === null) shape.set(owner.column, alone('owner'));
  for (const [column, meaning] of aimOf(table) ?? []) shape.set(column, meaning);
  return shape;
}

/** The one column of figures before the periods of measures, which speaks of no time past: what is to be reached. */
function aimOf(table: Table): Shape | null {
  const periods = table.headed.filter(({ meaning }) => meaning === 'period').map(({ column }) => column);
  if (periods.length < 3 || known(table, 'target') !== null) return null;
  const [aim, other] = table.headed.filter(({ column, meaning }) => {
    const look = table.looks.get(column);
    const isBefore = meaning === 'unknown' && column < Math.min(...periods);
    return isBefore && look && isOfFigures(look) && !isSequence(look);
  });
  return aim && !other && !namesPast(aim.text) ? new Map([[aim.column, alone('target')]]) : null;
}
