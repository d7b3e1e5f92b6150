// Reads what stands above a block: labels, its title, and the team that a line or a block before names.
import type { Block } from '../blocks/find-blocks.ts';
import { type Label, labelsIn } from '../sheet/label-rows.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { Above } from './above-block.ts';

/** `team`: of the blocks before, where the block has none of its own. */
export function readAbove(grid: SheetGrid, { preamble }: Block, team: Label | null): Above {
  const own = preamble.flatMap((row) => labelsIn(grid, row));
  const titles = preamble.filter((row) => labelsIn(grid, row).length === 0);
  const hasObjective = own.some(({ role }) => role === 'objective' || role === 'goal');
  const hasTeam = own.some(({ role }) => role === 'team');
  const named = hasTeam ? null : (teamIn(grid, hasObjective ? titles : titles.slice(0, -1)) ?? team);
  return { labels: named ? [...own, named] : own, title: titleAt(grid, titles[titles.length - 1]) };
}

function titleAt(grid: SheetGrid, row: number | undefined): Above['title'] {
  if (row === undefined) return null;
  const column = grid.filled(row)[0] ?? 0;
  return { text: grid.text(row, column), row, column };
}

/** `Team Brand`, `Abteilung Einkauf`: a line that names whose the tables below it are. */
const bandOfTeam =
  /^(?:team|squad|department|tribe|abteilung|bereich|[ée]quipe|equipo|departamento|service)[ :–-]+\p{L}/iu;

/** The team that the first such line names. */
function teamIn(grid: SheetGrid, lines: readonly number[]): Label | null {
  const line = lines
    .map((row) => titleAt(grid, row))
    .find((title) => title !== null && bandOfTeam.test(title.text));
  return line ? { role: 'team', labelColumn: line.column, ...line } : null;
}
