// Reads a row of the KPIs table.
import type { Kpi } from '../../domain/kpi/kpi.ts';
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { RowReader } from '../table-codec.ts';
import type { ColumnIdOf } from './table-columns.ts';

export const kpiRow =
  (words: CellMessages): RowReader<ColumnIdOf<'kpis'>, Kpi> =>
  (read) => {
    const id = read.text('id');
    const kpi = read.text('kpi');
    const unit = read.text('unit');
    const direction = read.choice('direction', words.choices.kpiDirections);
    const target = read.measure('target');
    const lower = read.measure('lower');
    const upper = read.measure('upper');
    const frequency = read.choice('frequency', words.choices.frequencies);
    const owner = read.text('owner');
    const notes = read.text('notes');
    const numerator = read.text('numerator');
    const denominator = read.text('denominator');
    return (cells) => {
      const rowUnit = unit(cells);
      const [numeratorId, denominatorId] = [numerator(cells), denominator(cells)];
      const isRate = numeratorId !== '' && denominatorId !== '';
      return {
        ...(isRate ? { rate: { numeratorId, denominatorId } } : {}),
        id: id(cells),
        kpi: kpi(cells),
        unit: rowUnit,
        direction: direction(cells),
        target: target(cells, 'number', rowUnit),
        lower: lower(cells, 'number', rowUnit),
        upper: upper(cells, 'number', rowUnit),
        frequency: frequency(cells),
        owner: owner(cells),
        notes: notes(cells),
      };
    };
  };
