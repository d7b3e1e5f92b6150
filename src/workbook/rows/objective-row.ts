// Reads a row of the Objectives table.
import type { Objective } from '../../domain/okr/objective.ts';
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { RowReader } from '../table-codec.ts';
import type { ColumnIdOf } from './table-columns.ts';

export const objectiveRow =
  (words: CellMessages): RowReader<ColumnIdOf<'objectives'>, Objective> =>
  (read) => {
    const id = read.text('id');
    const objective = read.text('objective');
    const level = read.choice('level', words.choices.levels);
    const team = read.text('team');
    const owner = read.text('owner');
    const commitment = read.choice('commitment', words.choices.commitments);
    const supports = read.list('supports');
    const cycle = read.text('cycle');
    const start = read.day('start');
    const due = read.day('due');
    const notes = read.text('notes');
    return (cells) => ({
      id: id(cells),
      objective: objective(cells),
      level: level(cells),
      team: team(cells),
      owner: owner(cells),
      commitment: commitment(cells),
      supports: supports(cells),
      cycle: cycle(cells),
      start: start(cells),
      due: due(cells),
      notes: notes(cells),
    });
  };
