// Refresh scores to today: everything is judged at As of, and As of becomes today.
import { isoFromDay } from '../../domain/day.ts';
import type { Messages } from '../../messages/messages.ts';
import { cellName } from '../../workbook/placing/a1.ts';
import { placeTable } from '../../workbook/placing/place-table.ts';
import type { Plan } from '../../workbook/plan.ts';
import { type SheetSnapshot, type Snapshot, sheetOf } from '../../workbook/snapshot.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { settingsIn } from '../overview/settings-in.ts';
import { tables } from '../tables/tables.ts';
import type { CommandContext, PlanCommand } from './command.ts';
import { settingRows } from './setup/place-settings.ts';

/** Where As of stands; null where it cannot be found. */
function asOfCell(sheet: SheetSnapshot, words: Messages): { row: number; column: number } | null {
  const placed = placeTable(tables.settings, sheet, words);
  const row = settingRows(placed, words).get('asOf');
  const column = placed.columns.get('value');
  return row === undefined || column === undefined ? null : { row, column };
}

const unchanged = { steps: [], changed: [], kept: [], problems: [] } satisfies Omit<Plan, 'says'>;

export function planRefresh(snapshot: Snapshot, { words }: CommandContext): Plan {
  const name = words.tables.settings.name;
  const sheet = sheetOf(snapshot, name);
  const today = isoFromDay(snapshot.today);
  if (!sheet) {
    const problem = words.problems({ code: 'missing-sheet', sheet: name });
    return { ...unchanged, says: problem, problems: [problem] };
  }
  const cell = asOfCell(sheet, words);
  if (!cell) {
    const problem = words.setup.noAsOf(name, words.settings.asOf.name);
    return { ...unchanged, says: problem, problems: [problem] };
  }
  if (settingsIn(snapshot, words).asOf === snapshot.today) {
    const already = words.setup.alreadyToday(today);
    return { ...unchanged, says: already, kept: [already] };
  }
  const area = { sheet: name, ...cell, rows: 1, columns: 1 };
  return {
    ...unchanged,
    steps: [{ kind: 'write-values', area, values: [[{ day: snapshot.today }]] }],
    says: words.setup.refreshed(today),
    changed: [words.setup.asOfSet(cellName(area), today)],
  };
}

export const refresh: PlanCommand = { kind: 'plan', name: 'refresh', plan: planRefresh };

/** Whether the menu is for somebody who looks after the add-on. */
export const isForDeveloper = (snapshot: Snapshot, words: Messages): boolean =>
  settingsIn(snapshot, words).isDeveloper;

/** Sets As of to today where Settings say that opening the file does so; `opening` is what was read before. */
export function refreshOnOpening(
  workbook: Workbook,
  context: CommandContext,
  opening: Snapshot = workbook.read(),
): void {
  const isWanted = (snapshot: Snapshot): boolean =>
    settingsIn(snapshot, context.words).asOfUpdates === 'onOpening';
  if (!isWanted(opening)) return;
  workbook.exclusively(() => {
    const snapshot = workbook.read();
    const plan = planRefresh(snapshot, context);
    if (isWanted(snapshot) && plan.steps.length > 0) workbook.apply(plan);
  });
}
