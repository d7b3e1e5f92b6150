// Which columns of figures go from a start to a target, with the value of today between them.
import type { Amount } from '../notation/amounts.ts';
import type { Meaning } from '../notation/meaning.ts';
import { speaksOfProposal } from '../notation/words-of-agreement.ts';
import { speaksOfSpending } from '../notation/words-of-measures.ts';
import { type ColumnLook, isOfFigures } from './column-looks.ts';
import { known, type Table, unknown } from './shaped-table.ts';

const mostFigureColumns = 6;

interface FromTo {
  readonly start: number | null;
  readonly target: number | null;
  readonly current: number | null;
}

/** Which columns hold start, target and current; null where the figures are no way from here to there. */
export function fromToOf(table: Table): FromTo | null {
  const [start, target, current] = (['start', 'target', 'current'] as const).map((meaning) =>
    known(table, meaning),
  );
  const open = unknown(table)
    .filter((look) => isOfFigures(look) && !isSequence(look) && !isOfShares(look) && !isOfRatings(look))
    .map(({ column }) => column)
    .filter((column) => !isHeaded(table, column, speaksOfSpending))
    /** `They ask for`, beside a target: no value that was ever reached. */
    .filter((column) => target === null || !isHeaded(table, column, speaksOfProposal))
    .slice(0, mostFigureColumns);
  const periods = table.headed.filter(({ meaning }) => meaning === 'period').map(({ column }) => column);
  const candidates = (stated: number | null | undefined): readonly number[] =>
    stated == null ? open : [stated];
  let best: (FromTo & { readonly share: number }) | null = null;
  const lasts = periods.length > 1 ? [...periods].reverse() : null;
  for (const from of candidates(start)) {
    for (const to of candidates(target)) {
      for (const now of lasts ? [null] : candidates(current)) {
        if (from === to || from === now || to === now || (start == null && target == null && from > to))
          continue;
        const found = wayShare(table, from, to, now === null ? (lasts ?? []) : [now]);
        if (found !== null && found > (best?.share ?? 0))
          best = { start: from, target: to, current: now, share: found };
      }
    }
  }
  return best ?? (periods.length > 0 ? null : pairOf(table, open));
}

const isHeaded = ({ headed }: Table, at: number, speaks: (text: string) => boolean): boolean =>
  headed.some(({ column, text }) => column === at && speaks(text));

/** Two columns of figures, each row in a unit of its own: what was promised and what has come of it. */
function pairOf(table: Table, open: readonly number[]): FromTo | null {
  const [target, current] = (['target', 'current'] as const).map((meaning) => known(table, meaning));
  const [first = null, second = null, third] = open;
  const to = target ?? first;
  const now = current ?? (target == null ? second : first);
  if (to == null || now == null || to === now || third !== undefined || known(table, 'start') !== null)
    return null;
  const units = table.rows.flatMap((row) => {
    const pair = [to, now].flatMap((column) => table.looks.get(column)?.amounts.get(row) ?? []);
    return pair.length === 2 && pair[0]?.unit === pair[1]?.unit ? [pair[0]?.unit ?? ''] : [];
  });
  const told =
    Number(new Set(units).size > 1) * (table.isSaidToHoldGoals ? 1 : 2) +
    Number(table.isSaidToHoldGoals) +
    Number(target != null && current != null);
  if (units.length < 2 || told < 2) return null;
  return { start: null, target: to, current: now };
}

const evidence: ReadonlySet<Meaning> = new Set([
  'objective',
  'keyResult',
  'start',
  'target',
  'current',
  'progress',
  'confidence',
]);

/** How many of the rows have their value on the way from start to target; null where that may be chance. */
function wayShare(table: Table, from: number, to: number, nows: readonly number[]): number | null {
  let [rows, onWay, up, down, alike] = [0, 0, 0, 0, 0];
  const units = new Set<string>();
  const at = (column: number, row: number): Amount | undefined => table.looks.get(column)?.amounts.get(row);
  for (const row of table.rows) {
    const [start, target] = [at(from, row), at(to, row)];
    if (!start || !target || start.value === target.value) continue;
    if (start.unit !== '' || target.unit === '') alike += 1;
    if (target.value > start.value) up += 1;
    else down += 1;
    units.add(target.unit || start.unit);
    const now = nows.map((column) => at(column, row)).find((amount) => amount !== undefined);
    if (!now) continue;
    rows += 1;
    if (isOnWay(start, target, now)) onWay += 1;
  }
  const told =
    Number(up > 0 && down > 0) +
    Number(units.size > 1) +
    Number(table.isSaidToHoldGoals) +
    table.headed.filter(({ meaning }) => evidence.has(meaning)).length;
  /** Amounts of money beside plain numbers throughout are no way from these to those. */
  if (rows < 2 || alike === 0 || onWay * 4 < rows * 3 || told < 2) return null;
  return onWay / rows;
}

const steepestFall = 20;

function isOnWay(start: Amount, target: Amount, now: Amount): boolean {
  if (start.unit !== '' && target.unit !== '' && start.unit !== target.unit) return false;
  if (start.value > Math.abs(target.value) * steepestFall && target.value !== 0) return false;
  const done = (now.value - start.value) / (target.value - start.value);
  return done >= -0.25 && done <= 1.1;
}

/** 7/10, 4/10: how sure somebody is. */
export const isOfShares = ({ amounts, filled, tenths }: ColumnLook): boolean =>
  (tenths >= 2 && tenths === filled) ||
  (amounts.size >= 2 &&
    amounts.size === filled &&
    [...amounts.values()].every(({ outOf }) => outOf === 10 || outOf === 5));

/** 4, 5, 3, 4: marks on a scale of five, all but a figure below them. */
function isOfRatings({ amounts }: ColumnLook): boolean {
  const marks = [...amounts.values()].filter(
    ({ value, unit }) => unit === '' && Number.isInteger(value) && value >= 1 && value <= 5,
  );
  return marks.length >= 4 && marks.length + 1 >= amounts.size;
}

/** 1, 2, 3 …: numbers of rows. */
export function isSequence({ amounts }: ColumnLook): boolean {
  const values = [...amounts.values()].map(({ value }) => value);
  return values.length > 1 && values.every((value, index) => value === (values[0] ?? 0) + index);
}
