// Which columns only number goals, and which beside them name the goals.
import { headingOf } from '../notation/headings.ts';
import type { Meaning } from '../notation/meaning.ts';
import { type Level, levelOfId } from '../notation/outline-marks.ts';
import { isMostly, rowsLookedAt } from './column-contents.ts';
import { numbersLevels } from './numbers-of-levels.ts';
import { type ColumnSoFar, hasStatedTarget, type Rule, type Table, textsIn } from './table-so-far.ts';

/** `Objective`, numbered, where another column holds the targets: of key results, or of measures behind it. */
export const numberOfObjective: Rule = (table, { cell, meaning }, index) => {
  const isObjective = cell.heading?.role === 'objective' || cell.heading?.role === 'goal';
  if (meaning !== 'target' || !isObjective || !hasStatedTarget(table)) return null;
  if (table.has('keyResult')) return 'parent';
  const isFollowed = table.columns[index + 1]?.meaning === 'kpi';
  return isFollowed && !table.has('objective') && !table.has('goal') ? 'goal' : null;
};

type GoalLevel = Extract<Level, 'objective' | 'keyResult'>;

const levelOf = ({ cell, meaning }: ColumnSoFar): GoalLevel | null => {
  if (cell.heading?.number) return null;
  if (meaning === 'keyResult') return 'keyResult';
  return meaning === 'objective' || meaning === 'goal' ? 'objective' : null;
};

/** `O1 | Win the north | KR1 | Shops opened`: numbers below the word for goals, the goals themselves beside them. */
export const marksBesideNames: Rule = (table, column) => {
  if (takesTurns(table, column)) return 'id';
  if (mayName(column)) {
    const marked = table.columns.find((other) => namesOfMarks(table, other) === column);
    return marked ? levelOf(marked) : null;
  }
  if (namesOfMarks(table, column) === null) return null;
  return levelOf(column) === 'keyResult' || numbersBothLevels(table, column) ? 'id' : 'parent';
};

/** `O1` or `KR1` in columns of their own, one of them in each row, before a column that names both. */
function takesTurns(table: Table, column: ColumnSoFar): boolean {
  const { grid, columns } = table;
  const at = columns.indexOf(column);
  const next = columns[at + 1];
  const name = columns[at + 2];
  if (levelOf(column) !== 'objective' || !next || levelOf(next) !== 'keyResult') return false;
  if (!name || !mayName(name) || !holdsMarks(table, column.cell.column)) return false;
  const isIn = (row: number, { cell }: ColumnSoFar): boolean => grid.text(row, cell.column) !== '';
  return (
    holdsMarks(table, next.cell.column) &&
    rowsLookedAt(table.block).every((row) => !isIn(row, column) || !isIn(row, next))
  );
}

/** `O1`, `KR1.1`, `KR1.2` below each other. */
const numbersBothLevels = ({ grid, block }: Table, { cell: { column } }: ColumnSoFar): boolean =>
  rowsLookedAt(block).some((row) => levelOfId(grid.text(row, column))?.level === 'keyResult');

/** The column that names the goals a column only numbers: one of the same level, else names before the next level. */
function namesOfMarks(table: Table, marked: ColumnSoFar): ColumnSoFar | null {
  const level = levelOf(marked);
  if (level === null || !holdsMarks(table, marked.cell.column)) return null;
  const others = table.columns.filter((column) => column !== marked);
  const named = others.find((column) => levelOf(column) === level && !holdsMarks(table, column.cell.column));
  if (named) return named;
  const behind = table.columns.slice(table.columns.indexOf(marked) + 1);
  const next = behind.find((column) => levelOf(column) !== null || mayName(column));
  if (!next || levelOf(next) !== null || holdsCodes(table, next.cell.column)) return null;
  return next.cell.heading?.role === 'name' || next === behind[0] ? next : null;
}

/** `Title`, or a heading nobody knows over texts. */
const mayName = ({ cell, contents, meaning }: ColumnSoFar): boolean =>
  meaning === 'unknown' &&
  (cell.heading?.role === 'name' ||
    (cell.heading === null && isMostly(contents, 'texts') && contents.numbers === 0));

/** `MK-311`: numbers of another system. */
const holdsCodes = (table: Table, column: number): boolean =>
  textsIn(table, column).every((text) => /^[\p{Lu}\d]+(?:[-_./][\p{Lu}\d]+)*$/u.test(text));

/** Whether all there is in a column are numbers such as `KR1`, but for lines across the table and words such as `Why`. */
function holdsMarks({ grid, block }: Table, column: number): boolean {
  const texts = rowsLookedAt(block)
    .filter((row) => grid.filled(row).length > 1)
    .map((row) => grid.text(row, column))
    .filter((text) => text !== '' && headingOf(text)?.role !== 'note');
  return texts.length > 1 && texts.every((text) => levelOfId(text) !== null || numberOfGoal.test(text));
}

const sayingKinds: ReadonlySet<Meaning> = new Set(['unknown', 'kind', 'type']);

/** `Objective 1`, `Key result 1`, `Key result 2` below each other under `Type`, under a word that says nothing, or none. */
export const marksInPlaceOfKinds: Rule = (table, { cell: { column }, meaning }) =>
  sayingKinds.has(meaning) &&
  !table.has('id') &&
  holdsMarks(table, column) &&
  numbersLevels(table.grid, table.block, column)
    ? 'id'
    : null;

const numberOfGoal = /^\p{L}{0,3}[ .-]?\d{1,2}(?:[.-]?[\da-z]{1,2})?$/iu;
