// Turns new goals into rows under the last filled ones, all of them or none.
import { dayFromIso } from '../../../domain/day.ts';
import type { KeyResultType } from '../../../domain/okr/key-result.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { WrittenValue } from '../../../workbook/cell.ts';
import { columnWords } from '../../../workbook/placing/column-words.ts';
import { type FreshIds, freshIds } from '../../../workbook/placing/fresh-ids.ts';
import { type PlacedTable, placeTable } from '../../../workbook/placing/place-table.ts';
import { writeRows } from '../../../workbook/placing/write-rows.ts';
import type { Plan, Step } from '../../../workbook/plan.ts';
import { type Snapshot, sheetOf } from '../../../workbook/snapshot.ts';
import type { Table } from '../../../workbook/table.ts';
import { keepLastIds } from '../../commands/setup/last-ids.ts';
import { contentOf } from '../../overview/content-of.ts';
import { everyCell } from '../../overview/every-cell.ts';
import { tables } from '../../tables/tables.ts';
import { type Outcome, refuse } from '../request.ts';
import { checkNewGoals } from './check-new-goals.ts';
import type { NewGoals, NewKeyResult, NewObjective } from './new-goals.ts';

/** One row, by column. */
type Row = ReadonlyMap<string, WrittenValue>;

interface Added {
  readonly objectiveId: string;
  readonly keyResultIds: string[];
  readonly says: string;
}

/** The rows to append, or the first thing that stands in the way. */
export function planNewGoals(goals: NewGoals, snapshot: Snapshot, words: Messages): Outcome<Added> {
  const { settings } = contentOf(snapshot, words);
  const placed = (table: Table): PlacedTable | null => {
    const sheet = sheetOf(snapshot, words.tables[table.id].name);
    return sheet && placeTable(table, sheet, words, settings.renamedHeadings);
  };
  const objectives = placed(tables.objectives);
  const keyResults = placed(tables.keyResults);
  const absent = objectives === null ? 'objectives' : keyResults === null ? 'keyResults' : null;
  if (!objectives || !keyResults) {
    return refuse({ code: 'missing-sheet', sheet: words.tables[absent ?? 'objectives'].name });
  }
  const kpis = placed(tables.kpis);
  const known = { objectives: idsIn(objectives), kpis: kpis ? idsIn(kpis) : new Set<string>() };
  const problem = checkNewGoals(goals, known, words);
  if (problem) {
    return refuse(problem);
  }

  const nextId = freshIds(everyCell(snapshot));
  const { objective } = goals;
  const objectiveId = objective.kind === 'new' ? nextId('O') : objective.id.trim();
  const objectiveRows =
    objective.kind === 'new' ? [objectiveRow(objectiveId, objective.fields, settings.cycleName, words)] : [];
  const keyResultRows = goals.keyResults.map((fields) => keyResultRow(nextId, objectiveId, fields, words));
  const noPlace =
    withoutPlace(tables.objectives, objectives, objectiveRows, words) ??
    withoutPlace(tables.keyResults, keyResults, keyResultRows, words);
  if (noPlace) {
    return refuse(noPlace);
  }

  const keyResultIds = keyResultRows.map((row) => String(row.get('id')));
  const says = words.requests.added(objective.kind === 'new', objectiveId, keyResultIds);
  const plan: Plan = {
    steps: [
      ...append(objectives, objectiveRows),
      ...append(keyResults, keyResultRows),
      ...keepLastIds(nextId, snapshot, words),
    ],
    says,
    changed: [says],
    kept: [],
    problems: [],
  };
  return { ok: true, value: { objectiveId, keyResultIds, says }, plan };
}

function idsIn({ sheet, columns, headingRow }: PlacedTable): ReadonlySet<string> {
  const column = columns.get('id');
  const ids =
    column === undefined
      ? []
      : sheet.values.slice(headingRow).map((row) => String(row[column - 1] ?? '').trim());
  return new Set(ids.filter((id) => id !== ''));
}

function objectiveRow(id: string, fields: NewObjective, cycle: string, words: Messages): Row {
  return new Map<string, WrittenValue>([
    ['id', id],
    ['objective', fields.objective.trim()],
    ['level', words.choices.levels[fields.level]],
    ['team', text(fields.team)],
    ['owner', text(fields.owner)],
    ['commitment', words.choices.commitments[fields.commitment]],
    ['supports', text(fields.supports.join(', '))],
    ['cycle', text(cycle)],
    ['start', date(fields.start)],
    ['due', date(fields.due)],
  ]);
}

function keyResultRow(nextId: FreshIds, objectiveId: string, fields: NewKeyResult, words: Messages): Row {
  const number = (value: number | null) => measure(value, fields.type, words);
  return new Map<string, WrittenValue>([
    ['id', nextId('KR')],
    ['objectiveId', objectiveId],
    ['keyResult', fields.keyResult.trim()],
    ['type', fields.type && words.choices.keyResultTypes[fields.type]],
    ['start', number(fields.start)],
    ['target', number(fields.target)],
    ['upper', number(fields.upper)],
    ['unit', text(fields.unit)],
    ['owner', text(fields.owner)],
    ['due', date(fields.due)],
    ['kpiId', text(fields.kpiId)],
  ]);
}

const text = (value: string): string | null => value.trim() || null;

function date(iso: string | null): WrittenValue {
  const day = iso === null ? null : dayFromIso(iso);
  return day === null ? null : { day };
}

function measure(value: number | null, type: KeyResultType | null, words: Messages): WrittenValue {
  return value !== null && type === 'yesNo' ? words.choices.yesNo[value === 0 ? 'no' : 'yes'] : value;
}

/** A value whose column is gone has no place to go. */
function withoutPlace(
  table: Table,
  { missing }: PlacedTable,
  rows: readonly Row[],
  words: Messages,
): Problem | null {
  const column = missing.find(({ id }) => rows.some((row) => (row.get(id) ?? null) !== null));
  return column
    ? {
        code: 'missing-column',
        table: words.tables[table.id].name,
        heading: columnWords(table, column.id, words).heading,
      }
    : null;
}

function append({ sheet, columns, lastRow }: PlacedTable, rows: readonly Row[]): readonly Step[] {
  if (rows.length === 0) {
    return [];
  }
  const places = [...columns.values()];
  const column = Math.min(...places);
  const area = {
    sheet: sheet.name,
    row: lastRow + 1,
    column,
    rows: rows.length,
    columns: Math.max(...places) - column + 1,
  };
  return [...writeRows(sheet.name, columns, lastRow + 1, rows), { kind: 'select', area }];
}
