// Lines among the rows of an outline that state no goal: whose objectives follow, or when.
import { markOf } from '../notation/outline-marks.ts';
import { isPeriodAlone } from '../notation/periods.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { OutlineRow } from './row-levels.ts';

/** Lines that name whose objectives follow, or when: one alone in its row above another, or a period. */
export function bandsAmong(grid: SheetGrid, rows: readonly OutlineRow[]): ReadonlySet<number> {
  const isAlone = ({ row }: OutlineRow): boolean => grid.filled(row).length === 1;
  const isMarked = ({ text }: OutlineRow): boolean => markOf(text)?.level === 'objective';
  const arePaired = comeInPairs(rows);
  const bands = rows.filter((line, index) => {
    if (isPeriodAlone(line.text)) return !line.hasNumbers;
    const next = rows[index + 1];
    if (!line.isAcross || !next?.isAcross || !isAlone(line) || isMarked(line)) return false;
    return arePaired || isMarked(next) || !isAlone(next) || isShortBefore(line.text, next.text);
  });
  return new Set(bands.map(({ row }) => row));
}

/** Whether lines across the table only ever come two at a time. */
function comeInPairs(rows: readonly OutlineRow[]): boolean {
  const runs: number[] = [];
  rows.forEach(({ isAcross }, index) => {
    if (!isAcross) return;
    if (rows[index - 1]?.isAcross) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(1);
  });
  return runs.length > 1 && runs.every((length) => length === 2);
}

/** `Brand team` above `Win back the weekday table`. */
function isShortBefore(text: string, next: string): boolean {
  const wordsIn = (line: string): number => line.split(/\s+/).length;
  return wordsIn(text) <= 3 && wordsIn(next) > wordsIn(text) + 1;
}
