// What the cells of a key result's row say: in figures, and as yes or no.
import type { BlockReader } from '../blocks/block-reader.ts';
import { amongPercents } from '../blocks/mixed-scale.ts';
import { type Amount, amountInText, yesNoIn } from '../notation/amounts.ts';
import { fromToIn, type GoalNumbers } from '../notation/goal-numbers.ts';
import { namesBothEnds } from '../notation/headings.ts';
import { tickBefore } from '../notation/outline-marks.ts';
import type { AdoptedPoint } from '../understanding.ts';
import type { KeyResultRow } from './key-result-columns.ts';

type Ends = Pick<GoalNumbers, 'start' | 'target' | 'unit'>;

export interface Figures {
  readonly start: Amount | null;
  readonly target: Amount | null;
  readonly current: Amount | null;
  /** The values of the columns of periods, oldest first. */
  readonly points: readonly AdoptedPoint[];
  /** The last of them. */
  readonly latest: Amount | null;
  /** Start and target, where both stand in the cell of the target. */
  readonly ends: Ends | null;
}

export function figuresIn({ reader, row, columns }: KeyResultRow): Figures {
  const underBoth = endsUnder(reader, row, columns.target);
  const places = [columns.start, underBoth === null ? columns.target : null, columns.current];
  const written = places.map((column) => reader.amount(row, column));
  const [start = null, target = null, current = null] = written.map((amount, index) => {
    const column = places[index] ?? null;
    if (column === null || !amount) return amount;
    return amongPercents(amount, written, () => reader.scaleOf(row, column, amount.value));
  });
  const points = reader.points(row, written).filter(({ column }) => column !== columns.start);
  return {
    start,
    target,
    current,
    points: points.map(({ point }) => point),
    latest: points[points.length - 1]?.amount ?? null,
    ends: underBoth ?? (target ? null : endsIn(reader, row, columns.target)),
  };
}

export const hasFigures = ({ start, target, current, points }: Figures): boolean =>
  start !== null || target !== null || current !== null || points.length > 0;

/** `0 → 12` in the cell of the target. */
function endsIn({ grid, setting }: BlockReader, row: number, column: number | null): Ends | null {
  const ends = column === null ? null : fromToIn(grid.text(row, column), setting.locale);
  if (ends && column !== null) grid.use(row, column);
  return ends;
}

/** `0 to 12` under a heading that names start and target: no range, but both ends. */
function endsUnder({ columns, grid, setting }: BlockReader, row: number, column: number | null): Ends | null {
  if (column === null || !namesBothEnds(columns[column]?.text ?? '')) return null;
  const [one = '', other = '', more] = grid.text(row, column).split(/\s+(?:to|bis|à|a|[-–])\s+/);
  const start = amountInText(one, setting.locale);
  const target = amountInText(other, setting.locale);
  if (!start || !target || more !== undefined) return null;
  grid.use(row, column);
  return { start: start.value, target: target.value, unit: target.unit || start.unit };
}

/** `no → yes` in the cell of the target. */
function answerAimedAt({ grid }: BlockReader, row: number, column: number | null): 0 | 1 | null {
  const [from = '', to = '', more] =
    column === null ? [] : grid.text(row, column).split(/\s*(?:→|->|➔|➜)\s*/);
  const wanted = yesNoIn(from) === null || more !== undefined ? null : yesNoIn(to);
  if (wanted !== null && column !== null) grid.use(row, column);
  return wanted;
}

export interface Answers {
  readonly target: 0 | 1 | null;
  readonly current: 0 | 1 | null;
}

/** What a row says as yes or no where it has no figures for it. */
export function answersIn(
  { reader, row, columns, written }: KeyResultRow,
  { start, target, current }: Figures,
): Answers {
  if (target) return { target: null, current: null };
  const wanted = reader.yesNo(row, columns.target) ?? answerAimedAt(reader, row, columns.target);
  if (current) return { target: wanted, current: null };
  const done =
    reader.yesNo(row, columns.current) ??
    (wanted === null ? null : reader.latestYesNo(row)) ??
    (start ? null : (reader.yesNo(row, columns.progress) ?? tickBefore(written)));
  return { target: wanted, current: done };
}
