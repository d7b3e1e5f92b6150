// Drop-downs and checks that are gone, point at the wrong place, offer other words, or end above the last row.
import type { FoundRule } from '../../../workbook/found-rule.ts';
import { peopleColumns } from '../../../workbook/placing/locate-columns.ts';
import type { PlacedTable } from '../../../workbook/placing/place-table.ts';
import type { Step, ValidationRule } from '../../../workbook/plan.ts';
import { type Area, sheetOf, valueAt } from '../../../workbook/snapshot.ts';
import type { TableId } from '../../../workbook/table.ts';
import type { Arrangement } from '../../commands/setup/arrangement.ts';
import { validationOf } from '../../commands/setup/column-rules.ts';
import { settingRows } from '../../commands/setup/place-settings.ts';
import { ruleOfSetting } from '../../commands/setup/settings-rows.ts';
import type { Examination } from '../examination.ts';
import type { Finding, Severity } from '../finding.ts';
import { type RuleFault, type RulePlaces, ruleFault } from './rule-fault.ts';
import { rangeName, toldFault } from './told-fault.ts';

/** Without rules in the snapshot there is nothing to say. */
export function validationChecked(examination: Examination): readonly Finding[] {
  const places = placesOf(examination);
  return [...examination.arrangements.values()].flatMap((arrangement): readonly Finding[] => {
    const { placed, table } = arrangement;
    if (!placed?.sheet.ruleAt) return [];
    return table.id === 'settings'
      ? ofSettings(arrangement, placed, places, examination)
      : ofTable(arrangement, placed, places, examination);
  });
}

function placesOf({ snapshot }: Examination): RulePlaces {
  return {
    wordsIn({ sheet: name, row, column, rows, columns }) {
      const sheet = sheetOf(snapshot, name);
      if (!sheet) return null;
      const cells = sheet.values.slice(row - 1, row - 1 + rows);
      return cells
        .flatMap((values) => values.slice(column - 1, column - 1 + columns).map(String))
        .filter((word) => word.trim() !== '');
    },
    lastRowIn({ sheet: name, row: first, column }) {
      const sheet = sheetOf(snapshot, name);
      let row = sheet?.values.length ?? 0;
      while (sheet && row >= first && valueAt(sheet, row, column) === '') row -= 1;
      return row;
    },
  };
}

/** The cells of one column of a table, and what each of them should accept. */
interface Checked {
  readonly placed: PlacedTable;
  readonly first: number;
  readonly column: number;
  readonly rule: ValidationRule;
}

function ofTable(
  arrangement: Arrangement,
  placed: PlacedTable,
  places: RulePlaces,
  examination: Examination,
): readonly Finding[] {
  const { table, headingRow } = arrangement;
  const { arrangements, words } = examination;
  const idsOf = (id: TableId): Area | null => {
    const of = arrangements.get(id);
    const column = of?.placed?.columns.get('id');
    if (!of?.placed || column === undefined) return null;
    const row = of.headingRow + 1;
    return { sheet: of.sheet, row, column, rows: of.placed.sheet.rows - row + 1, columns: 1 };
  };
  return peopleColumns(table).flatMap((column): readonly Finding[] => {
    const at = placed.columns.get(column.id);
    const rule = validationOf(table, column, { words, idsOf });
    if (at === undefined || rule === null) return [];
    const checked: Checked = { placed, first: headingRow + 1, column: at, rule };
    return findingsIn(checked, placed.sheet.rows, places, examination);
  });
}

/** Each setting has a rule of its own, in its own cell. */
function ofSettings(
  { headingRow }: Arrangement,
  placed: PlacedTable,
  places: RulePlaces,
  examination: Examination,
): readonly Finding[] {
  const column = placed.columns.get('value');
  if (column === undefined) return [];
  return [...settingRows(placed, examination.words)].flatMap(([setting, row]): readonly Finding[] => {
    const rule = row > headingRow ? ruleOfSetting(setting, examination.words) : null;
    return rule ? findingsIn({ placed, first: row, column, rule }, row, places, examination) : [];
  });
}

/** Cells with one and the same fault. */
interface Faulty {
  readonly fault: RuleFault;
  readonly first: number;
  last: number;
  /** How many of them belong to rows that people have filled. */
  filled: number;
}

function findingsIn(
  { placed, first, column, rule }: Checked,
  last: number,
  places: RulePlaces,
  { words }: Examination,
): readonly Finding[] {
  const { rules } = words.doctor;
  const { sheet, lastRow } = placed;
  const known = new Map<string, RuleFault | null>();
  const faultOf = (found: FoundRule | null): RuleFault | null => {
    const key = JSON.stringify(found);
    const fault = known.has(key) ? (known.get(key) ?? null) : ruleFault(found, rule, places);
    known.set(key, fault);
    return fault;
  };
  const faulty = new Map<string, Faulty>();
  const theirs: number[] = [];
  for (let row = first; row <= last; row += 1) {
    const found = sheet.ruleAt?.(row, column) ?? null;
    const fault = faultOf(found);
    if (fault === null) {
      if (found?.kind === 'own') theirs.push(row);
      continue;
    }
    const cells = faulty.get(JSON.stringify(fault)) ?? { fault, first: row, last: row, filled: 0 };
    faulty.set(JSON.stringify(fault), cells);
    cells.last = row;
    if (row <= lastRow) cells.filled += 1;
  }
  return [...faulty.values()].map((cells): Finding => {
    const area = mendedArea(cells, theirs, { sheet: sheet.name, row: first, column, rows: last - first + 1 });
    const isOfRowsToCome = cells.filled === 0;
    const where = isOfRowsToCome ? rules.inRowsFrom(cells.first) : rules.inRows(cells.filled);
    return {
      code: codeOf(cells.fault, isOfRowsToCome),
      severity: severityOf(cells.fault),
      cell: { sheet: sheet.name, row: cells.first, column },
      says: toldFault(cells.fault, rule.kind, where, words),
      fix: area && {
        says: (cells.fault.kind === 'missing' ? rules.restores : rules.replaces)(
          rules.names[rule.kind],
          rangeName(area),
        ),
        change: { kind: 'steps', steps: [{ kind: 'validate', area, rule } satisfies Step] },
      },
    };
  });
}

/** The whole column, so that one rule covers it; where people have rules of their own there, only what is wrong. */
function mendedArea(
  { first, last }: Faulty,
  theirs: readonly number[],
  column: Omit<Area, 'columns'>,
): Area | null {
  if (theirs.length === 0) return { ...column, columns: 1 };
  const isAmong = theirs.some((row) => row > first && row < last);
  return isAmong ? null : { ...column, row: first, rows: last - first + 1, columns: 1 };
}

function codeOf({ kind }: RuleFault, isOfRowsToCome: boolean): string {
  if (kind !== 'missing') return 'validation-wrong';
  return isOfRowsToCome ? 'validation-partial' : 'validation-missing';
}

/** What makes people choose something that counts for nothing is worse than what leaves them to type. */
function severityOf(fault: RuleFault): Severity {
  const misleads =
    fault.kind === 'other-place' || (fault.kind === 'other-choices' && fault.unknown.length > 0);
  return misleads ? 'warning' : 'advice';
}
