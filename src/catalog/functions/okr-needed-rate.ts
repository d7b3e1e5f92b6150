// OKR_NEEDED_RATE: the change needed each week.
import { neededWeeklyRate } from '../../domain/okr/needed-rate.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, CustomFunction } from './custom-function.ts';
import { elementwise } from './elementwise.ts';
import { goalParameters } from './goal-parameters.ts';

function rateOfCells(
  [currentCell, targetCell, asOfCell, dueCell]: readonly CellValue[],
  context: CellContext,
): CellValue {
  const reader = cellReader(context);
  const current = reader.number(currentCell);
  const target = reader.number(targetCell);
  const asOf = reader.day(asOfCell);
  const due = reader.day(dueCell);
  const says = reader.says();
  if (says !== null) return says;
  if (current === null || target === null || asOf === null || due === null) return '';
  return neededWeeklyRate(current, target, due - asOf) ?? context.words.functions.noTimeLeft;
}

export const okrNeededRate: CustomFunction = {
  name: 'OKR_NEEDED_RATE',
  summary: 'The change needed each week to reach the target by the due date.',
  parameters: [goalParameters.current, goalParameters.target, goalParameters.asOf, goalParameters.dueDate],
  returns: 'Units a week; negative where the value has to fall.',
  badInput: 'A blank gives a blank; when no time is left it says so.',
  examples: [
    { formula: '=OKR_NEEDED_RATE(150, 200, "2026-10-01", "2026-12-10")', result: 5, note: '50 in ten weeks' },
    { formula: '=OKR_NEEDED_RATE(4, 3, "2026-10-01", "2026-10-15")', result: -0.5 },
    {
      formula: '=OKR_NEEDED_RATE(150, 200, "2026-12-10", "2026-12-10")',
      result: 'no weeks left: the due date is not after the as-of date.',
    },
  ],
  compute: (args, context) => elementwise(args, context.words, (cells) => rateOfCells(cells, context)),
};
