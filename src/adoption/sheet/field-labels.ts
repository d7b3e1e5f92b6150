// Words in cells of their own that say what the cell behind them tells of a goal: `from | 40 | to | 90`, `Target | 400`.
import { headingOf } from '../notation/headings.ts';
import type { Role } from '../notation/words-of-roles.ts';

const fields: ReadonlySet<Role> = new Set([
  'start',
  'target',
  'current',
  'progress',
  'unit',
  'owner',
  'due',
  'confidence',
  'weight',
  'status',
  'note',
]);
const longestLabel = 24;

/** The field that a text is the label of; null for any other text. */
export function fieldNamed(text: string): Role | null {
  if (text.length > longestLabel || !/\p{L}/u.test(text)) return null;
  const heading = headingOf(text.replace(/\s*[:：]$/, ''));
  if (!heading || heading.number !== null) return null;
  const role = heading.role === 'goal' ? 'target' : heading.role;
  return fields.has(role) ? role : null;
}

const figures: ReadonlySet<Role> = new Set(['start', 'target', 'current']);

/** Whether a field holds where a goal begins, ends or stands. */
export const isOfFigures = (role: Role): boolean => figures.has(role);
