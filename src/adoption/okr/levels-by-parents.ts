// Tells objectives from key results by the rows they name as the goals above them.
import { namesIn, plainId, plainName } from './named-goals.ts';
import type { Levels, OutlineRow } from './outline-row.ts';

/**
 * Who names nobody is an objective, and so is who is named without numbers of its own; who names an objective is a key
 * result, and who names a key result an initiative. Null where hardly a row names another.
 */
export function levelsByParents(rows: readonly OutlineRow[]): Levels | null {
  const above = parentsOf(rows);
  const below = rows.filter(({ parent }) => parent !== '');
  if (above.size === 0 || above.size * 2 < below.length) return null;
  const named = new Set(above.values());
  const isObjective = (line: OutlineRow): boolean =>
    line.parent === '' || (named.has(line) && !line.hasNumbers);
  return new Map(
    rows.map((line) => {
      const parent = above.get(line);
      if (isObjective(line)) return [line.row, 'objective'];
      return [line.row, parent === undefined || isObjective(parent) ? 'keyResult' : 'initiative'];
    }),
  );
}

/** The rows that rows name, by ID or by text. */
function parentsOf(rows: readonly OutlineRow[]): ReadonlyMap<OutlineRow, OutlineRow> {
  const byId = new Map(rows.filter(({ id }) => id !== '').map((line) => [plainId(line.id), line]));
  const byText = new Map(rows.map((line) => [plainName(line.text), line]));
  const named = (name: string): OutlineRow | undefined =>
    byId.get(plainId(name)) ?? byText.get(plainName(name));
  return new Map(
    rows.flatMap((line) => {
      const parent = line.parent === '' ? undefined : namesIn(line.parent).map(named).find(Boolean);
      return parent && parent !== line ? [[line, parent]] : [];
    }),
  );
}
