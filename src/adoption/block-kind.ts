// What a block holds: goals, KPIs with their periods across, a log of values, or something else.
import type { ChosenMeanings } from './blocks/block-columns.ts';
import type { BlockReader } from './blocks/block-reader.ts';
import { rowsOf } from './blocks/block-rows.ts';
import type { Block } from './blocks/find-blocks.ts';
import { linesOfObjectives, standBelowSentences } from './blocks/lines-of-objectives.ts';
import { hasDepths, numbersLevels } from './blocks/numbers-of-levels.ts';
import { areOneCurrency, yesNoIn } from './notation/amounts.ts';
import { goalNumbersIn } from './notation/goal-numbers.ts';
import { type Meaning, ofFigures } from './notation/meaning.ts';
import { levelOfId, markOf } from './notation/outline-marks.ts';
import { speaksOfMeasures, speaksOfOkrs, speaksOfSpending } from './notation/words-of-measures.ts';
import type { Above } from './okr/above-block.ts';
import { textColumns } from './okr/goal-columns.ts';
import type { SheetGrid } from './sheet/sheet-grid.ts';

export type BlockKind = 'okr' | 'kpi' | 'kpiLog' | 'kpiCard' | 'other';

/** What makes a table one of goals or KPIs. */
const anchors: ReadonlySet<Meaning> = new Set(['objective', 'goal', 'keyResult', 'kpi']);

export function kindOf(
  reader: BlockReader,
  block: Block,
  above: Above,
  titles: readonly string[],
  chosen: ChosenMeanings,
  namedByResults: ReadonlySet<string>,
): BlockKind {
  const { columnOf, columns, grid } = reader;
  const has = (meaning: Parameters<BlockReader['columnOf']>[0]): boolean => columnOf(meaning) !== null;
  const periods = columns.filter(({ meaning, span }) => meaning === 'period' && span !== null).length;
  const hasNumbers = has('target') || has('current') || has('progress') || has('start') || periods >= 2;
  const isUnderObjective = above.labels.some(({ role }) => role === 'objective' || role === 'goal');
  const isTitled = [grid.name, ...titles].some((title) => speaksOfOkrs(title));
  const isChosen = columns.some(({ cell, meaning }) => chosen.get(cell) === meaning && anchors.has(meaning));
  if (isChosen && (has('objective') || has('keyResult'))) return 'okr';
  if (isChosen && has('kpi') && !has('goal')) return has('date') && has('value') ? 'kpiLog' : 'kpi';
  const isKpiAbove = above.labels.some(({ role }) => role === 'kpi');
  if (isKpiAbove && has('date') && (has('value') || has('current'))) return 'kpiCard';
  if (has('keyResult') || (has('kind') && (hasNumbers || has('owner')))) return 'okr';
  const id = columnOf('id');
  if (id !== null && numbersLevels(grid, block, id)) return 'okr';
  if (id !== null && hasDepths(grid, block, id) && (hasNumbers || saysTargets(reader, block))) return 'okr';
  if (has('objective') || has('goal')) {
    const hasOwnNumbers =
      (has('target') && !isOfWords(reader, block)) || has('current') || has('progress') || has('start');
    if (hasOwnNumbers || has('kind') || (hasNumbers && has('kpi') && !isSpending(reader, block)))
      return 'okr';
    const isOfGoals =
      isTitled ||
      (hasNumbers && isHeadedSo(block)) ||
      hasMarks(reader, block) ||
      holdsSentences(reader, block) ||
      isNamed(reader, block, namedByResults) ||
      holdsPlansByPeriod(reader, block);
    return isOfGoals ? 'okr' : 'other';
  }
  if (has('kpi')) {
    const name = columnOf('kpi') ?? 0;
    const lines = linesOfObjectives(grid, block).length;
    if (lines > 1 || (lines > 0 && (has('target') || has('start')))) return 'okr';
    const isDated = has('date') || columns.some(({ column, meaning }) => meaning === 'due' && column < name);
    if (isDated && (has('value') || has('current')) && periods === 0) return 'kpiLog';
    const areGoals = periods === 0 || has('target') || sayTargets(reader, rowsOf(block), name, 1);
    const isCosted = !hasNumbers && columns.some(({ text }) => speaksOfSpending(text));
    if (isUnderObjective && areGoals && !isCosted) return 'okr';
    const areWays = has('target') && (has('start') || has('due'));
    if (areWays && periods === 0 && standBelowSentences(grid, block)) return 'okr';
    if (
      isSpending(reader, block) &&
      columns.some(({ column, meaning }) => meaning === 'period' && column < name)
    )
      return 'other';
    if (periods === 0 && (standsAside(reader, name) || judgesOthers(reader, block, name))) return 'other';
    return hasNumbers || has('value') ? 'kpi' : 'other';
  }
  const isFromTo = has('start') && has('target') && (has('current') ? periods === 0 : periods >= 1);
  if (isFromTo && textColumns(reader, block).length > 0) return 'okr';
  if (isMarkedOutline(reader, block)) return 'okr';
  if (isUnderObjective && hasNumbers && periods < 2 && textColumns(reader, block).length > 0) return 'okr';
  if (periods >= 2 && namesMeasures(reader, block, titles)) return 'kpi';
  return isTitled && (periods >= 2 || (has('target') && has('current'))) && nameColumn(reader, block) !== null
    ? 'kpi'
    : 'other';
}

const fewestWords = 2;

/** Whether the column of targets holds nothing but words: whom something is made for, say. */
function isOfWords({ columnOf, grid }: BlockReader, block: Block): boolean {
  const target = columnOf('target');
  const filled = target === null ? [] : rowsOf(block).filter((row) => grid.text(row, target) !== '');
  const isWord = (row: number): boolean =>
    target !== null && !/\d/.test(grid.text(row, target)) && yesNoIn(grid.value(row, target)) === null;
  return filled.length >= fewestWords && filled.every(isWord);
}

/** Whether names stand beside goals or below words such as `Numbers we watch`, and nothing speaks of a budget. */
function namesMeasures(reader: BlockReader, block: Block, titles: readonly string[]): boolean {
  const name = nameColumn(reader, block);
  const heading = name === null ? '' : (reader.columns[name]?.text ?? '');
  const isOfMeasures = reader.setting.isBesideGoals || speaksOfMeasures(heading);
  return name !== null && isOfMeasures && ![heading, ...titles].some(speaksOfSpending);
}

/** Whether KPIs only stand behind what rows are about and all their figures: what a campaign is judged by, say. */
function standsAside({ columns }: BlockReader, name: number): boolean {
  const isFigure = ({ meaning }: { readonly meaning: Meaning }): boolean =>
    meaning === 'target' || meaning === 'current' || meaning === 'value' || meaning === 'start';
  const isNamed = columns.some(({ column, meaning }) => column < name && meaning === 'unknown');
  return isNamed && columns.every((column) => !isFigure(column) || column.column < name);
}

/**
 * Whether KPIs without targets are named again and again, behind words that are of one row each: what each test is judged by,
 * say.
 */
function judgesOthers({ columns, grid, look }: BlockReader, block: Block, name: number): boolean {
  const isAimed = columns.some(
    ({ column, meaning }) => meaning === 'target' && rowsOf(block).some((row) => look(row, column) !== null),
  );
  if (isAimed) return false;
  const rows = rowsOf(block).filter((row) => grid.text(row, name) !== '' && grid.filled(row).length > 2);
  const different = (column: number): number => new Set(rows.map((row) => grid.text(row, column))).size;
  const holdsPhrases = (column: number): boolean =>
    rows.every((row) => /\p{L}{2,}\s\p{L}{2,}/u.test(grid.text(row, column)));
  const isNamed = columns.some(
    ({ column, meaning }) =>
      column < name && meaning === 'unknown' && different(column) === rows.length && holdsPhrases(column),
  );
  return isNamed && different(name) < rows.length;
}

const fewestTargets = 2;

/** Whether half of the sentences on the second level of an outline say from where to where, or per cents to reach. */
function saysTargets(reader: BlockReader, block: Block): boolean {
  const { columnOf, grid } = reader;
  const id = columnOf('id');
  const [name] = textColumns(reader, block);
  if (id === null || name === undefined) return false;
  const rows = rowsOf(block).filter((row) => levelOfId(grid.text(row, id))?.depth === 2);
  return sayTargets(reader, rows, name);
}

function sayTargets(
  { grid, setting }: BlockReader,
  rows: readonly number[],
  column: number,
  fewest = fewestTargets,
): boolean {
  const sentences = rows
    .flatMap((row) => grid.text(row, column).split('\n'))
    .filter((text) => text.trim() !== '')
    .map((text) => goalNumbersIn(text, setting.locale, setting.today));
  const told = sentences.filter(
    ({ start, target, current, unit }) =>
      target !== null && (start !== null || current !== null || unit === '%'),
  );
  return told.length >= fewest && told.length * 2 >= sentences.length;
}

const owning: ReadonlySet<string> = new Set(['parent', 'objective', 'goal']);

/** Key results by their name, or measures with their figures. */
function holdsResults(headings: Block['headings']): boolean {
  const roles = new Set(headings.map(({ heading }) => heading?.role));
  return roles.has('keyResult') || (roles.has('kpi') && (roles.has('target') || roles.has('current')));
}

/** What key results of any block name as their objectives, by ID or by text. */
export function objectivesNamed(grid: SheetGrid, blocks: readonly Block[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { firstRow, headings, lastRow } of blocks) {
    if (!holdsResults(headings)) continue;
    const columns = headings.filter(({ heading }) => heading && owning.has(heading.role));
    for (let row = firstRow; row <= lastRow; row += 1)
      for (const { column } of columns) named.add(grid.text(row, column).toLowerCase());
  }
  named.delete('');
  return named;
}

/** Whether most objectives of a block are named by key results elsewhere. */
function isNamed({ columnOf, grid }: BlockReader, block: Block, named: ReadonlySet<string>): boolean {
  const goals = columnOf('objective') ?? columnOf('goal');
  const id = columnOf('id') ?? columnOf('parent');
  const isKnown = (row: number, column: number | null): boolean =>
    column !== null && named.has(grid.text(row, column).toLowerCase());
  let rows = 0;
  let known = 0;
  for (let row = block.firstRow; goals !== null && named.size > 0 && row <= block.lastRow; row += 1) {
    if (grid.text(row, goals) === '') continue;
    rows += 1;
    if (isKnown(row, id) || isKnown(row, goals)) known += 1;
  }
  return known > 0 && known * 2 >= rows;
}

/** Whether quarters or months across hold sentences with figures: what is to be reached in each. */
function holdsPlansByPeriod({ columns, grid }: BlockReader, block: Block): boolean {
  const plans = columns.filter(({ isPlan }) => isPlan);
  const holdsFigures = ({ column }: { readonly column: number }): boolean => {
    for (let row = block.firstRow; row <= block.lastRow; row += 1)
      if (/\d/.test(grid.text(row, column))) return true;
    return false;
  };
  return plans.length >= 2 && plans.every(holdsFigures);
}

/** Whether a heading itself speaks of OKRs. */
const isHeadedSo = ({ headings }: Block): boolean =>
  headings.some(({ text }) =>
    /\bokrs?\b|key results?|schl[uü]sselergebnis|r[ée]sultats? cl[ée]|resultados? clave/i.test(text),
  );

/** Whether half of the goals, or of the measures beside them, say from where to where, or per cents to reach. */
function holdsSentences(reader: BlockReader, block: Block): boolean {
  const columns = [reader.columnOf('objective') ?? reader.columnOf('goal'), reader.columnOf('kpi')];
  return columns.some((column) => column !== null && sayTargets(reader, rowsOf(block), column));
}

/** Whether the goals of a block are marked `O1` and `KR1`. */
function hasMarks({ columnOf, grid }: BlockReader, block: Block): boolean {
  const column = columnOf('objective') ?? columnOf('goal') ?? 0;
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    if (markOf(grid.text(row, column))?.level === 'keyResult') return true;
  }
  return false;
}

/** Whether the first column of texts goes `Objective 1: …`, `– …`, `– …`, whatever its heading. */
function isMarkedOutline(reader: BlockReader, block: Block): boolean {
  const [column] = textColumns(reader, block);
  /** `1.` and `a)` mark goals where figures stand beside them, or where what follows says from where to where. */
  const holdsFigures =
    (reader.columnOf('target') !== null && reader.columnOf('start') !== null) ||
    (column !== undefined && sayTargets(reader, bulletsOf(reader, block, column), column));
  let objectives = 0;
  let others = 0;
  for (let row = block.firstRow; column !== undefined && row <= block.lastRow; row += 1) {
    const mark = markOf(reader.grid.text(row, column));
    if (mark?.level === 'objective' || (holdsFigures && mark?.depth === 1)) objectives += 1;
    else if (mark && objectives > 0) others += 1;
  }
  return objectives > 0 && others > objectives;
}

const bulletsOf = ({ grid }: BlockReader, block: Block, column: number): readonly number[] =>
  rowsOf(block).filter((row) => markOf(grid.text(row, column))?.depth === 0);

/** Whether all there is in numbers are amounts of one currency in periods across: what is spent, rather than reached. */
function isSpending({ columns, look }: BlockReader, block: Block): boolean {
  const figures = columns.filter(({ meaning }) => ofFigures.has(meaning));
  const units = figures.flatMap(({ column }) =>
    rowsOf(block).flatMap((row) => look(row, column)?.unit ?? []),
  );
  return figures.every(({ meaning }) => meaning === 'period') && areOneCurrency(units);
}

/** The column of names: headed as KPI, or the first that holds something and nothing else is known of. */
export function nameColumn({ columnOf, columns, grid }: BlockReader, block: Block): number | null {
  const isFilled = (column: number): boolean => rowsOf(block).some((row) => grid.text(row, column) !== '');
  const unknown = columns.find(({ column, meaning }) => meaning === 'unknown' && isFilled(column))?.column;
  return columnOf('kpi') ?? columnOf('initiative') ?? unknown ?? null;
}
