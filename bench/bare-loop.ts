// The yardstick: the numbers of OKR_KEY_RESULTS from typed arrays, in one loop, without a word or a check.
import type { CellValue } from '../src/workbook/cell.ts';
import { asOf, checkInsPerKeyResult, cycleDue, cycleStart, type Workload } from './workload.ts';

export interface Columns {
  readonly count: number;
  /** 0 for change, 1 for at least, 2 for milestone. */
  readonly kind: Uint8Array;
  readonly start: Float64Array;
  readonly target: Float64Array;
  readonly tolerance: Float64Array;
  readonly current: Float64Array;
  readonly success: Float64Array;
  readonly due: Float64Array;
  readonly confidence: Float64Array;
  readonly lastCheckIn: Float64Array;
  readonly checkInDay: Float64Array;
  readonly checkInValue: Float64Array;
}

export interface Numbers {
  readonly score: Float64Array;
  readonly expected: Float64Array;
  readonly status: Uint8Array;
  readonly forecast: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly neededRate: Float64Array;
  readonly rateRatio: Float64Array;
}

const dayOf = (date: Date): number => date.getTime() / 86_400_000;
const dayIn = (cell: CellValue | undefined, otherwise: number): number =>
  cell instanceof Date ? dayOf(cell) : otherwise;

/** The same workbook as plain numbers; making them is not part of what is measured. */
export function columnsOf({ keyResults, checkIns, objectives }: Workload): Columns {
  const rows = keyResults.slice(1);
  const byKeyResult = rows.flatMap((_, at) =>
    Array.from({ length: checkInsPerKeyResult }, (__, week) => checkIns[1 + at + week * rows.length] ?? []),
  );
  const numbers = (column: number): Float64Array =>
    Float64Array.from(rows, (row) => Number(row[column] ?? 0));
  const commitments = new Map(objectives.slice(1).map((row) => [row[0], row[2]]));
  return {
    count: rows.length,
    kind: Uint8Array.from(rows, (row) => (row[3] === 'At least' ? 1 : row[3] === 'Milestone' ? 2 : 0)),
    start: numbers(4),
    target: numbers(5),
    tolerance: numbers(7),
    current: numbers(8),
    success: Float64Array.from(rows, (row) => (commitments.get(row[1] ?? '') === 'Aspirational' ? 0.7 : 1)),
    due: Float64Array.from(rows, (row) => dayIn(row[12], dayOf(cycleDue))),
    confidence: numbers(14),
    lastCheckIn: Float64Array.from(rows, (row) => dayIn(row[15], 0)),
    checkInDay: Float64Array.from(byKeyResult, (row) => dayIn(row[0], 0)),
    checkInValue: Float64Array.from(byKeyResult, (row) => Number(row[2] ?? 0)),
  };
}

function quantile(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const lower = sorted[below] ?? 0;
  return lower + ((sorted[below + 1] ?? lower) - lower) * (position - below);
}

/** Score, expected, status, forecast with its band, needed rate and its ratio, for every key result. */
export function bareLoop(columns: Columns): Numbers {
  const { count, kind, start, target, tolerance, current, success, due, confidence, lastCheckIn } = columns;
  const { checkInDay, checkInValue } = columns;
  const make = (): Float64Array => new Float64Array(count);
  const numbers: Numbers = {
    score: make(),
    expected: make(),
    status: new Uint8Array(count),
    forecast: make(),
    low: make(),
    high: make(),
    neededRate: make(),
    rateRatio: make(),
  };
  const today = dayOf(asOf);
  const begin = dayOf(cycleStart);
  const slopes = new Float64Array((checkInsPerKeyResult * (checkInsPerKeyResult - 1)) / 2);
  const levels = new Float64Array(checkInsPerKeyResult);

  for (let i = 0; i < count; i += 1) {
    const from = kind[i] === 2 ? 0 : (start[i] ?? 0);
    const to = target[i] ?? 0;
    const now = current[i] ?? 0;
    if (kind[i] === 1) {
      const distance = Math.max(0, to - now);
      numbers.score[i] = distance === 0 ? 1 : Math.max(0, 1 - distance / (tolerance[i] ?? 0));
      numbers.status[i] = distance === 0 ? 2 : distance <= (tolerance[i] ?? 0) ? 3 : 4;
      continue;
    }
    const progress = (now - from) / (to - from);
    const end = due[i] ?? 0;
    const elapsed = Math.min(1, Math.max(0, (today - begin) / (end - begin)));
    const expected = elapsed * (success[i] ?? 1);
    numbers.score[i] = Math.min(1, Math.max(0, progress));
    numbers.expected[i] = expected;

    const first = i * checkInsPerKeyResult;
    let pairs = 0;
    for (let later = first + 1; later < first + checkInsPerKeyResult; later += 1) {
      for (let earlier = first; earlier < later; earlier += 1) {
        const days = (checkInDay[later] ?? 0) - (checkInDay[earlier] ?? 0);
        slopes[pairs] = ((checkInValue[later] ?? 0) - (checkInValue[earlier] ?? 0)) / days;
        pairs += 1;
      }
    }
    const slope = quantile(slopes.sort(), 0.5);
    for (let at = 0; at < checkInsPerKeyResult; at += 1) {
      levels[at] = (checkInValue[first + at] ?? 0) - slope * (checkInDay[first + at] ?? 0);
    }
    levels.sort();
    const level = quantile(levels, 0.5);
    const value = level + slope * end;
    numbers.forecast[i] = value;
    numbers.low[i] = value + quantile(levels, 0.1) - level;
    numbers.high[i] = value + quantile(levels, 0.9) - level;
    const neededRate = ((to - now) * 7) / (end - today);
    numbers.neededRate[i] = neededRate;
    numbers.rateRatio[i] = neededRate / (slope * 7);

    const isOnTrack = progress >= 0.9 * expected && (confidence[i] ?? 10) > 3;
    if (progress >= (success[i] ?? 1)) numbers.status[i] = 1;
    else if (today > end) numbers.status[i] = 5;
    else if (today - (lastCheckIn[i] ?? 0) > 14) numbers.status[i] = 6;
    else if (elapsed < 0.2) numbers.status[i] = 7;
    else if (isOnTrack) numbers.status[i] = 2;
    else numbers.status[i] = progress >= 0.7 * expected ? 3 : 4;
  }
  return numbers;
}
