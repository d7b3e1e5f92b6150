// A series as functions are given it: values, perhaps with dates beside them and days on which a new process began.

import type { KpiDirection } from '../../domain/kpi/kpi.ts';
import { type Process, processesOf } from '../../domain/kpi/processes.ts';
import type { SeriesPoint } from '../../domain/kpi/series.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, FunctionArgument, FunctionParameter } from './custom-function.ts';
import { cellsOf, isBlank } from './elementwise.ts';

export interface GivenSeries {
  readonly values: FunctionArgument;
  readonly dates: FunctionArgument;
  readonly newProcesses: FunctionArgument;
}

/** A value and the cell it stood in, counted from 0. */
export interface GivenPoint extends SeriesPoint {
  readonly at: number;
}

export interface ReadSeries {
  /** By day; without dates in the order of the cells. */
  readonly points: readonly GivenPoint[];
  /** The stretches between new processes; never none. */
  readonly processes: readonly Process[];
}

/** The series, or the sentence about what cannot be read. */
export function readSeries(
  { values, dates, newProcesses }: GivenSeries,
  direction: KpiDirection | null,
  context: CellContext,
): ReadSeries | string {
  const valueCells = cellsOf(values);
  const hasDates = dates !== undefined && dates !== '';
  const dateCells = hasDates ? cellsOf(dates) : [];
  if (hasDates && dateCells.length !== valueCells.length) return context.words.functions.pairsDiffer;
  const reader = cellReader(context);
  const points = valueCells.flatMap((cell, at): GivenPoint[] => {
    const value = reader.number(cell);
    const day = hasDates ? reader.day(dateCells[at]) : at;
    return value === null || day === null ? [] : [{ day, value, at }];
  });
  const begun = cellsOf(newProcesses).filter((cell) => !isBlank(cell));
  const marks = begun.flatMap((cell) => {
    const day = reader.day(cell);
    return day === null ? [] : [{ day, kpiId: '', reason: '' }];
  });
  const says = reader.says();
  if (says !== null) return says;
  if (begun.length > 0 && !hasDates) return context.words.functions.datesNeeded;
  const inOrder = [...points].sort((one, other) => one.day - other.day || one.at - other.at);
  return { points: inOrder, processes: processesOf(inOrder, marks, direction) };
}

export const seriesParameters = {
  values: {
    name: 'values',
    describes: 'The values of one KPI, oldest first, or in any order with their dates. Blanks are left out.',
    example: 'B2:B40',
  },
  dates: {
    name: 'dates',
    describes: 'A date for each value; with them the order of the rows does not matter.',
    example: 'A2:A40',
    optional: true,
  },
  newProcesses: {
    name: 'new_process_from',
    describes: 'The day, or days, from which the KPI works another way: limits begin anew there.',
    example: '"2026-09-01"',
    optional: true,
  },
} as const satisfies Record<string, FunctionParameter>;
