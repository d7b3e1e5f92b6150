// OKR_FORECAST: where dated values lead to at the due date.

import type { Day } from '../../domain/day.ts';
import { fewestDaysForForecast, forecastOf } from '../../domain/okr/forecast.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, CustomFunction, FunctionArgument } from './custom-function.ts';
import { cellsOf } from './elementwise.ts';

function forecastOfCells(
  [dates, values, dueDate]: readonly FunctionArgument[],
  context: CellContext,
): number | string {
  const { functions } = context.words;
  const dateCells = cellsOf(dates);
  const valueCells = cellsOf(values);
  if (dateCells.length !== valueCells.length) return functions.pairsDiffer;
  const reader = cellReader(context);
  const days: Day[] = [];
  const numbers: number[] = [];
  dateCells.forEach((cell, index) => {
    const day = reader.day(cell);
    const value = reader.number(valueCells[index]);
    if (day === null || value === null) return;
    days.push(day);
    numbers.push(value);
  });
  const due = reader.day(cellsOf(dueDate)[0]);
  const says = reader.says();
  if (says !== null) return says;
  if (due === null) return context.words.problems({ code: 'missing-value', what: 'due' });
  const forecast = forecastOf({ days, values: numbers }, due, null);
  if (forecast.kind === 'forecast') return forecast.value;
  return days.length === 0 ? '' : functions.tooFewCheckIns(new Set(days).size, fewestDaysForForecast);
}

export const okrForecast: CustomFunction = {
  name: 'OKR_FORECAST',
  summary: 'Where check-ins lead to at the due date, if they go on as they did.',
  details:
    'The line is the median of the slopes between all pairs of check-ins (Theil–Sen), so that one odd value does not bend it. It needs check-ins on three different days.',
  parameters: [
    { name: 'dates', describes: 'The days of the check-ins.', example: 'A2:A' },
    {
      name: 'values',
      describes: 'The value on each of the days, in the unit of the key result.',
      example: 'B2:B',
    },
    { name: 'due_date', describes: 'The day to look ahead to.', example: 'D2' },
  ],
  returns: 'The value on the due date, in the unit of the check-ins.',
  badInput:
    'Rows without a date or a value are left out. With fewer than three days it says so instead of guessing.',
  examples: [
    {
      formula: '=OKR_FORECAST(A1:A4, B1:B4, "2026-10-29")',
      cells: {
        A1: '2026-10-01',
        B1: '10',
        A2: '2026-10-08',
        B2: '12',
        A3: '2026-10-15',
        B3: '14',
        A4: '',
        B4: '',
      },
      result: 18,
    },
    {
      formula: '=OKR_FORECAST(A1:A2, B1:B2, "2026-10-29")',
      cells: { A1: '2026-10-01', B1: '10', A2: '2026-10-08', B2: '12' },
      result: 'no forecast: check-ins on 2 different days, 3 are needed.',
    },
  ],
  compute: (args, context) => forecastOfCells(args, context),
};
