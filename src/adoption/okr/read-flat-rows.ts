// Reads a table of goals with objectives and key results in columns beside each other, one key result to a row.
import { isPlaceholder } from '../notation/amounts.ts';
import { announcesDeadline } from '../notation/deadline-announced.ts';
import { itemsIn, markOf } from '../notation/outline-marks.ts';
import { isPeriodAlone } from '../notation/periods.ts';
import { isRemark, isTotal, namesSum, repeatsHeadings, standsAlone } from '../sheet/row-kinds.ts';
import { addKeyResult, isOfActual, tellActual } from './add-key-result.ts';
import { addInitiativeOfRow, addInitiatives, addRestOfRow } from './add-rest-of-row.ts';
import { type GrowingBlock, objectiveOf, openObjective } from './growing-block.ts';
import { openSection, openSectionAbove, ownerAbove, takeOwnerAbove } from './lines-across.ts';
import { useAll } from './okr-rows.ts';
import { sumsUpWeights } from './sum-of-weights.ts';
import { ofRowOfObjective, takeTeam, tellObjective } from './tell-objective.ts';

interface Columns {
  readonly objective: number;
  readonly keyResult: number;
}

type FlatRow =
  /** Totals, footnotes and what nothing is known of. */
  | 'other'
  | 'headings'
  | 'keyResult'
  /** What came of the key result planned above. */
  | 'actual'
  | 'objective'
  | 'initiatives'
  /** `To do: ask the guests`, alone in its row. */
  | 'work'
  | 'owner'
  | 'period'
  /** A text alone in its row, which may name a team. */
  | 'line'
  /** A text behind the key result of the row above. */
  | 'remark';

export function readFlatRows(goals: GrowingBlock, columns: Columns): void {
  for (const index of goals.rows.keys()) readFlatRow(goals, columns, index);
}

function readFlatRow(goals: GrowingBlock, columns: Columns, index: number): void {
  const { keyResult, objective, reader, rows } = goals;
  const row = rows[index] ?? 0;
  const kind = kindOf(goals, columns, index);
  switch (kind) {
    case 'other':
      break;
    case 'headings':
      useAll(reader, row);
      break;
    case 'keyResult':
      readRowOfKeyResult(goals, columns, row);
      break;
    case 'actual':
      tellActual(goals, row);
      break;
    case 'objective':
      readRowOfObjective(goals, columns.objective, row);
      break;
    case 'initiatives':
      addInitiatives(goals, row, keyResult ?? objective);
      keyResult?.notes.push(...reader.rest(row));
      break;
    case 'work': {
      const [column = 0] = reader.grid.filled(row);
      addInitiativeOfRow(goals, row, column, reader.grid.text(row, column));
      break;
    }
    case 'owner':
      takeOwnerAbove(goals, row);
      break;
    case 'period':
      openSection(goals, row, columns.objective);
      break;
    case 'line':
      openSectionAbove(goals, row, rows[index + 1]);
      break;
    case 'remark':
      keyResult?.notes.push(...reader.rest(row));
      break;
    default:
      kind satisfies never;
  }
}

function kindOf(goals: GrowingBlock, columns: Columns, index: number): FlatRow {
  const { grid } = goals.reader;
  const row = goals.rows[index] ?? 0;
  const filled = grid.filled(row);
  const isAlone = filled.length === 1;
  if (isTotal(grid, row, grid.text(row, filled[0] ?? 0))) return 'other';
  if (sumsUpPeriods(goals, row) || sumsUpWeights(goals.reader, row)) return 'other';
  if (repeatsHeadings(grid, row)) return 'headings';
  if (isAlone && markOf(grid.text(row, filled[0] ?? 0))?.level === 'initiative') return 'work';
  const keyResult = grid.text(row, columns.keyResult);
  const objective = grid.text(row, columns.objective);
  if (keyResult === '' && isOfActual(goals, row)) return 'actual';
  if (keyResult === '' && objective === '' && ownerAbove(goals, row) !== null) return 'owner';
  if (keyResult !== '' && !isPlaceholder(keyResult))
    return isAlone && (standsAlone(grid, row) || isRemark(keyResult)) ? 'other' : 'keyResult';
  if (isPeriodAlone(objective) || announcesDeadline(objective)) return 'period';
  if (objective !== '')
    return isAlone && (isRemark(objective) || !leads(goals, columns, index)) ? 'line' : 'objective';
  return kindWithoutGoal(goals, columns, index);
}

/** `Total raised` with values of periods beside it, and neither a target nor an owner nor the name of a measure. */
function sumsUpPeriods({ reader: { columns, grid } }: GrowingBlock, row: number): boolean {
  const [first = 0, ...others] = grid.filled(row);
  const areValues = others.every((column) => columns[column]?.meaning === 'period');
  return others.length > 0 && areValues && namesSum(grid.text(row, first));
}

/** Whether the next row goes on with a key result of the objective of this one. */
function leads({ reader: { grid }, rows }: GrowingBlock, columns: Columns, index: number): boolean {
  const next = rows[index + 1];
  return (
    next !== undefined &&
    grid.text(next, columns.keyResult) !== '' &&
    grid.text(next, columns.objective) === ''
  );
}

function kindWithoutGoal(goals: GrowingBlock, { keyResult }: Columns, index: number): FlatRow {
  const { columns, reader, rows } = goals;
  const { grid } = reader;
  const row = rows[index] ?? 0;
  const [first = 0, other] = grid.filled(row);
  if (columns.initiative !== null && grid.text(row, columns.initiative) !== '') return 'initiatives';
  if (other !== undefined) return 'other';
  if (first <= keyResult || grid.filled(row - 1).length <= 1) return 'line';
  return rows[index - 1] === row - 1 ? 'remark' : 'other';
}

function readRowOfKeyResult(goals: GrowingBlock, columns: Columns, row: number): void {
  const { reader } = goals;
  takeTeam(goals, row);
  const stated = reader.grid.text(row, columns.objective);
  const objective =
    stated === '' || isPlaceholder(stated)
      ? objectiveOf(goals)
      : openObjective(goals, stated, row, columns.objective);
  tellObjective(goals, objective, row, goals.columns.ofObjective);
  const written = itemsIn(reader.grid.text(row, columns.keyResult)).join(' ');
  const added = addKeyResult(goals, row, columns.keyResult, written);
  addRestOfRow(goals, row, added);
}

function readRowOfObjective(goals: GrowingBlock, column: number, row: number): void {
  const { reader } = goals;
  takeTeam(goals, row);
  const objective = openObjective(goals, reader.grid.text(row, column), row, column);
  tellObjective(goals, objective, row, ofRowOfObjective(goals));
  addRestOfRow(goals, row, objective);
}
