// Which column of figures holds what came of a plan, where a column beside it says how far the two are apart.
import type { Meaning } from '../notation/meaning.ts';
import type { ColumnLook } from './column-looks.ts';
import { isOfFigures } from './column-looks.ts';
import { known, type Shape, type Table, unknown } from './shaped-table.ts';

const ofOutcome: readonly Meaning[] = ['current', 'value', 'period'];
const fewestRows = 2;

/** `Plan | … | % of plan`, `Target | … | Gap`: the one column that those shares or differences are of. */
export function outcomeOf(table: Table): Shape | null {
  const plan = table.looks.get(known(table, 'target') ?? -1);
  if (!plan || ofOutcome.some((meaning) => known(table, meaning) !== null)) return null;
  const beside = [...table.looks.values()].filter((look) => look !== plan && look.amounts.size > 0);
  const found = unknown(table).find(
    (look) => isOfFigures(look) && beside.some((other) => other !== look && compares(other, look, plan)),
  );
  return found ? new Map([[found.column, { meaning: 'current', number: null }]]) : null;
}

/** Whether each row of a column says what share of the plan its outcome is, or what is between them. */
function compares(column: ColumnLook, outcome: ColumnLook, plan: ColumnLook): boolean {
  const rows = [...column.amounts].flatMap(([row, told]) => {
    const [done, planned] = [outcome.amounts.get(row), plan.amounts.get(row)];
    return done && planned ? [{ told, done: done.value, planned: planned.value }] : [];
  });
  const areShares = rows.every(
    ({ told, done, planned }) => told.isPercent && isNear(told.value, (done / planned) * 100, 1),
  );
  const areGaps = rows.every(({ told, done, planned }) =>
    isNear(Math.abs(told.value), Math.abs(done - planned), Math.abs(planned) / 1_000),
  );
  return rows.length >= fewestRows && (areShares || areGaps);
}

const isNear = (one: number, other: number, within: number): boolean => Math.abs(one - other) <= within;
