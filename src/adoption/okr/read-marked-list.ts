// Reads goals that stand under no headings at all but are marked: `Objective 1: …`, `KR1: …`, `- …`.
import { blockReader, type Setting } from '../blocks/block-reader.ts';
import { type Level, markOf, withoutMark } from '../notation/outline-marks.ts';
import { numbersFrom } from '../sheet/part-of-grid.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { Remarks } from '../understanding.ts';
import { figuresBeside } from './figures-beside-lines.ts';
import { type GrowingKeyResult, type GrowingObjective, newObjective } from './growing-objective.ts';
import { tellBeside, tellByLine, toldOfResults } from './labels-in-list.ts';
import { type Line, lineAt } from './marked-line.ts';
import { readKeyResult } from './read-key-result.ts';

/** `1.` and `1.1`: levels by how deep the numbers go, where no word names them. */
function byDepth(lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ level }) => level !== null)) return lines;
  const depthOf = (line: Line): number => markOf(line.text)?.depth ?? 0;
  const count = (depth: number): number => lines.filter((line) => depthOf(line) === depth).length;
  if (
    count(1) === 0 ||
    count(2) < 2 ||
    depthOf(lines[0] ?? { row: 0, column: 0, text: '', level: null }) !== 1
  )
    return lines;
  const levels: readonly Level[] = ['objective', 'keyResult', 'initiative'];
  return lines.map((line) => ({ ...line, level: levels[depthOf(line) - 1] ?? null }));
}

/** Plain lines above dashes: the lines are objectives, where nothing else tells levels apart. */
function withLeads(grid: SheetGrid, lines: readonly Line[]): readonly Line[] {
  if (lines.length < 2 || lines.some(({ level }) => level !== null)) return lines;
  const byRow = new Map(lines.map((line) => [line.row, line]));
  const leads: Line[] = [];
  let next: number | null = null;
  for (let row = grid.rows - 1; row >= 0; row -= 1) {
    const [column, other] = grid.filled(row);
    if (column === undefined) continue;
    const isLead = !byRow.has(row) && next !== null && byRow.has(next) && other === undefined;
    if (isLead && typeof grid.value(row, column) === 'string')
      leads.push({ row, column, text: grid.text(row, column), level: 'objective' });
    next = row;
  }
  return [...leads, ...lines].sort((one, two) => one.row - two.row);
}

/** `Shops opened | 12 | 5` below marked objectives: a line with a figure beside it needs no mark of its own. */
function withPlainResults(grid: SheetGrid, lines: readonly Line[]): readonly Line[] {
  const top = lines[0]?.row ?? grid.rows;
  if (lines.length < 2 || lines.some(({ level }) => level !== 'objective')) return lines;
  const results = numbersFrom(top, grid.rows).flatMap((row): readonly Line[] => {
    const [column, figure] = grid.filled(row);
    if (column === undefined || figure === undefined) return [];
    const text = grid.text(row, column);
    const isResult = /^\p{L}[^:：]*$/u.test(text) && /^[^\p{L}]*\d[^\p{L}]*$/u.test(grid.text(row, figure));
    return isResult ? [{ row, column, text, level: 'keyResult' }] : [];
  });
  return [...lines, ...results].sort((one, two) => one.row - two.row);
}

/** Whether the sheet explains words instead of setting goals. */
function isGlossary(grid: SheetGrid): boolean {
  for (let row = 0; row < Math.min(grid.rows, 5); row += 1) {
    if (grid.filled(row).some((column) => explains.test(grid.text(row, column)))) return true;
  }
  return false;
}

const explains =
  /^(?:meaning|definition|explanation|bedeutung|erkl[äa]rung|d[ée]finition|signification|significado|definici[óo]n)s?$/i;

const longestHead = 30;

/** Whether a few words alone in their row head the rows below, which then tell nothing of the goals above. */
function headsOther(grid: SheetGrid, row: number): boolean {
  const [column, other] = grid.filled(row);
  if (column === undefined || other !== undefined || grid.filled(row + 1).length === 0) return false;
  const text = grid.text(row, column);
  return text.length <= longestHead && !/[:：]\s*\S/.test(text);
}

export function readMarkedList(
  grid: SheetGrid,
  setting: Setting,
  remarks: Remarks,
  isTitled: boolean,
): readonly GrowingObjective[] {
  if (isGlossary(grid)) return [];
  const marked: Line[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    const line = lineAt(grid, row);
    if (line) marked.push(line);
  }
  const lines = isTitled ? withPlainResults(grid, withLeads(grid, byDepth(marked))) : marked;
  const count = (level: Level | null): number => lines.filter((line) => line.level === level).length;
  if (count('objective') === 0 || (count('keyResult') === 0 && count(null) < 2)) return [];
  const ofBullets: Level = count('keyResult') > 0 ? 'initiative' : 'keyResult';
  const reader = blockReader(grid, [], setting, remarks);
  const objectives: GrowingObjective[] = [];
  let keyResult: GrowingKeyResult | null = null;
  const byRow = new Map(lines.map((line) => [line.row, line]));
  const levelAt = (row: number): Level | null => {
    const line = byRow.get(row);
    return line ? (line.level ?? ofBullets) : null;
  };
  const isOfResults = toldOfResults(grid, levelAt);
  const columnsBeside = figuresBeside(grid, lines, setting);
  /** Whether what follows stands under a line of its own: `Health metrics`. */
  let isOtherList = false;

  for (let row = 0; row < grid.rows; row += 1) {
    const line = byRow.get(row);
    const objective = objectives[objectives.length - 1];
    if (!line) {
      isOtherList ||= levelAt(row + 1) === null && headsOther(grid, row);
      if (objective && !isOtherList) tellByLine(reader, row, objective, isOfResults);
      continue;
    }
    isOtherList = false;
    const [first] = grid.filled(row);
    if (first !== undefined) grid.use(row, first);
    const level = line.level ?? ofBullets;
    if (level === 'objective') {
      grid.use(row, line.column);
      const opened = newObjective(withoutMark(line.text), grid.nameOf(row, line.column), '');
      objectives.push(opened);
      keyResult = null;
      tellBeside(reader, row, opened);
      opened.notes.push(...reader.rest(row));
    } else if (!objective) continue;
    else if (level === 'initiative') {
      grid.use(row, line.column);
      const initiative = {
        initiative: withoutMark(line.text),
        owner: '',
        due: null,
        notes: reader.rest(row),
      };
      (keyResult ?? objective).initiatives.push(initiative);
    } else {
      keyResult = readKeyResult(reader, row, line.column, line.text, columnsBeside(line), null);
      objective.keyResults.push(keyResult);
      tellBeside(reader, row, objective);
      keyResult.notes.push(...reader.rest(row));
    }
  }
  return objectives;
}
