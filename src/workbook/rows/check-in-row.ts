// Reads a row of the Check-ins table; null where the day is missing, as it then says nothing.
import type { CheckIn } from '../../domain/okr/check-in.ts';
import type { RowReader } from '../table-codec.ts';
import type { ColumnIdOf } from './table-columns.ts';

export const checkInRow: RowReader<ColumnIdOf<'checkIns'>, CheckIn | null> = (read) => {
  const date = read.day('date');
  const keyResultId = read.text('keyResultId');
  const value = read.measure('value');
  const confidence = read.number('confidence');
  const note = read.text('note');
  const by = read.text('by');
  return (cells) => {
    const day = date(cells);
    if (day === null) return null;
    return {
      day,
      keyResultId: keyResultId(cells),
      value: value(cells, 'either', ''),
      confidence: confidence(cells),
      note: note(cells),
      by: by(cells),
    };
  };
};
