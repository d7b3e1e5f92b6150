// A workbook for the benchmarks: key results of all kinds with their weekly check-ins, in the add-on's own tables.
import type { CellValue, Grid } from '../src/workbook/cell.ts';

export interface Workload {
  readonly keyResults: Grid;
  readonly objectives: Grid;
  readonly checkIns: Grid;
  readonly settings: Grid;
}

export const keyResultsPerObjective = 4;
export const checkInsPerKeyResult = 12;

const dayInMilliseconds = 86_400_000;
const date = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));

export const cycleStart = date(2026, 10, 1);
export const cycleDue = date(2026, 12, 31);
export const asOf = date(2026, 12, 23);

/** Numbers that look arbitrary and are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Every tenth holds a level, every tenth counts milestones; the rest goes up or down. */
const types = [
  'Increase',
  'Decrease',
  'Increase',
  'At least',
  'Increase',
  'Decrease',
  '',
  'Milestone',
  'Increase',
  'Increase',
] as const;

interface Aim {
  readonly start: number;
  readonly target: number;
}

function aimOf(type: (typeof types)[number], next: () => number): Aim {
  const low = Math.round(100 + next() * 900);
  const high = low + Math.round(50 + next() * 500);
  switch (type) {
    case 'Decrease':
      return { start: high, target: low };
    case 'Milestone':
      return { start: 0, target: 8 };
    default:
      return { start: low, target: high };
  }
}

/** A workbook of `count` key results. */
export function workload(count: number): Workload {
  const next = numbers(7);
  const keyResults: CellValue[][] = [
    [
      'ID',
      'Objective ID',
      'Key result',
      'Type',
      'Start value',
      'Target',
      'Upper bound',
      'Tolerance',
      'Current',
      'Unit',
      'Weight',
      'Owner',
      'Due',
      'KPI ID',
      'Confidence',
      'Last check-in',
      'Notes',
    ],
  ];
  const weeks: CellValue[][][] = Array.from({ length: checkInsPerKeyResult }, () => []);
  const lastCheckIn = new Date(cycleStart.getTime() + (checkInsPerKeyResult * 7 - 3) * dayInMilliseconds);
  for (let index = 0; index < count; index += 1) {
    const id = `KR${index + 1}`;
    const type = types[index % types.length] ?? '';
    const { start, target } = aimOf(type, next);
    const pace = 0.2 + next();
    const valueAt = (week: number): number =>
      start + (target - start) * pace * (week / 13) + (next() - 0.5) * Math.abs(target - start) * 0.05;
    for (let week = 1; week <= checkInsPerKeyResult; week += 1) {
      const day = new Date(cycleStart.getTime() + (week * 7 - 3) * dayInMilliseconds);
      const checkIn = [
        day,
        `KR${index + 1}`,
        Math.round(valueAt(week) * 10) / 10,
        1 + Math.floor(next() * 10),
        '',
        'Ann',
      ];
      weeks[week - 1]?.push(checkIn);
    }
    keyResults.push([
      id,
      `O${Math.floor(index / keyResultsPerObjective) + 1}`,
      `Move number ${index + 1}`,
      type,
      start,
      target,
      '',
      type === 'At least' ? 20 : '',
      Math.round(valueAt(checkInsPerKeyResult) * 10) / 10,
      'sign-ups',
      1 + (index % 3),
      'Ann',
      index % 5 === 0 ? date(2026, 12, 30) : '',
      '',
      1 + Math.floor(next() * 10),
      lastCheckIn,
      '',
    ]);
  }
  const objectives: CellValue[][] = [['ID', 'Objective', 'Commitment', 'Start', 'Due']];
  for (let index = 0; index * keyResultsPerObjective < count; index += 1) {
    objectives.push([
      `O${index + 1}`,
      `Objective ${index + 1}`,
      index % 2 === 0 ? 'Committed' : 'Aspirational',
      cycleStart,
      cycleDue,
    ]);
  }
  const settings: Grid = [
    ['Setting', 'Value'],
    ['As of', asOf],
    ['Cycle start', cycleStart],
    ['Cycle end', cycleDue],
  ];
  const checkIns = [['Date', 'Key result ID', 'Value', 'Confidence', 'Note', 'By'], ...weeks.flat()];
  return { keyResults, objectives, checkIns, settings };
}
