// Lines of a list of goals that tell of the goals above them: owner, team, date, and remarks behind a label.
import type { BlockReader } from '../blocks/block-reader.ts';
import { headingOf } from '../notation/headings.ts';
import type { Level } from '../notation/outline-marks.ts';
import type { Role } from '../notation/words-of-roles.ts';
import { type Label, labelsIn } from '../sheet/label-rows.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { dayOfLabel } from './day-of-label.ts';
import { type GrowingObjective, replaceKeyResult } from './growing-objective.ts';
import { withLabel } from './told-by-label.ts';

/** What only key results have. */
const ofFigures: ReadonlySet<Role> = new Set(['start', 'target', 'current', 'confidence']);

/**
 * What the labels of a list tell of each key result rather than of the objective: what stands between two key results
 * of one objective, or anywhere where no objective has two.
 */
export function toldOfResults(
  grid: SheetGrid,
  levelAt: (row: number) => Level | null,
): (role: Role) => boolean {
  const between = new Set<Role>();
  let sinceResult: readonly Role[] = [];
  let results = 0;
  let most = 0;
  for (let row = 0; row < grid.rows; row += 1) {
    const level = levelAt(row);
    if (level === null) sinceResult = [...sinceResult, ...labelsIn(grid, row).map(({ role }) => role)];
    else if (level === 'objective') results = 0;
    else if (level === 'keyResult') {
      if (results > 0) for (const role of sinceResult) between.add(role);
      results += 1;
      most = Math.max(most, results);
      sinceResult = [];
    }
  }
  return (role) => most < 2 || between.has(role);
}

/** Tells the goals above a line what it says of them; what stands beside it goes to their notes. */
export function tellByLine(
  reader: BlockReader,
  row: number,
  objective: GrowingObjective,
  isOfResults: (role: Role) => boolean,
): void {
  const { grid } = reader;
  const told = labelsIn(grid, row, ofFigures).filter((label) => {
    const last = objective.keyResults[objective.keyResults.length - 1];
    const isOfResult = last && (ofFigures.has(label.role) || isOfResults(label.role));
    if (!isOfResult) return tellObjective(reader, objective, label);
    const result = withLabel(reader, last, label);
    if (result) replaceKeyResult(objective, last, result);
    return result !== null;
  });
  for (const { labelColumn, column } of told) {
    grid.use(row, labelColumn);
    grid.use(row, column);
  }
  if (told.length > 0) objective.notes.push(...reader.rest(row));
  else takeRemark(grid, row, objective);
}

/** Tells a goal what the cells beside it say behind labels of their own: `KR1 | Shops | Target: 12 | Owner: Ann`. */
export function tellBeside(reader: BlockReader, row: number, objective: GrowingObjective): void {
  const { grid } = reader;
  const isResult = objective.keyResults.length > 0;
  for (const label of labelsIn(grid, row, ofFigures)) {
    if (label.column !== label.labelColumn || grid.isUsed(row, label.column)) continue;
    const last = objective.keyResults[objective.keyResults.length - 1];
    const result = last ? withLabel(reader, last, label) : null;
    if (last && result) replaceKeyResult(objective, last, result);
    if (result || (!isResult && tellObjective(reader, objective, label))) grid.use(row, label.column);
  }
}

/** Owner, team and date of an objective. */
function tellObjective(reader: BlockReader, objective: GrowingObjective, label: Label): boolean {
  const { role, text } = label;
  const day = dayOfLabel(reader, label);
  switch (role) {
    case 'owner':
      objective.owner ||= text;
      return objective.owner === text;
    case 'team':
      objective.team ||= text;
      return objective.team === text;
    default:
      objective.due ??= day;
      return day !== null && objective.due === day;
  }
}

const longestLabel = 20;

/** `Why | Because members pay`, and the word above a list of key results that says what they are. */
function takeRemark(grid: SheetGrid, row: number, objective: GrowingObjective): void {
  const [label, text, other] = grid.filled(row);
  if (label === undefined || other !== undefined || grid.isUsed(row, label)) return;
  const words = grid.text(row, label).replace(/\s*[:：]$/, '');
  if (text === undefined) {
    const own = grid.text(row, label);
    const isRemark = headingOf(/^([^:：]{1,20})[:：]\s*\S/.exec(own)?.[1] ?? '') !== null;
    if (isRemark) objective.notes.push(own);
    if (isRemark || headingOf(words)?.role === 'keyResult') grid.use(row, label);
    return;
  }
  if (grid.text(row, label).length > longestLabel) return;
  grid.use(row, label);
  grid.use(row, text);
  objective.notes.push(`${words}: ${grid.text(row, text)}`);
}
