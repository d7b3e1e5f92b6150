// Rows that say one thing by a label before it: `Objective: | Win the north`, `Owner: Anna`.
import { headingOf } from '../notation/headings.ts';
import { plainWords } from '../notation/plain-words.ts';
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

function labelRole(text: string): Role | null {
  const heading = headingOf(text.replace(/\s*[:：]$/, ''));
  return heading && labelled.has(heading.role) ? heading.role : null;
}

/** The labels of a row with what they stand before; none where the row is of another kind. */
export function labelsIn(grid: SheetGrid, row: number): readonly Label[] {
  const filled = grid.filled(row);
  if (filled.length === 0 || filled.length > 8) return [];
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
    if (role === null || next === undefined) continue;
    const value = grid.text(row, next);
    const isLabel = /[:：]$/.test(text) || (filled.length === 2 && plainWords(text) !== '');
    const isHeading = /\p{L}/u.test(value) && headingOf(value.replace(/[:：]$/, '')) !== null;
    if (!isLabel || isHeading) continue;
    labels.push({ role, text: value, row, labelColumn: column, column: next });
    at += 1;
  }
  return labels;
}
