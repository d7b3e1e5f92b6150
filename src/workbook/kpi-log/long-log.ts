// Reads a KPI log that has a row for each value.
import type { KpiPoint } from '../../domain/kpi/kpi.ts';
import type { ProcessMark } from '../../domain/kpi/log.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { Grid } from '../cell.ts';
import { columnWords } from '../placing/column-words.ts';
import { plainHeading } from '../placing/locate-columns.ts';
import type { ColumnIdOf } from '../rows/table-columns.ts';
import type { Table } from '../table.ts';
import { type CodecContext, type RowReader, walkTable } from '../table-codec.ts';
import type { KpiLogTable, LoggedValue } from './kpi-log-table.ts';
import type { NamedKpi } from './named-kpi.ts';
import { newProcessIn } from './process-note.ts';

/** A KPI may be called by its name, unless that is the ID of another. */
function idReader(kpis: readonly NamedKpi[]): (written: string) => string {
  const byName = new Map(kpis.map(({ id, kpi }) => [plainHeading(kpi), id]));
  const ids = new Set(kpis.map(({ id }) => idKey(id)));
  return (written) => (ids.has(idKey(written)) ? written : (byName.get(plainHeading(written)) ?? written));
}

interface LongRow {
  readonly kpiId: string;
  /** null where the day or the value is missing, as the row then says nothing. */
  readonly point: KpiPoint | null;
  readonly mark: ProcessMark | null;
}

export function readLongLog(
  grid: Grid,
  table: Table<'kpiLog', ColumnIdOf<'kpiLog'>>,
  kpis: readonly NamedKpi[],
  context: CodecContext,
): KpiLogTable {
  const rows: LoggedValue[] = [];
  const marks: ProcessMark[] = [];
  const frame = walkTable(
    grid,
    table,
    context,
    longRow(table, idReader(kpis), context),
    ({ kpiId, point, mark }, row, problems, { columns }) => {
      rows.push({ row, column: columns.get('value') ?? 1, kpiId, value: point, problems });
      if (mark) marks.push(mark);
    },
  );
  return { ...frame, layout: 'long', rows, marks, strangers: [], lines: null };
}

const longRow =
  (
    table: Table<'kpiLog', ColumnIdOf<'kpiLog'>>,
    idOf: (written: string) => string,
    { words }: CodecContext,
  ): RowReader<ColumnIdOf<'kpiLog'>, LongRow> =>
  (read) => {
    const date = read.day('date');
    const dateAsWritten = read.raw('date');
    const kpiIdOf = read.text('kpiId');
    const measured = read.measure('value');
    const campaignOf = read.text('campaign');
    const noteOf = read.text('note');
    const what = columnWords(table, 'date', words).heading;
    return (cells) => {
      const day = date(cells);
      const kpiId = idOf(kpiIdOf(cells));
      const value = measured(cells, 'number', '');
      const note = noteOf(cells);
      if (day === null) {
        const isBlank = String(dateAsWritten(cells)).trim() === '';
        if (isBlank && value !== null) read.note('date', { code: 'missing-value', what });
        return { kpiId, point: null, mark: null };
      }
      const reason = note === '' ? null : newProcessIn(note, words.reading);
      return {
        kpiId,
        point: value === null ? null : { day, kpiId, value, campaign: campaignOf(cells), note },
        mark: reason === null ? null : { day, kpiId, reason },
      };
    };
  };
