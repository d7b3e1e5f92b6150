// Tells objectives from key results where both stand in one column: by marks, parents, outline, look and numbers.
import { type Level, levelNamed, levelOfId, markOf } from '../notation/outline-marks.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { levelsByParents } from './levels-by-parents.ts';
import type { Levels, OutlineRow } from './outline-row.ts';

const order: readonly Level[] = ['objective', 'keyResult', 'initiative'];

/** The level of each row; null where nothing tells them apart. */
export function levelsOf(grid: SheetGrid, rows: readonly OutlineRow[]): Levels | null {
  const told =
    byLinesAcross(rows) ??
    byMarks(rows) ??
    levelsByParents(rows) ??
    byPlace(grid, rows) ??
    byNumbersBefore(rows);
  if (told) return told;
  const works = rows.filter(({ text }) => markOf(text)?.level === 'initiative');
  const goals = rows.filter((row) => !works.includes(row));
  const levels = byBold(grid, goals) ?? byNumbers(goals);
  return levels && new Map([...levels, ...works.map(({ row }) => [row, 'initiative'] as const)]);
}

/** Lines across a table lead the key results that stand below them in a column of their own; marked ones, where any are. */
function byLinesAcross(rows: readonly OutlineRow[]): Levels | null {
  if (!rows.some(({ isAcross }) => isAcross)) return null;
  const isMarked = ({ isAcross, text }: OutlineRow): boolean =>
    isAcross && markOf(text)?.level === 'objective';
  const areMarked = rows.some(isMarked);
  return new Map(
    rows
      .filter((line) => !areMarked || !line.isAcross || isMarked(line))
      .map(({ row, isAcross }) => [row, isAcross ? 'objective' : 'keyResult']),
  );
}

/** The levels under an objective named above: what stands highest and has numbers is its key results. */
export function levelsUnderOne(grid: SheetGrid, rows: readonly OutlineRow[]): Levels | null {
  const levels = levelsOf(grid, rows);
  const highest = rows.filter(({ row }) => levels?.get(row) === 'objective');
  if (!levels || highest.length === 0 || !highest.every(({ hasNumbers }) => hasNumbers)) return levels;
  return new Map(
    [...levels].map(([row, level]) => [row, level === 'objective' ? 'keyResult' : 'initiative']),
  );
}

function byMarks(rows: readonly OutlineRow[]): Levels | null {
  const marks = rows.map(({ id, kind, text }) => {
    const mark = markOf(text);
    const ofId = levelOfId(id);
    const level = levelNamed(kind) ?? ofId?.level ?? mark?.level ?? null;
    const isBullet = mark !== null && mark.level === null && mark.depth === 0;
    return { level, depth: mark?.depth || ofId?.depth || 0, isBullet };
  });
  const has = (level: Level): boolean => marks.some((mark) => mark.level === level);
  const hasDepth = (depth: number): boolean => marks.some((mark) => mark.depth === depth);
  const levels = new Map<number, Level>();
  if (has('objective') || has('keyResult')) {
    const others: Level = has('objective') ? 'keyResult' : 'objective';
    const isTold = has('objective') && has('keyResult');
    rows.forEach(({ row, hasNumbers }, index) => {
      const level = marks[index]?.level ?? (isTold ? (hasNumbers ? 'keyResult' : null) : others);
      if (level) levels.set(row, level);
    });
    return has('objective') && !has('keyResult') && levels.size < rows.length ? null : levels;
  }
  if (!hasDepth(1) || !hasDepth(2)) return null;
  rows.forEach(({ row }, index) => {
    const { depth = 0, isBullet = false } = marks[index] ?? {};
    const level = isBullet ? 'initiative' : order[depth - 1];
    if (level) levels.set(row, level);
  });
  return levels;
}

/** How far each row stands in, counted from 0; null where the first row does not stand out furthest. */
export function stepsOf(grid: SheetGrid, rows: readonly OutlineRow[]): readonly number[] | null {
  const bulletDepth = (text: string): number => (/^[•▪◦‣●○*·–—→-]\s/.test(text) ? 1 : 0);
  const depths = rows.map(
    ({ row, column, text }) => column * 100 + grid.indent(row, column) + bulletDepth(text),
  );
  const steps = [...new Set(depths)].sort((one, other) => one - other);
  const isStepped = steps.length >= 2 && steps.length <= 4 && depths[0] === steps[0];
  return isStepped ? depths.map((depth) => steps.indexOf(depth)) : null;
}

/** By indentation or by cells merged across; and numbered objectives above plain lines. */
function byPlace(grid: SheetGrid, rows: readonly OutlineRow[]): Levels | null {
  const steps = stepsOf(grid, rows);
  if (steps)
    return new Map(rows.map(({ row }, index) => [row, order[Math.min(steps[index] ?? 0, 2)] ?? 'keyResult']));
  const across = rows.map(({ row, column }) => {
    const merged = grid.mergedAt(row, column);
    return merged !== null && merged.right - merged.left >= 2;
  });
  return twoKinds(rows, across);
}

/** `1. Sell more`, then lines without a number of their own. */
function byNumbersBefore(rows: readonly OutlineRow[]): Levels | null {
  const marks = rows.map(({ text }) => markOf(text));
  if (marks.some((mark) => mark !== null && mark.depth !== 1)) return null;
  return twoKinds(
    rows,
    marks.map((mark) => mark !== null),
  );
}

function byBold(grid: SheetGrid, rows: readonly OutlineRow[]): Levels | null {
  return twoKinds(
    rows,
    rows.map(({ row, column }) => grid.isBold(row, column)),
  );
}

function byNumbers(rows: readonly OutlineRow[]): Levels | null {
  return twoKinds(
    rows,
    rows.map(({ hasNumbers }) => !hasNumbers),
  );
}

/** Objectives are the rows that stand out, where the first row does and most are followed by others. */
function twoKinds(rows: readonly OutlineRow[], standsOut: readonly boolean[]): Levels | null {
  const count = standsOut.filter(Boolean).length;
  if (!standsOut[0] || count === rows.length) return null;
  const leading = standsOut.filter((stands, index) => stands && standsOut[index + 1] === false).length;
  if (leading * 2 < count) return null;
  return new Map(rows.map(({ row }, index) => [row, standsOut[index] ? 'objective' : 'keyResult']));
}
