// Whose owner or due date a column tells: the objective's, the key result's, or the initiative's.
import type { BlockColumn } from '../blocks/block-columns.ts';
import type { BlockReader } from '../blocks/block-reader.ts';
import { rowsOf } from '../blocks/block-rows.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { mostHave } from './most-have.ts';

/** A column for each level of goals; null where there is none. */
export interface PerLevel {
  readonly objective: number | null;
  readonly keyResult: number | null;
  readonly initiative: number | null;
}

type Told = 'owner' | 'due';

/** The columns that tell one thing of each level whose texts stand in `texts`. */
export function columnPerLevel(reader: BlockReader, block: Block, texts: PerLevel, told: Told): PerLevel {
  const initiative = columnOfInitiative(reader, block, texts, told);
  const isShared = initiativesHaveOwnRows(reader, block, texts);
  const found = reader.columns.filter(
    ({ column, meaning }) => meaning === told && (isShared || column !== initiative),
  );
  const hasBothLevels = texts.objective !== null && texts.keyResult !== null;
  const namesLevels = hasBothLevels || found.some(namesOther);
  const ofObjective = found.find(
    (column) =>
      (column.subject === 'objective' && namesLevels) ||
      (told === 'owner' && leadsObjectives(reader, block, texts, column.column)) ||
      (found.length > 1 && isBetween(texts, column.column)),
  );
  const others = found.filter((column) => column !== ofObjective);
  const own = others.find(namesOther) ?? others[0];
  const ofEach = ofObjective && tellsOfEach(reader, block, texts, ofObjective.column) ? ofObjective : null;
  const keyResult = (own ?? ofEach)?.column ?? null;
  const shared = isOncePerObjective(reader, block, texts, keyResult) ? keyResult : null;
  return { objective: ofObjective ? ofObjective.column : shared, keyResult, initiative };
}

const namesOther = ({ subject }: BlockColumn): boolean => subject !== null && subject !== 'objective';

/** Filled beside each initiative, where the key result stands once for several of them. */
function columnOfInitiative(
  { columnOf, grid }: BlockReader,
  block: Block,
  { keyResult, initiative }: PerLevel,
  told: Told,
): number | null {
  if (initiative === null || keyResult === null) return null;
  const goingOn = rowsOf(block).filter(
    (row) => grid.text(row, keyResult) === '' && grid.text(row, initiative) !== '',
  );
  return columnOf(
    told,
    ({ column, subject }) => column > initiative && subject === null && mostHave(grid, goingOn, column),
  );
}

/** Whether initiatives stand in rows of their own, so that owner and date are of whatever a row holds. */
function initiativesHaveOwnRows(
  { grid }: BlockReader,
  block: Block,
  { keyResult, initiative }: PerLevel,
): boolean {
  if (initiative === null || keyResult === null) return false;
  return rowsOf(block).every((row) => grid.text(row, keyResult) === '' || grid.text(row, initiative) === '');
}

const isBetween = ({ objective, keyResult }: PerLevel, column: number): boolean =>
  objective !== null && keyResult !== null && objective < column && column < keyResult;

/** Whether a column stands before the objectives, and none of them has two different texts in it, each going on until the next. */
function leadsObjectives(
  { grid }: BlockReader,
  block: Block,
  { objective, keyResult }: PerLevel,
  column: number,
): boolean {
  if (objective === null || keyResult === null || column >= Math.min(objective, keyResult)) return false;
  const told = new Map<string, string>();
  let goal = '';
  let own = '';
  return rowsOf(block).every((row) => {
    goal = grid.text(row, objective) || goal;
    if (grid.filled(row).length < 2) return true;
    own = grid.text(row, column) || own;
    if (own === '') return true;
    const before = told.get(goal) ?? own;
    told.set(goal, own);
    return before === own;
  });
}

/** Whether a column is filled beside each key result, more of them than there are objectives. */
function tellsOfEach(
  { grid }: BlockReader,
  block: Block,
  { objective, keyResult }: PerLevel,
  column: number,
): boolean {
  if (objective === null || keyResult === null) return false;
  const rows = rowsOf(block).filter((row) => grid.text(row, keyResult) !== '');
  const objectives = new Set(rows.map((row) => grid.text(row, objective)).filter((text) => text !== ''));
  return rows.length > objectives.size && rows.every((row) => grid.text(row, column) !== '');
}

/** Whether a column is filled, or merged, where an objective begins, and nowhere else. */
function isOncePerObjective(
  { grid }: BlockReader,
  block: Block,
  texts: PerLevel,
  column: number | null,
): boolean {
  const { objective, keyResult } = texts;
  if (objective === null || column === null) return false;
  const goingOn = rowsOf(block).filter(
    (row) => grid.text(row, objective) === '' && (keyResult === null || grid.text(row, keyResult) !== ''),
  );
  if (goingOn.some((row) => grid.text(row, column) !== '')) return false;
  return goingOn.length > 0 || isBetween(texts, column);
}
