// Lines across a table of goals that tell of the rows below them: a team, a period, an owner.
import { deadlineAnnounced } from '../notation/deadline-announced.ts';
import { withoutMark } from '../notation/outline-marks.ts';
import { isPeriodAlone } from '../notation/periods.ts';
import { isRemark } from '../sheet/row-kinds.ts';
import type { GrowingBlock } from './growing-block.ts';

/** What follows is of a team, or due at the end of a period or by a day that is announced. */
export function openSection({ following, reader }: GrowingBlock, row: number, column: number): void {
  const text = reader.grid.text(row, column);
  if (isPeriodAlone(text)) {
    following.due = reader.dueQuietly(row, column);
    following.dueOfResults = null;
    return;
  }
  const announced = deadlineAnnounced(text, reader.setting.locale, reader.setting);
  if (announced !== null) {
    following.dueOfResults = announced;
    reader.grid.use(row, column);
    return;
  }
  following.teamCell = { row, column };
  following.team = withoutMark(text).replace(/^[\p{L} ]{2,14}[:：]\s*/u, '');
}

/** A line alone in its row names the team whose rows follow, unless it is a remark or stands elsewhere. */
export function openSectionAbove(goals: GrowingBlock, row: number, next: number | undefined): void {
  const { columns, reader } = goals;
  const { grid } = reader;
  const column = grid.filled(row)[0] ?? 0;
  if (columns.team !== null && column !== columns.team) return;
  if (next === undefined || grid.filled(next).length < 2 || isRemark(grid.text(row, column))) return;
  openSection(goals, row, column);
}

/** The column of owners before the goals, where one of them stands in a row that states no goal: `Nadia`. */
export function ownerAbove({ columns, reader: { grid } }: GrowingBlock, row: number): number | null {
  const { owner } = columns.ofObjective;
  if (owner === null || columns.objective === null || owner > columns.objective) return null;
  return grid.text(row, owner) === '' ? null : owner;
}

/** What follows is of an owner. */
export function takeOwnerAbove(goals: GrowingBlock, row: number): void {
  const { following, reader } = goals;
  const column = ownerAbove(goals, row);
  if (column === null) return;
  reader.grid.use(row, column);
  following.owner = reader.grid.text(row, column);
  following.leadingOwner = following.owner;
}
