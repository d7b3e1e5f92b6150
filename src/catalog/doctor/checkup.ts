// Checks a workbook from end to end: every finding with its cell, the worst first, in the order of the sheets.
import type { Messages } from '../../messages/messages.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { blanksChecked } from './checks/blanks.ts';
import { cellsChecked } from './checks/cells.ts';
import { computedColumnsChecked } from './checks/computed-columns.ts';
import { datesChecked } from './checks/dates.ts';
import { idsChecked } from './checks/ids.ts';
import { referencesChecked } from './checks/references.ts';
import { scalesChecked } from './checks/scales.ts';
import { settingsChecked } from './checks/settings.ts';
import { tablesAndHeadings } from './checks/tables-and-headings.ts';
import { validationChecked } from './checks/validation.ts';
import { type Examination, examine } from './examination.ts';
import type { Finding, Severity } from './finding.ts';

const checks = [
  tablesAndHeadings,
  computedColumnsChecked,
  idsChecked,
  referencesChecked,
  cellsChecked,
  scalesChecked,
  datesChecked,
  blanksChecked,
  settingsChecked,
  validationChecked,
];

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };

export const checkup = (snapshot: Snapshot, words: Messages): readonly Finding[] =>
  findingsOf(examine(snapshot, words));

export function findingsOf(examination: Examination): readonly Finding[] {
  const { snapshot } = examination;
  const order = new Map(snapshot.sheetNames.map((name, at) => [name, at]));
  const sheetAt = ({ cell }: Finding): number => order.get(cell.sheet) ?? order.size;
  return checks
    .flatMap((check) => check(examination))
    .sort(
      (one, other) =>
        rank[one.severity] - rank[other.severity] ||
        sheetAt(one) - sheetAt(other) ||
        one.cell.row - other.cell.row ||
        one.cell.column - other.cell.column,
    );
}

/** What a finding is recognised by when it is to be mended. */
export const keyOf = ({ code, cell }: Finding): string => `${code} ${cell.sheet}!${cell.row}:${cell.column}`;
