// Reads goals that stand one below the other in one column, whatever tells objectives from key results.
import { isPlaceholder } from '../notation/amounts.ts';
import { headingOf } from '../notation/headings.ts';
import { type Level, markOf } from '../notation/outline-marks.ts';
import { objectiveLabel } from './above-block.ts';
import { addKeyResult } from './add-key-result.ts';
import { addInitiativeOfRow, addRestOfRow } from './add-rest-of-row.ts';
import { type GrowingBlock, giveId, objectiveCalled, openObjective } from './growing-block.ts';
import { openSection } from './lines-across.ts';
import { bandsAmong } from './outline-bands.ts';
import type { OutlineRow } from './outline-row.ts';
import { outlineRows } from './outline-rows.ts';
import { levelsOf, levelsUnderOne } from './row-levels.ts';
import { ofRowOfObjective, takeTeam, tellObjective } from './tell-objective.ts';

/** `none` is a row without a level among others with one, `either` one of an outline where nothing tells levels apart. */
type RowLevel = Level | 'none' | 'either';

export function readOutline(goals: GrowingBlock, column: number): void {
  const { above, columns, reader, rows } = goals;
  const written = outlineRows(reader, rows, column, columns);
  const outline = written.filter((line) => !isRemarkOfGoal(line));
  const bands = bandsAmong(reader.grid, outline);
  const lines = outline.filter(({ row }) => !bands.has(row));
  /** One objective is named above all of them: lines across the table only group its key results. */
  const isUnderOne =
    columns.keyResult !== null && columns.objective === null && objectiveLabel(above) !== null;
  const levels = isUnderOne ? levelsUnderOne(reader.grid, lines) : levelsOf(reader.grid, lines);
  const levelOf = ({ row, text }: OutlineRow): RowLevel => {
    if (levels) return levels.get(row) ?? 'none';
    if (markOf(text)?.level === 'initiative') return 'initiative';
    return columns.keyResult !== null ? 'keyResult' : 'either';
  };
  let group = '';
  for (const line of written) {
    const level = levelOf(line);
    if (isRemarkOfGoal(line)) addRemark(goals, line);
    else if (bands.has(line.row)) openSection(goals, line.row, line.column);
    else if (isUnderOne && level === 'objective' && reader.grid.filled(line.row).length === 1)
      group = takeGroup(goals, line);
    else readLine(goals, line, level, group);
  }
}

/** `Why | We lost four deals`: where others have their kind or ID, it says that it tells of the goal above. */
const isRemarkOfGoal = ({ id, kind }: OutlineRow): boolean => headingOf(kind || id)?.role === 'note';

function addRemark(goals: GrowingBlock, line: OutlineRow): void {
  const { keyResult, objective, reader } = goals;
  const goal = keyResult ?? objective;
  if (!goal) return;
  takeKind(goals, line);
  takeId(goals, line);
  reader.grid.use(line.row, line.column);
  goal.notes.push(`${line.kind || line.id}: ${line.text}`, ...reader.rest(line.row));
}

function takeGroup(goals: GrowingBlock, { row, column, text }: OutlineRow): string {
  takeTeam(goals, row);
  goals.reader.grid.use(row, column);
  return text;
}

function readLine(goals: GrowingBlock, line: OutlineRow, level: RowLevel, group: string): void {
  switch (level) {
    case 'initiative':
      addInitiativeOfRow(goals, line.row, line.column, line.text);
      break;
    case 'keyResult':
      takeKind(goals, line);
      readLineOfKeyResult(goals, line, group);
      break;
    case 'objective':
    case 'either':
      takeKind(goals, line);
      takeId(goals, line);
      readLineOfObjective(goals, line, level === 'either' && line.hasNumbers);
      break;
    case 'none':
      takeKind(goals, line);
      takeId(goals, line);
      break;
    default:
      level satisfies never;
  }
}

function takeKind(goals: GrowingBlock, { row }: OutlineRow): void {
  const { kind } = goals.columns;
  takeTeam(goals, row);
  if (kind !== null) goals.reader.grid.use(row, kind);
}

function takeId({ reader: { columns, grid } }: GrowingBlock, { row }: OutlineRow): void {
  for (const { column, meaning } of columns) if (meaning === 'id') grid.use(row, column);
}

function readLineOfKeyResult(goals: GrowingBlock, { row, column, text }: OutlineRow, group: string): void {
  openParent(goals, row);
  const added = addKeyResult(goals, row, column, text);
  if (group !== '') added.notes.push(group);
  addRestOfRow(goals, row, added);
}

function readLineOfObjective(
  goals: GrowingBlock,
  { row, column, text, id }: OutlineRow,
  isKeyResultToo: boolean,
): void {
  const { reader } = goals;
  const objective = openObjective(goals, text, row, column);
  giveId(goals, objective, id || objective.id);
  if (isKeyResultToo) {
    addKeyResult(goals, row, column, text).notes.push(...reader.rest(row));
    return;
  }
  tellObjective(goals, objective, row, ofRowOfObjective(goals));
  addRestOfRow(goals, row, objective);
}

/** The objective a key result names by its ID or its text; one of a table further down is told by merging. */
function openParent(goals: GrowingBlock, row: number): void {
  const { columns, reader } = goals;
  const { parent } = columns;
  const named = parent === null ? '' : reader.grid.textFromAbove(row, parent);
  if (parent === null || named === '' || isPlaceholder(named)) return;
  const known = objectiveCalled(goals, named);
  if (!known) openObjective(goals, named, row, parent);
  else {
    reader.grid.use(row, parent);
    goals.objective = known;
  }
}
