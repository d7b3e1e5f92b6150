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

interface Course extends Aim {
  /** 1 reaches the target at the end of the cycle. */
  readonly pace: number;
}

const dayOfWeek = (week: number): Date => new Date(cycleStart.getTime() + (week * 7 - 3) * dayInMilliseconds);

function valueAt(week: number, { start, target, pace }: Course, next: () => number): number {
  const way = target - start;
  return Math.round((start + way * pace * (week / 13) + (next() - 0.5) * Math.abs(way) * 0.05) * 10) / 10;
}

/** A workbook of `count` key results, made in the order of its cells, as spreadsheets hand them over. */
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
  const courses: Course[] = [];
  const lastCheckIn = dayOfWeek(checkInsPerKeyResult);
  for (let index = 0; index < count; index += 1) {
    const type = types[index % types.length] ?? '';
    const { start, target } = aimOf(type, next);
    const course = { start, target, pace: 0.2 + next() };
    courses.push(course);
    keyResults.push([
      `KR${index + 1}`,
      `O${Math.floor(index / keyResultsPerObjective) + 1}`,
      `Move number ${index + 1}`,
      type,
      start,
      target,
      '',
      type === 'At least' ? 20 : '',
      valueAt(checkInsPerKeyResult, course, next),
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
  const checkIns: CellValue[][] = [['Date', 'Key result ID', 'Value', 'Confidence', 'Note', 'By']];
  for (let week = 1; week <= checkInsPerKeyResult; week += 1) {
    courses.forEach((course, index) => {
      const value = valueAt(week, course, next);
      checkIns.push([dayOfWeek(week), `KR${index + 1}`, value, 1 + Math.floor(next() * 10), '', 'Ann']);
    });
  }
  return { keyResults, objectives, checkIns, settings };
}
