// Reads a row of the Key Results table; its numbers are in its unit, or yes and no.
import type { KeyResult } from '../../domain/okr/key-result.ts';
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { CellValue } from '../cell.ts';
import { isPercentText } from '../reading/read-number.ts';
import type { RowReader } from '../table-codec.ts';
import type { ColumnIdOf } from './table-columns.ts';

export const keyResultRow =
  (words: CellMessages): RowReader<ColumnIdOf<'keyResults'>, KeyResult> =>
  (read) => {
    const id = read.text('id');
    const objectiveId = read.text('objectiveId');
    const keyResult = read.text('keyResult');
    const type = read.choice('type', words.choices.keyResultTypes);
    const start = read.measure('start');
    const target = read.measure('target');
    const upper = read.measure('upper');
    const tolerance = read.number('tolerance');
    const current = read.measure('current');
    const unit = read.text('unit');
    const weight = read.measure('weight');
    const owner = read.text('owner');
    const due = read.day('due');
    const kpiId = read.text('kpiId');
    const confidence = read.number('confidence');
    const lastCheckIn = read.day('lastCheckIn');
    const notes = read.text('notes');
    const startAsWritten = read.raw('start');
    const targetAsWritten = read.raw('target');
    const upperAsWritten = read.raw('upper');
    const currentAsWritten = read.raw('current');

    /** A text 45% beside a number 0.45 would be read in two scales. */
    const noteMixedPercent = (cells: readonly CellValue[]): void => {
      const written = [startAsWritten, targetAsWritten, upperAsWritten, currentAsWritten].map((cell) =>
        cell(cells),
      );
      const percent = written.find(isPercentText);
      const fraction = written.find((cell) => typeof cell === 'number' && Math.abs(cell) < 1 && cell !== 0);
      if (typeof percent !== 'string' || typeof fraction !== 'number') return;
      read.note('target', { code: 'mixed-percent', percent: percent.trim(), fraction });
    };
    const hasPercentText = (cells: readonly CellValue[]): boolean =>
      isPercentText(startAsWritten(cells)) ||
      isPercentText(targetAsWritten(cells)) ||
      isPercentText(upperAsWritten(cells)) ||
      isPercentText(currentAsWritten(cells));

    return (cells) => {
      const rowType = type(cells);
      const rowUnit = unit(cells);
      const kind = rowType === 'yesNo' ? 'yesNo' : 'number';
      if (hasPercentText(cells)) noteMixedPercent(cells);
      return {
        id: id(cells),
        objectiveId: objectiveId(cells),
        keyResult: keyResult(cells),
        type: rowType,
        start: start(cells, kind, rowUnit),
        target: target(cells, kind, rowUnit),
        upper: upper(cells, kind, rowUnit),
        tolerance: tolerance(cells),
        current: current(cells, kind, rowUnit),
        unit: rowUnit,
        weight: weight(cells, 'number', ''),
        owner: owner(cells),
        due: due(cells),
        kpiId: kpiId(cells),
        confidence: confidence(cells),
        lastCheckIn: lastCheckIn(cells),
        notes: notes(cells),
      };
    };
  };
