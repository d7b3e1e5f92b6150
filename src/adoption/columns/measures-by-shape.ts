// Which columns hold measures with their periods across, where no heading says so.
import { namesPast } from '../notation/periods-past.ts';
import { differentTexts, isOfFigures, isOfTexts } from './column-looks.ts';
import { isSequence } from './figures-by-shape.ts';
import { isOfNames, mayOwn } from './people-by-shape.ts';
import { alone, known, type Shape, type ShapedColumn, type Table } from './shaped-table.ts';

/** Periods across, each row in a unit of its own: nobody adds these up, so they are measures. */
export function measures(table: Table): Shape | null {
  const periods = table.headed.filter(({ meaning }) => meaning === 'period').map(({ column }) => column);
  const first = Math.min(...periods);
  if (periods.length < 3) return null;
  const named = known(table, 'unit');
  const unitOf = (row: number): string | null => {
    const own = named === null ? undefined : table.looks.get(named)?.texts.get(row);
    if (own !== undefined) return own;
    const units = new Set(periods.flatMap((column) => table.looks.get(column)?.amounts.get(row)?.unit ?? []));
    return units.size === 1 ? ([...units][0] ?? '') : null;
  };
  const measured = table.rows.filter((row) =>
    periods.some((column) => table.looks.get(column)?.amounts.has(row)),
  );
  const units = measured.map((row) => unitOf(row));
  if (measured.length < 2 || units.includes(null) || new Set(units).size < 2) return null;
  const before = table.headed.flatMap(({ column, meaning }) => {
    const look = table.looks.get(column);
    return look && meaning === 'unknown' && column < first && look.filled > 0 ? [look] : [];
  });
  const names = before.find(
    (look) =>
      isOfTexts(look) &&
      measured.every((row) => look.texts.has(row)) &&
      differentTexts(look) === look.texts.size,
  );
  if (!names) return null;
  const shape = new Map<number, ShapedColumn>([[names.column, alone('kpi')]]);
  const owner = before.find(
    (look) => look !== names && mayOwn(table, look) && isOfTexts(look) && isOfNames(look),
  );
  if (owner && known(table, 'owner') === null) shape.set(owner.column, alone('owner'));
  for (const [column, meaning] of aimOf(table) ?? []) shape.set(column, meaning);
  return shape;
}

/** The one column of figures before the periods of measures, which speaks of no time past: what is to be reached. */
export function aimOf(table: Table): Shape | null {
  const periods = table.headed.filter(({ meaning }) => meaning === 'period').map(({ column }) => column);
  if (periods.length < 3 || known(table, 'target') !== null) return null;
  const [aim, other] = table.headed.filter(({ column, meaning }) => {
    const look = table.looks.get(column);
    const isBefore = meaning === 'unknown' && column < Math.min(...periods);
    return isBefore && look && isOfFigures(look) && !isSequence(look);
  });
  return aim && !other && !namesPast(aim.text) ? new Map([[aim.column, alone('target')]]) : null;
}
