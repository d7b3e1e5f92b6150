// Which column names what is measured, and what stands beside it: the objective, whose it is, unit, day and confidence.
import { averageLength, type ColumnLook, differentTexts, isOfDays, isOfTexts } from './column-looks.ts';
import { isOfShares } from './figures-by-shape.ts';
import { isOfNames, mayOwn } from './people-by-shape.ts';
import { alone, known, type ShapedColumn, type Table, unknown } from './shaped-table.ts';

/** The column that names what is measured: a text of its own in each row of figures. */
export function namesBefore(table: Table, figures: number, measured: readonly number[]): number | null {
  const stated = known(table, 'keyResult');
  if (stated !== null) return stated;
  const found = unknown(table).filter((look) => {
    const own = measured.flatMap((row) => look.texts.get(row) ?? []);
    return (
      look.column < figures &&
      isOfTexts(look) &&
      own.length * 10 >= measured.length * 9 &&
      new Set(own).size === own.length
    );
  });
  return [...found].sort((one, other) => averageLength(other) - averageLength(one))[0]?.column ?? null;
}

/** What stands beside the names: the objective repeated, merged or written once; team, owner and day. */
export function besideNames(
  table: Table,
  names: number,
  measured: readonly number[],
  figures: number,
): ReadonlyMap<number, ShapedColumn> {
  const shape = new Map<number, ShapedColumn>();
  const free = unknown(table).filter(({ column }) => column !== names);
  const goesOn = (look: ColumnLook): boolean => differentTexts(look) < measured.length;
  const before = free.filter((look) => look.column < names && isOfTexts(look) && goesOn(look));
  let objective = known(table, 'objective') ?? known(table, 'goal');
  if (objective === null) {
    const found = [...before].sort((one, other) => averageLength(other) - averageLength(one))[0];
    if (found && !(isOfNames(found) && averageLength(found) < shortestObjective)) {
      objective = found.column;
      shape.set(objective, alone('objective'));
    }
  }
  const team = before.find(
    (look) => objective !== null && look.column < objective && isOfNames(look) && !shape.has(look.column),
  );
  if (team && known(table, 'team') === null) shape.set(team.column, alone('team'));
  const owner = free.find(
    (look) =>
      look.column > names &&
      look.column < figures &&
      isOfTexts(look) &&
      mayOwn(table, look) &&
      isOfNames(look) &&
      averageLength(look) >= 2 &&
      !shape.has(look.column),
  );
  if (owner && known(table, 'owner') === null) shape.set(owner.column, alone('owner'));
  const unit = free.find((look) => look.column > names && isOfUnits(look) && !shape.has(look.column));
  if (unit && known(table, 'unit') === null) shape.set(unit.column, alone('unit'));
  const due = free.find((look) => look.column > names && isOfDays(look) && !isOfShares(look));
  if (due && known(table, 'due') === null) shape.set(due.column, alone('due'));
  const sure = free.find((look) => look.column > names && isOfShares(look));
  if (sure && known(table, 'confidence') === null) shape.set(sure.column, alone('confidence'));
  return shape;
}

export const shortestObjective = 12;

const isOfUnits = (look: ColumnLook): boolean => {
  const texts = [...look.texts.values()];
  return (
    texts.length > 1 &&
    texts.every((text) => text.length <= 12 && !/\s/.test(text)) &&
    texts.some((text) => /^(?:%|€|\$|£|EUR|USD|GBP|CHF)$/.test(text))
  );
};
