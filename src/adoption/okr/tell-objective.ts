// What a row tells of its objective besides its text: team, owner and due date.
import type { GrowingBlock } from './growing-block.ts';
import type { GrowingObjective } from './growing-objective.ts';

interface Places {
  readonly owner: number | null;
  readonly due: number | null;
}

/** Tells an objective what a row says of it; what differs from what was told before stays for the notes. */
export function tellObjective(
  goals: GrowingBlock,
  objective: GrowingObjective,
  row: number,
  { owner, due }: Places,
): void {
  const { following, reader } = goals;
  if (owner !== null) tellOwner(goals, objective, row, owner);
  objective.due ??= reader.due(row, due) ?? following.due;
  tellTeam(goals, objective, row);
}

/** The columns that tell of the objective of a row that has no key result. */
export const ofRowOfObjective = ({ columns: { ofObjective, ofKeyResult } }: GrowingBlock): Places => ({
  owner: ofObjective.owner ?? ofKeyResult.owner,
  due: ofObjective.due ?? ofKeyResult.due,
});

/** Goes on with the team that a row is of. */
export function takeTeam({ columns: { team }, following, reader }: GrowingBlock, row: number): void {
  if (team !== null) following.team = reader.grid.textFromAbove(row, team) || following.team;
}

/** In a column before the objectives an owner holds until another is named. */
function tellOwner(
  { columns, following, reader: { grid } }: GrowingBlock,
  objective: GrowingObjective,
  row: number,
  column: number,
): void {
  const told = grid.textFromAbove(row, column);
  if (told !== '') following.leadingOwner = told;
  const leads = columns.objective !== null && column < columns.objective;
  objective.owner ||= told || (leads ? following.leadingOwner : '');
  if (told === objective.owner) grid.use(row, column);
}

function tellTeam(
  { columns, following: { team, teamCell }, reader: { grid } }: GrowingBlock,
  objective: GrowingObjective,
  row: number,
): void {
  objective.team ||= team;
  if (teamCell && objective.team === team) grid.use(teamCell.row, teamCell.column);
  if (columns.team !== null && grid.text(row, columns.team) === objective.team) grid.use(row, columns.team);
}
