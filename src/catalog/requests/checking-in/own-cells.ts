// The cells of a key result's own row that a check-in changes, and those it leaves as they are.
import type { Day } from '../../../domain/day.ts';
import type { KeyResult } from '../../../domain/okr/key-result.ts';
import { isFed } from '../../../domain/okr/measured-points.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { CellValue, WrittenValue } from '../../../workbook/cell.ts';
import { cellName } from '../../../workbook/placing/a1.ts';
import { columnWords } from '../../../workbook/placing/column-words.ts';
import type { PlacedTable } from '../../../workbook/placing/place-table.ts';
import { writeRows } from '../../../workbook/placing/write-rows.ts';
import type { Step } from '../../../workbook/plan.ts';
import { valueAt } from '../../../workbook/snapshot.ts';
import { tables } from '../../tables/tables.ts';

/** The key result a check-in is about, and where it stands. */
export interface Found {
  readonly keyResult: KeyResult;
  readonly row: number;
  readonly table: PlacedTable;
}

export interface Changes {
  readonly steps: readonly Step[];
  readonly kept: string[];
}

export const cellIn = ({ table, row }: Found, columnId: string): CellValue =>
  valueAt(table.sheet, row, table.columns.get(columnId) ?? 0);

export function isFormula({ table, row }: Found, columnId: string): boolean {
  const column = table.columns.get(columnId);
  return column !== undefined && (table.sheet.formulas[row - 1]?.[column - 1] ?? '') !== '';
}

/** A KPI's own value is not typed over its link: the next one is to reach the key result, too. */
const isValueOfKpi = (value: WrittenValue, keyResult: KeyResult): boolean =>
  isFed(keyResult) && value === keyResult.current;

/** Current, Confidence and Last check-in: what was given, where nothing computes it and its column is there. */
export function ownCells(
  found: Found,
  value: WrittenValue,
  confidence: number | null,
  today: Day,
  words: Messages,
): Changes {
  const { keyResult, row, table } = found;
  const staysLinked = isValueOfKpi(value, keyResult);
  const isLater = keyResult.lastCheckIn === null || keyResult.lastCheckIn < today;
  const wanted = new Map<string, WrittenValue>([
    ...(value === null || staysLinked ? [] : [['current', value] as const]),
    ...(confidence === null ? [] : [['confidence', confidence] as const]),
    ...(isLater ? [['lastCheckIn', { day: today }] as const] : []),
  ]);
  const columns = new Map<string, number>();
  const kept: string[] = staysLinked ? [words.checkIn.staysLinked(keyResult.kpiId)] : [];
  for (const columnId of wanted.keys()) {
    const column = table.columns.get(columnId);
    if (column === undefined) {
      kept.push(words.checkIn.noColumn(columnWords(tables.keyResults, columnId, words).heading));
    } else if (isFormula(found, columnId)) {
      kept.push(words.checkIn.formulaKept(cellName({ sheet: table.sheet.name, row, column })));
    } else {
      columns.set(columnId, column);
    }
  }
  return { steps: writeRows(table.sheet.name, columns, row, [wanted]), kept };
}
