// The rows of a sample, table by table, as cells are written.
import { dayFromIso } from '../../../domain/day.ts';
import type { WrittenValue } from '../../../workbook/cell.ts';
import type { TableRow } from '../../../workbook/placing/write-rows.ts';
import type { TableId } from '../../../workbook/table.ts';
import type { Sample } from './sample.ts';

const dateColumns = new Set(['date', 'start', 'due', 'lastCheckIn']);

type Field = string | number | null | undefined;

function toWritten(columnId: string, field: Field): WrittenValue {
  if (field === undefined || field === null || field === '') return null;
  const day = typeof field === 'string' && dateColumns.has(columnId) ? dayFromIso(field) : null;
  return day === null ? field : { day };
}

const toRow = (fields: Readonly<Record<string, Field>>): TableRow =>
  new Map(Object.entries(fields).map(([columnId, field]) => [columnId, toWritten(columnId, field)]));

/** Key results' Start value is a number or a word, and `toWritten` leaves both as they are. */
export function sampleRowsOf(table: TableId, sample: Sample): readonly TableRow[] {
  switch (table) {
    case 'objectives':
      return sample.objectives.map(toRow);
    case 'keyResults':
      return sample.keyResults.map(toRow);
    case 'initiatives':
      return sample.initiatives.map(({ donePct, ...fields }) =>
        toRow({ ...fields, doneShare: donePct === null ? null : donePct / 100 }),
      );
    case 'kpis':
      return sample.kpis.map(toRow);
    case 'kpiLog':
      return sample.kpiLog.map(toRow);
    case 'checkIns':
      return sample.checkIns.map(toRow);
    case 'reviews':
    case 'settings':
      return [];
  }
}
