// Reads a row of the KPI Log; null where the day or the value is missing, as it then says nothing.
import type { KpiPoint } from '../../domain/kpi/kpi.ts';
import type { RowReader } from '../table-codec.ts';
import type { ColumnIdOf } from './table-columns.ts';

export const kpiPointRow: RowReader<ColumnIdOf<'kpiLog'>, KpiPoint | null> = (read) => {
  const date = read.day('date');
  const kpiId = read.text('kpiId');
  const value = read.measure('value');
  const campaign = read.text('campaign');
  const note = read.text('note');
  return (cells) => {
    const day = date(cells);
    const measured = value(cells, 'number', '');
    if (day === null || measured === null) return null;
    return { day, kpiId: kpiId(cells), value: measured, campaign: campaign(cells), note: note(cells) };
  };
};
