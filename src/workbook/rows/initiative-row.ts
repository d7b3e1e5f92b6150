// Reads a row of the Initiatives table.
import type { Initiative } from '../../domain/okr/initiative.ts';
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { RowReader } from '../table-codec.ts';
import type { ColumnIdOf } from './table-columns.ts';

export const initiativeRow =
  (words: CellMessages): RowReader<ColumnIdOf<'initiatives'>, Initiative> =>
  (read) => {
    const id = read.text('id');
    const keyResultId = read.text('keyResultId');
    const initiative = read.text('initiative');
    const owner = read.text('owner');
    const start = read.day('start');
    const due = read.day('due');
    const state = read.choice('state', words.choices.initiativeStates);
    const doneShare = read.share('doneShare');
    const notes = read.text('notes');
    return (cells) => ({
      id: id(cells),
      keyResultId: keyResultId(cells),
      initiative: initiative(cells),
      owner: owner(cells),
      start: start(cells),
      due: due(cells),
      state: state(cells),
      doneShare: doneShare(cells),
      notes: notes(cells),
    });
  };
