// Closes the current cycle and begins the next: the record first, then the tables, Settings last.
import { dayFromIso, isoFromDay } from '../../domain/day.ts';
import { commitmentOf } from '../../domain/okr/assess.ts';
import type { Carrying } from '../../domain/okr/carry-over.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { NamedCycle } from '../../domain/okr/following-cycle.ts';
import type { Commitment } from '../../domain/okr/objective.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Messages } from '../../messages/messages.ts';
import type { WrittenValue } from '../../workbook/cell.ts';
import { editRows } from '../../workbook/placing/edit-rows.ts';
import { freshIds } from '../../workbook/placing/fresh-ids.ts';
import { computedColumns, plainHeading } from '../../workbook/placing/locate-columns.ts';
import type { PlacedTable } from '../../workbook/placing/place-table.ts';
import { columnGone, placedIn } from '../../workbook/placing/placed-in.ts';
import type { Plan, Step } from '../../workbook/plan.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { Table } from '../../workbook/table.ts';
import { keepLastIds } from '../commands/setup/last-ids.ts';
import { settingRows } from '../commands/setup/place-settings.ts';
import type { SettingId } from '../commands/setup/settings-rows.ts';
import { everyCell } from '../overview/every-cell.ts';
import { tables } from '../tables/tables.ts';
import { closedSheetSteps } from './closed-sheet.ts';
import { type Closing, closingOf } from './closing.ts';
import { type MovedOn, movedOn } from './move-on.ts';
import type { CycleWishes } from './next-cycle-shape.ts';

export interface CyclePlan {
  readonly closing: Closing;
  readonly next: NamedCycle;
  readonly plan: Plan;
}

export function planNextCycle(
  { choices, next: wished }: CycleWishes,
  snapshot: Snapshot,
  words: Messages,
): CyclePlan | Problem {
  const chosen = new Map<string, Carrying>(choices.map(({ id, carrying }) => [idKey(id.trim()), carrying]));
  const closing = closingOf(chosen, snapshot, words);
  if ('code' in closing) return closing;
  const next = wished === null ? closing.next : namedCycle(wished, closing, words);
  if ('code' in next) return next;
  const placed = placedTables(snapshot, closing, words);
  if ('code' in placed) return placed;
  const problem = duplicateIn(closing);
  if (problem) return problem;

  const nextId = freshIds(everyCell(snapshot));
  const moved = movedOn(closing, next, nextId, words);
  const sheet = freeName(closing, snapshot, words);
  const keyResultRows = closing.objectives.flatMap(({ keyResults }) => keyResults.map(({ row }) => row));
  const initiativeRows = closing.objectives.flatMap(({ keyResults }) =>
    keyResults.flatMap((one) => [...one.initiatives, ...one.otherInitiatives].map(({ row }) => row)),
  );
  const archived = [
    { table: tables.objectives, placed: placed.objectives, rows: closing.objectives.map(({ row }) => row) },
    { table: tables.keyResults, placed: placed.keyResults, rows: keyResultRows },
    ...(placed.initiatives && initiativeRows.length > 0
      ? [
          {
            table: tables.initiatives,
            placed: placed.initiatives,
            rows: [...initiativeRows].sort((one, other) => one - other),
          },
        ]
      : []),
  ];
  const steps: readonly Step[] = [
    ...closedSheetSteps(
      {
        sheet,
        position: snapshot.sheetNames.length,
        closing,
        moved,
        archived,
        subtitle: words.cycle.subtitle(snapshot.today, totalsOf(closing)),
      },
      snapshot.locale,
      words,
    ),
    ...tableSteps(tables.keyResults, placed.keyResults, moved.keyResults, snapshot),
    ...(placed.initiatives
      ? tableSteps(tables.initiatives, placed.initiatives, moved.initiatives, snapshot)
      : []),
    ...tableSteps(tables.objectives, placed.objectives, moved.objectives, snapshot),
    ...keepLastIds(nextId, snapshot, words),
    ...settingsSteps(placed.settings, closing, next, snapshot, words),
    {
      kind: 'select',
      area: {
        sheet: placed.objectives.sheet.name,
        row: placed.objectives.headingRow + 1,
        column: 1,
        rows: 1,
        columns: 1,
      },
    },
  ];
  return { closing, next, plan: { steps, ...said(closing, next, moved, sheet, snapshot, words) } };
}

function namedCycle(
  { name, start, due }: NonNullable<CycleWishes['next']>,
  { cycle }: Closing,
  words: Messages,
): NamedCycle | Problem {
  const first = dayFromIso(start);
  const last = dayFromIso(due);
  if (name.trim() === '') return { code: 'missing-value', what: words.cycle.theName };
  if (plainHeading(name) === plainHeading(cycle.name)) return { code: 'same-cycle', cycle: name.trim() };
  if (first === null || last === null) return { code: 'not-a-date', text: first === null ? start : due };
  if (last < first) return { code: 'due-before-start', start, due };
  return { name: name.trim(), start: first, due: last };
}

interface PlacedTables {
  readonly objectives: PlacedTable;
  readonly keyResults: PlacedTable;
  readonly initiatives: PlacedTable | null;
  readonly settings: PlacedTable;
}

function placedTables(snapshot: Snapshot, { content }: Closing, words: Messages): PlacedTables | Problem {
  const { renamedHeadings } = content.settings;
  const objectives = placedIn(snapshot, tables.objectives, words, renamedHeadings);
  const keyResults = placedIn(snapshot, tables.keyResults, words, renamedHeadings);
  const settings = placedIn(snapshot, tables.settings, words, renamedHeadings);
  if (!objectives || !keyResults || !settings) {
    const id = !objectives ? 'objectives' : !keyResults ? 'keyResults' : 'settings';
    return { code: 'missing-sheet', sheet: words.tables[id].name };
  }
  const gone =
    columnGone(tables.objectives, objectives, ['id', 'cycle'], words) ??
    columnGone(tables.keyResults, keyResults, ['id', 'objectiveId'], words) ??
    columnGone(tables.settings, settings, ['setting', 'value'], words);
  if (gone) return gone;
  const initiatives = placedIn(snapshot, tables.initiatives, words, renamedHeadings);
  return { objectives, keyResults, settings, initiatives };
}

/** Two rows of one ID could not be told apart by what refers to them. */
function duplicateIn({ content }: Closing): Problem | null {
  for (const { rows } of [content.objectives, content.keyResults]) {
    const seen = new Set<string>();
    for (const { value } of rows) {
      const key = idKey(value.id);
      if (key !== '' && seen.has(key)) return { code: 'duplicate-id', id: value.id };
      seen.add(key);
    }
  }
  return null;
}

function freeName({ cycle }: Closing, { sheetNames }: Snapshot, words: Messages): string {
  const name = cycle.name || words.cycle.unnamed(cycle.start, cycle.due);
  const plain = name.replace(/[[\]*?/\\:']/g, '-').slice(0, 80);
  const taken = new Set(sheetNames.map((sheet) => sheet.toLowerCase()));
  let number = 1;
  while (taken.has(words.cycle.closedSheet(plain, number).toLowerCase())) number += 1;
  return words.cycle.closedSheet(plain, number);
}

function tableSteps(
  table: Table,
  placed: PlacedTable,
  { edits, emptied }: MovedOn['objectives'],
  { locale }: Snapshot,
): readonly Step[] {
  const { sheet, formulaColumn, headingRow, lastRow } = placed;
  const width = sheet.values[headingRow - 1]?.length ?? 1;
  const beyond = formulaColumn === null ? width + 1 : formulaColumn + computedColumns(table).length;
  const block = (column: number, last: number): readonly Step[] => {
    if (last < column || emptied.length === 0) return [];
    const area = {
      sheet: sheet.name,
      row: headingRow + 1,
      column,
      rows: Math.max(1, lastRow - headingRow),
      columns: last - column + 1,
    };
    return [{ kind: 'clear-rows', area, rows: emptied }];
  };
  return [
    ...editRows(placed, edits, locale),
    ...block(1, formulaColumn === null ? width : formulaColumn - 1),
    ...block(beyond, width),
    ...rowsLeaving(emptied).map(
      ({ row, count }): Step => ({ kind: 'delete-empty-rows', sheet: sheet.name, row, count }),
    ),
  ];
}

/** Each of them is a call of its own. */
const mostRunsOfRows = 40;

/** Neighbouring rows together, the lowest first, so that those above stay where they are. */
function rowsLeaving(
  emptied: readonly number[],
): readonly { readonly row: number; readonly count: number }[] {
  const runs: { row: number; count: number }[] = [];
  for (const row of [...emptied].sort((one, other) => other - one)) {
    const last = runs[runs.length - 1];
    if (last && last.row === row + 1) runs[runs.length - 1] = { row, count: last.count + 1 };
    else runs.push({ row, count: 1 });
  }
  return runs.slice(0, mostRunsOfRows);
}

/** Rows of what stays behind that are too far apart to be taken out. */
function rowsLeftEmpty(emptied: readonly number[]): readonly number[] {
  const leaving = rowsLeaving(emptied);
  const isLeaving = (at: number): boolean => leaving.some(({ row, count }) => at >= row && at < row + count);
  return emptied.filter((row) => !isLeaving(row));
}

/** As of stays where people set it by hand. */
function settingsSteps(
  placed: PlacedTable,
  { content }: Closing,
  next: NamedCycle,
  snapshot: Snapshot,
  words: Messages,
): readonly Step[] {
  const rows = settingRows(placed, words);
  const column = placed.columns.get('value') ?? 2;
  const values: readonly (readonly [SettingId, WrittenValue])[] = [
    ['cycleName', next.name],
    ['cycleStart', { day: next.start }],
    ['cycleDue', { day: next.due }],
    ...(content.settings.asOfUpdates === 'onOpening' ? [['asOf', { day: snapshot.today }] as const] : []),
  ];
  return values.flatMap(([setting, value]): readonly Step[] => {
    const row = rows.get(setting);
    if (row === undefined) return [];
    const area = { sheet: placed.sheet.name, row, column, rows: 1, columns: 1 };
    return [{ kind: 'write-values', area, values: [[value]] }];
  });
}

function totalsOf({ objectives, content }: Closing) {
  const scoresOf = (commitment: Commitment): number | null => {
    const scores = objectives.flatMap(({ assessed }) =>
      assessed.score !== null && commitmentOf(assessed.objective) === commitment ? [assessed.score] : [],
    );
    return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
  };
  return {
    objectives: objectives.length,
    reached: objectives.filter(({ assessed }) => assessed.status === 'achieved').length,
    committed: scoresOf('committed'),
    aspirational: scoresOf('aspirational'),
    checkIns: content.checkIns.rows.length,
  };
}

function said(
  { cycle: closed, objectives, content }: Closing,
  next: NamedCycle,
  moved: MovedOn,
  sheet: string,
  snapshot: Snapshot,
  words: Messages,
): Omit<Plan, 'steps'> {
  const { cycle } = words;
  const name = closed.name || cycle.unnamed(closed.start, closed.due);
  const keyResults = objectives.flatMap((objective) => objective.keyResults);
  const restarted = keyResults.filter(({ carrying }) => carrying === 'restart').length;
  const dropped = keyResults.filter(({ carrying }) => carrying === 'drop').length;
  const stayEmpty = rowsLeftEmpty(moved.keyResults.emptied);
  return {
    says: cycle.says(name, next.name),
    changed: [
      cycle.keeps(sheet),
      cycle.objectives(moved.objectiveIds.size, objectives.length - moved.objectiveIds.size),
      cycle.moves({ keyResults: moved.keyResultIds.size, restarted, dropped }),
      ...(content.initiatives.rows.length > 0
        ? [cycle.initiatives(moved.initiatives.edits.size, moved.initiatives.emptied.length)]
        : []),
      cycle.sets(next.name, next.start, next.due),
    ],
    kept: [
      cycle.logsStay,
      ...(stayEmpty.length > 0 ? [cycle.emptyRows(words.tables.keyResults.name, stayEmpty)] : []),
    ],
    problems: [
      ...(objectives.length === 0 ? [cycle.nothingToClose(name)] : []),
      ...(snapshot.today <= closed.due
        ? [cycle.early(name, closed.due, closed.due - snapshot.today + 1)]
        : []),
      ...(moved.withoutTarget.length > 0 ? [cycle.needsTarget(moved.withoutTarget)] : []),
    ],
  };
}

export const isoCycle = ({ name, start, due }: NamedCycle) => ({
  name,
  start: isoFromDay(start),
  due: isoFromDay(due),
});
