// Refresh scores to today: everything is judged at As of, and As of becomes today.
import { type Day, isoFromDay } from '../../domain/day.ts';
import type { Messages } from '../../messages/messages.ts';
import { cellName } from '../../workbook/placing/a1.ts';
import { placeTable } from '../../workbook/placing/place-table.ts';
import type { Plan } from '../../workbook/plan.ts';
import { type Snapshot, sheetOf, valueAt } from '../../workbook/snapshot.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { tables } from '../tables/tables.ts';
import type { CommandContext, PlanCommand } from './command.ts';
import { settingRows } from './setup/place-settings.ts';
import type { SettingId } from './setup/settings-rows.ts';

interface SettingCell {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

function settingCell(snapshot: Snapshot, setting: SettingId, words: Messages): SettingCell | null {
  const sheet = sheetOf(snapshot, words.tables.settings.name);
  if (!sheet) return null;
  const placed = placeTable(tables.settings, sheet, words);
  const row = settingRows(placed, words).get(setting);
  const column = placed.columns.get('value');
  if (row === undefined || column === undefined) return null;
  return { row, column, value: valueAt(sheet, row, column) };
}

function dayIn(value: unknown, snapshot: Snapshot): Day | null {
  const isDate = (candidate: unknown): candidate is Date =>
    Object.prototype.toString.call(candidate) === '[object Date]';
  return isDate(value) ? snapshot.locale.dayOf(value) : null;
}

const unchanged = { steps: [], changed: [], kept: [], problems: [] } satisfies Omit<Plan, 'says'>;

function planRefresh(snapshot: Snapshot, { words }: CommandContext): Plan {
  const sheet = words.tables.settings.name;
  const today = isoFromDay(snapshot.today);
  const cell = settingCell(snapshot, 'asOf', words);
  if (!cell) {
    const problem = words.setup.noAsOf(sheet, words.settings.asOf.name);
    return { ...unchanged, says: problem, problems: [problem] };
  }
  if (dayIn(cell.value, snapshot) === snapshot.today) {
    return { ...unchanged, says: words.setup.alreadyToday(today), kept: [words.setup.alreadyToday(today)] };
  }
  const { row, column } = cell;
  return {
    ...unchanged,
    steps: [
      {
        kind: 'write-values',
        area: { sheet, row, column, rows: 1, columns: 1 },
        values: [[{ day: snapshot.today }]],
      },
    ],
    says: words.setup.refreshed(today),
    changed: [words.setup.asOfSet(cellName({ sheet, row, column }), today)],
  };
}

export const refresh: PlanCommand = { kind: 'plan', name: 'refresh', plan: planRefresh };

/** Sets As of to today where Settings say that opening the file does so. */
export function refreshOnOpening(workbook: Workbook, context: CommandContext): void {
  const { settings } = context.words;
  const isWanted = (snapshot: Snapshot): boolean =>
    settingCell(snapshot, 'asOfUpdates', context.words)?.value === settings.onOpening;
  if (!isWanted(workbook.read())) return;
  workbook.exclusively(() => {
    const snapshot = workbook.read();
    const plan = planRefresh(snapshot, context);
    if (isWanted(snapshot) && plan.steps.length > 0) workbook.apply(plan);
  });
}
