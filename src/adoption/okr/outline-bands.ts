// Lines among the rows of an outline that state no goal: whose objectives follow, or when.
import { announcesDeadline } from '../notation/deadline-announced.ts';
import { markOf } from '../notation/outline-marks.ts';
import { isPeriodAlone } from '../notation/periods.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { OutlineRow } from './outline-row.ts';
import { stepsOf } from './row-levels.ts';

/** Lines that name whose objectives follow, or when: one alone in its row above another, or a period. */
export function bandsAmong(grid: SheetGrid, rows: readonly OutlineRow[]): ReadonlySet<number> {
  const isAlone = ({ row }: OutlineRow): boolean => grid.filled(row).length === 1;
  const isMarked = ({ text }: OutlineRow): boolean => markOf(text)?.level === 'objective';
  const arePaired = comeInPairs(rows);
  const bands = rows.filter((line, index) => {
    if (isPeriodAlone(line.text) || announcesDeadline(line.text)) return !line.hasNumbers;
    if (isAlone(line) && namesTeam.test(line.text)) return true;
    const next = rows[index + 1];
    if (!line.isAcross || !next?.isAcross || !isAlone(line) || isMarked(line)) return false;
    return arePaired || isMarked(next) || !isAlone(next) || isShortBefore(line.text, next.text);
  });
  const found = [bands, headsByPlace(grid, rows), headsOfObjectives(grid, rows)].find(
    ({ length }) => length > 0,
  );
  return new Set(found?.map(({ row }) => row));
}

/** `Equipo: Captación` */
const namesTeam =
  /^(?:team|squad|department|abteilung|bereich|[ée]quipe|p[ôo]le|equipo|[áa]rea|departamento)\s*[:：]\s*\p{L}/iu;

/** Lines that stand out furthest, alone in their rows, where figures only begin two steps further in. */
function headsByPlace(grid: SheetGrid, rows: readonly OutlineRow[]): readonly OutlineRow[] {
  const steps = stepsOf(grid, rows);
  if (!steps) return [];
  const [heads = [], objectives = [], results = []] = [0, 1, 2].map((step) =>
    rows.filter((_, index) => steps[index] === step),
  );
  const areAlone = heads.every(({ row, text }) => grid.filled(row).length === 1 && !/\d/.test(text));
  const areSentences = objectives.every(({ hasNumbers, text }) => !hasNumbers && !/\d/.test(text));
  const measured = results.filter(({ hasNumbers }) => hasNumbers).length;
  return areAlone && areSentences && measured * 2 > results.length ? heads : [];
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

/** Lines alone in their rows, each above an objective with more beside it: in bold like it, or in one short word. */
function headsOfObjectives(grid: SheetGrid, rows: readonly OutlineRow[]): readonly OutlineRow[] {
  const isBold = ({ row, column }: OutlineRow): boolean => grid.isBold(row, column);
  const isAlone = ({ row, hasNumbers }: OutlineRow): boolean => !hasNumbers && grid.filled(row).length === 1;
  const hasBold = rows.some((line) => isAlone(line) && isBold(line));
  const isHead = (line: OutlineRow): boolean => isAlone(line) && isBold(line) === hasBold;
  const leads = rows.every((line, index) => {
    const next = rows[index + 1];
    if (!isHead(line)) return true;
    if (next === undefined || next.hasNumbers || isAlone(next)) return false;
    return hasBold ? isBold(next) : isShortBefore(line.text, next.text);
  });
  return leads ? rows.filter(isHead) : [];
}
