// A plan as long as one likes and 40 columns wide, 28 of them weeks.
import type { CellValue } from '../../src/workbook/cell.ts';

export function longPlan(rows: number): readonly (readonly CellValue[])[] {
  const weeks = Array.from({ length: 28 }, (_, index) => `W${index + 1}`);
  const first = ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Unit', 'Due'];
  const heading = [...first, ...weeks, 'RAG', 'Notes', 'A', 'B'];
  const goals = Array.from({ length: rows }, (_, index) => [
    index % 5 ? '' : `Objective ${index}`,
    `Raise measure ${index} from 10 to 20`,
    `Owner ${index % 40}`,
    10,
    20,
    12,
    'visits',
    'Q4 2026',
    ...weeks.map((_week, week) => week + (index % 7)),
    'on track',
    `a note ${index}`,
    'x',
    'y',
  ]);
  return [heading, ...goals];
}
