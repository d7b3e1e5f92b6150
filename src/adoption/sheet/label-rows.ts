// Rows that say one thing by a label before it: `Objective: | Win the north`, `Owner: Anna`.
import { headingOf } from '../notation/headings.ts';
import { isPeriodAlone } from '../notation/periods.ts';
import { plainWords } from '../notation/plain-words.ts';
import { endOfStretch } from '../notation/stretches.ts';
import type { Role } from '../notation/words-of-roles.ts';
import type { SheetGrid } from './sheet-grid.ts';

export interface Label {
  readonly role: Role;
  readonly text: string;
  readonly row: number;
  readonly labelColumn: number;
  readonly column: number;
}

const labelled: ReadonlySet<Role> = new Set([
  'objective',
  'goal',
  'kpi',
  'unit',
  'target',
  'owner',
  'team',
  'due',
  'cycle',
]);

const mostCells = 8;

const times: ReadonlySet<Role> = new Set(['due', 'cycle']);
const mostBlankRows = 2;

/** `Lead | Anna | Timeframe | Q4 2026` above headings: labels take turns with what they stand before. */
export function isRowOfPairs(grid: SheetGrid, row: number): boolean {
  const filled = grid.filled(row);
  if (filled.length < 4 || filled.length > mostCells || filled.length % 2 === 1) return false;
  const texts = filled.map((column) => grid.text(row, column).replace(/\s*[:：]$/, ''));
  const arePairs = texts.every((text, at) => {
    const role = headingOf(text)?.role;
    if (at % 2 === 0) return role !== undefined;
    const label = headingOf(texts[at - 1] ?? '')?.role;
    const isOfTime = label !== undefined && times.has(label);
    return (role === undefined || role === label) && (isOfTime || !isPeriodAlone(text));
  });
  return arePairs && standsAboveHeadings(grid, row);
}

const people: ReadonlySet<Role> = new Set(['owner', 'team']);

/** `Owner | Project lead`, `Team | Direction` above the headings: a function by its name, which elsewhere heads a column. */
export function namesFunction(grid: SheetGrid, row: number): boolean {
  const [label, value, other] = grid.filled(row);
  if (label === undefined || value !== label + 1 || other !== undefined) return false;
  const role = headingOf(grid.text(row, label).replace(/\s*[:：]$/, ''))?.role;
  return role !== undefined && people.has(role) && standsAboveHeadings(grid, row);
}

/** Whether headings follow a row, directly or below further labels. */
function standsAboveHeadings(grid: SheetGrid, row: number): boolean {
  let next = row + 1;
  while (next < row + 1 + mostBlankRows && grid.filled(next).length === 0) next += 1;
  const filled = grid.filled(next);
  const isKnown = (column: number): boolean => headingOf(grid.text(next, column)) !== null;
  if (filled.filter(isKnown).length >= 2) return true;
  return filled.length === 2 && isKnown(filled[0] ?? 0) && standsAboveHeadings(grid, next);
}

/** `1 Oct 2026 – 31 Jan 2027` in a row of its own, which needs no word before it. */
function stretchAlone(grid: SheetGrid, row: number): Label | null {
  const [column, other] = grid.filled(row);
  if (column === undefined || other !== undefined) return null;
  const text = endOfStretch(grid.text(row, column));
  return text === null ? null : { role: 'cycle', text, row, labelColumn: column, column };
}

/** The labels of a row with what they stand before; none where the row is of another kind. `more`: roles beside the usual. */
export function labelsIn(
  grid: SheetGrid,
  row: number,
  more: ReadonlySet<Role> = new Set(),
): readonly Label[] {
  const labelRole = (text: string): Role | null => {
    const role = headingOf(text.replace(/\s*[:：]$/, ''))?.role;
    return role && (labelled.has(role) || more.has(role)) ? role : null;
  };
  const filled = grid.filled(row);
  if (filled.length === 0 || filled.length > mostCells) return [];
  const time = stretchAlone(grid, row);
  if (time) return [time];
  const arePairs = isRowOfPairs(grid, row);
  const labels: Label[] = [];
  for (let at = 0; at < filled.length; at += 1) {
    const column = filled[at] ?? 0;
    const text = grid.text(row, column);
    const parts = /^([^:：]{1,40})[:：]\s*(\S[\s\S]*)$/.exec(text);
    const inside = parts ? labelRole(parts[1] ?? '') : null;
    if (parts && inside) {
      labels.push({ role: inside, text: parts[2] ?? '', row, labelColumn: column, column });
      continue;
    }
    const role = labelRole(text);
    const next = filled[at + 1];
    if (role === null || next === undefined || reachesDown(grid, row, column)) continue;
    const value = grid.text(row, next);
    const isLabel = arePairs || /[:：]$/.test(text) || (filled.length === 2 && plainWords(text) !== '');
    const isHeading = /\p{L}/u.test(value) && headingOf(value.replace(/[:：]$/, '')) !== null;
    if (!isLabel || (isHeading && !arePairs && !namesFunction(grid, row))) continue;
    labels.push({ role, text: value, row, labelColumn: column, column: next });
    at += 1;
  }
  return labels;
}

/** A heading over two rows is no label. */
function reachesDown(grid: SheetGrid, row: number, column: number): boolean {
  const merged = grid.mergedAt(row, column);
  return merged !== null && merged.bottom > row;
}
