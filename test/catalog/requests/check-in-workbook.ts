// A small workbook for check-ins, and the two requests asked of it.
import * as z from 'zod/mini';
import type { CheckInWish } from '../../../src/catalog/requests/checking-in/desk-shape.ts';
import type { TypedCheckIn } from '../../../src/catalog/requests/checking-in/typed-check-in.ts';
import { openCheckIn } from '../../../src/catalog/requests/open-check-in.ts';
import { saveCheckIn } from '../../../src/catalog/requests/save-check-in.ts';
import { dayFromIso } from '../../../src/domain/day.ts';
import type { Step } from '../../../src/workbook/plan.ts';
import type { Snapshot } from '../../../src/workbook/snapshot.ts';
import type { TableId } from '../../../src/workbook/table.ts';
import { date, type Row, words, workbookOf } from './workbook-of.ts';

export const today = dayFromIso('2026-11-23') ?? 0;

export const objective: Row = {
  id: 'O1',
  objective: 'Studios find us',
  commitment: 'Committed',
  start: date('2026-10-01'),
  due: date('2026-12-31'),
};

/** On track and last looked at a week ago. */
export const keyResult = (id: string, fields: Row = {}): Row => ({
  id,
  objectiveId: 'O1',
  keyResult: `Key result ${id}`,
  type: 'Increase',
  start: 0,
  target: 100,
  current: 60,
  owner: 'Ana',
  confidence: 6,
  lastCheckIn: date('2026-11-16'),
  ...fields,
});

export const asOfToday: readonly Row[] = [
  { setting: words.settings.asOf.name, value: date('2026-11-23') },
  { setting: words.settings.asOfUpdates.name, value: words.settings.onOpening },
];

export const workbook = (
  keyResults: readonly Row[],
  more: Partial<Record<TableId, readonly Row[]>> = {},
): Snapshot =>
  workbookOf({
    today,
    tables: { objectives: [objective], keyResults, checkIns: [], settings: asOfToday, ...more },
  });

export function open(snapshot: Snapshot, wish: Partial<CheckInWish> = {}) {
  const asked: CheckInWish = { owner: null, which: 'due', keyResultIds: null, ...wish };
  const outcome = openCheckIn.run(asked, snapshot, { words });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return z.parse(openCheckIn.output, outcome.value);
}

export const typed = (fields: Partial<TypedCheckIn> = {}): TypedCheckIn => ({
  keyResultId: 'KR1',
  value: '65',
  confidence: 7,
  note: '',
  by: '',
  openedWith: '60',
  ...fields,
});

export const save = (snapshot: Snapshot, fields: Partial<TypedCheckIn> = {}) =>
  saveCheckIn.run(typed(fields), snapshot, { words });

/** What a save writes: 'Check-ins!2:1' and the values. */
export function written(outcome: ReturnType<typeof save>): readonly (readonly [string, unknown])[] {
  const steps: readonly Step[] = (outcome.ok && outcome.plan?.steps) || [];
  const cells = steps.flatMap((step) =>
    step.kind === 'write-values'
      ? [[`${step.area.sheet}!${step.area.row}:${step.area.column}`, step.values[0]] as const]
      : [],
  );
  const isRow = ([place]: readonly [string, unknown]): boolean => place.startsWith('Check-ins');
  return [...cells.filter(isRow), ...cells.filter((cell) => !isRow(cell))];
}

/** The snapshot with another cell in a row of Key Results; a formula where it begins with '='. */
export function withCell(
  snapshot: Snapshot,
  row: number,
  heading: string,
  value: string | boolean,
): Snapshot {
  const name = words.tables.keyResults.name;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const column = sheet.values[0]?.indexOf(heading) ?? -1;
      const isFormula = typeof value === 'string' && value.startsWith('=');
      const put = <Cell>(grid: readonly (readonly Cell[])[], cell: Cell) =>
        grid.map((cells, at) =>
          at === row - 1 ? cells.map((old, index) => (index === column ? cell : old)) : cells,
        );
      return isFormula
        ? { ...sheet, formulas: put(sheet.formulas, value) }
        : { ...sheet, values: put(sheet.values, value) };
    }),
  };
}

/** The snapshot without a heading of a sheet. */
export function withoutHeading(snapshot: Snapshot, sheetName: string, heading: string): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === sheetName
        ? {
            ...sheet,
            values: sheet.values.map((row) => row.map((cell) => (cell === heading ? 'Mine' : cell))),
          }
        : sheet,
    ),
  };
}
