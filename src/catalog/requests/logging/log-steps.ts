// Where logged values go: rows under the last one of a long log, cells of their day and KPI in a wide one.
import { isoFromDay } from '../../../domain/day.ts';
import type { KpiPoint } from '../../../domain/kpi/kpi.ts';
import { idKey } from '../../../domain/okr/check-in-history.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { WrittenValue } from '../../../workbook/cell.ts';
import type { KpiLogTable, WideLines } from '../../../workbook/kpi-log/kpi-log-table.ts';
import { cellName } from '../../../workbook/placing/a1.ts';
import { columnGone } from '../../../workbook/placing/placed-in.ts';
import { writeRows } from '../../../workbook/placing/write-rows.ts';
import type { Step } from '../../../workbook/plan.ts';
import { tables } from '../../tables/tables.ts';

export type LogSteps =
  | { readonly ok: true; readonly steps: readonly Step[]; readonly kept: readonly string[] }
  | { readonly ok: false; readonly problem: Problem };

const no = (problem: Problem): LogSteps => ({ ok: false, problem });

export function logSteps(points: readonly KpiPoint[], log: KpiLogTable, words: Messages): LogSteps {
  return log.lines === null ? longSteps(points, log, words) : wideSteps(points, log, log.lines, words);
}

function longSteps(points: readonly KpiPoint[], log: KpiLogTable, words: Messages): LogSteps {
  const needed = [
    'date',
    'kpiId',
    'value',
    ...(points.some(({ campaign }) => campaign !== '') ? ['campaign'] : []),
    ...(points.some(({ note }) => note !== '') ? ['note'] : []),
  ];
  const gone = columnGone(tables.kpiLog, log, needed, words);
  if (gone) return no(gone);
  const rows = points.map(
    ({ day, kpiId, value, campaign, note }) =>
      new Map<string, WrittenValue>([
        ['date', { day }],
        ['kpiId', kpiId],
        ['value', value],
        ['campaign', campaign || null],
        ['note', note || null],
      ]),
  );
  const steps = writeRows(words.tables.kpiLog.name, log.columns, log.lastRow + 1, rows);
  return { ok: true, steps, kept: [] };
}

/** A value that stands there already stays: it may have been corrected by hand. */
function wideSteps(
  points: readonly KpiPoint[],
  log: KpiLogTable,
  lines: WideLines,
  words: Messages,
): LogSteps {
  const sheet = words.tables.kpiLog.name;
  const [first] = points;
  if (!first) return { ok: true, steps: [], kept: [] };
  if (first.campaign !== '') {
    return no({
      code: 'missing-column',
      table: sheet,
      heading: words.tables.kpiLog.columns.campaign.heading,
    });
  }
  const homeless = points.find(({ kpiId }) => !lines.ofKpi.has(idKey(kpiId)));
  if (homeless) return no({ code: 'missing-column', table: sheet, heading: homeless.kpiId });
  const dayLine = lines.ofDay.get(first.day) ?? lines.nextDay;
  const cellAt = (kpiLine: number) =>
    log.layout === 'datesAcross'
      ? { sheet, row: kpiLine, column: dayLine }
      : { sheet, row: dayLine, column: kpiLine };
  const write = (kpiLine: number, value: WrittenValue): Step => ({
    kind: 'write-values',
    area: { ...cellAt(kpiLine), rows: 1, columns: 1 },
    values: [[value]],
  });
  const steps: Step[] = lines.ofDay.has(first.day) ? [] : [write(lines.dates, { day: first.day })];
  const kept: string[] = [];
  for (const { kpiId, day, value } of points) {
    const kpiLine = lines.ofKpi.get(idKey(kpiId)) ?? 1;
    const cell = cellAt(kpiLine);
    const isTaken = log.rows.some(({ row, column }) => row === cell.row && column === cell.column);
    if (isTaken) kept.push(words.kpiViews.log.cellTaken(kpiId, isoFromDay(day), cellName(cell)));
    else steps.push(write(kpiLine, value));
  }
  return { ok: true, steps, kept };
}
