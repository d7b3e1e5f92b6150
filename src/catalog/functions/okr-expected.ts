// OKR_EXPECTED: how much should be reached by a day.
import { isoFromDay } from '../../domain/day.ts';
import { elapsedShare, expectedShare, successShare } from '../../domain/okr/pace.ts';
import { defaultThresholds } from '../../domain/okr/thresholds.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, CustomFunction } from './custom-function.ts';
import { elementwise } from './elementwise.ts';
import { goalParameters } from './goal-parameters.ts';

function expectedOfCells(cells: readonly CellValue[], context: CellContext): CellValue {
  const [startCell, dueCell, asOfCell, commitmentCell] = cells;
  const reader = cellReader(context);
  const start = reader.day(startCell);
  const due = reader.day(dueCell);
  const asOf = reader.day(asOfCell);
  const commitment = reader.choice(commitmentCell, context.words.choices.commitments) ?? 'committed';
  const says = reader.says();
  if (says !== null) return says;
  if (start === null || due === null || asOf === null) return '';
  if (due < start) {
    const days = { start: isoFromDay(start), due: isoFromDay(due) };
    return context.words.problems({ code: 'due-before-start', ...days });
  }
  return expectedShare(elapsedShare({ start, due }, asOf), successShare(commitment, defaultThresholds));
}

export const okrExpected: CustomFunction = {
  name: 'OKR_EXPECTED',
  summary: 'How much of a goal should be reached by a day, if it moves evenly.',
  details:
    'The elapsed share of the period, from 0 on its first day to 1 on its last. For an aspirational goal 0.7 of that: landing on 0.7 is a success, so pace is measured against it.',
  parameters: [
    goalParameters.startDate,
    goalParameters.dueDate,
    goalParameters.asOf,
    { ...goalParameters.commitment, optional: true },
  ],
  returns: 'A share from 0 to 1, to be compared with OKR_PROGRESS.',
  badInput:
    'A missing date gives a blank; text that is no date, or a due date before the start, gives a sentence.',
  examples: [
    { formula: '=OKR_EXPECTED("2026-01-01", "2026-04-11", "2026-02-20")', result: 0.5 },
    { formula: '=OKR_EXPECTED("2026-01-01", "2026-04-11", "2026-02-20", "Aspirational")', result: 0.35 },
    {
      formula: '=OKR_EXPECTED("2026-01-01", "2026-04-11", "2025-12-01")',
      result: 0,
      note: 'before the start',
    },
    {
      formula: '=OKR_EXPECTED("soon", "2026-04-11", "2026-02-20")',
      result: 'not a date: “soon”. Type it as 2026-12-31.',
    },
  ],
  compute: (args, context) => elementwise(args, context.words, (cells) => expectedOfCells(cells, context)),
};
