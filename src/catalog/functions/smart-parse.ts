// SMART_PARSE: what a goal's sentence says, spread over seven cells.
import { isoFromDay } from '../../domain/day.ts';
import type { CellValue, Grid } from '../../workbook/cell.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, CustomFunction, FunctionArgument } from './custom-function.ts';
import { cellsOf, isBlank, isGrid } from './elementwise.ts';
import { certainDeadline, goalOfCells, smartParameters } from './smart-arguments.ts';

const noParts: readonly CellValue[] = ['', '', '', '', '', '', ''];

export const smartParse: CustomFunction = {
  name: 'SMART_PARSE',
  summary: 'What a goal’s sentence says: direction, start, target, change, unit, due date and metric.',
  details:
    'Reads English, German, French and Spanish; the sentence tells which. Numbers come in the unit beside them: 3.5 with %, 80 with seconds for 1:20, 1200000 for 1.2M. The due date is text such as 2027-03-31, the last day meant; a cell stays blank where the sentence says nothing.',
  parameters: [
    smartParameters.text,
    smartParameters.asOf,
    {
      name: 'headings',
      describes: 'Yes or TRUE puts a row of headings on top.',
      example: 'TRUE',
      optional: true,
    },
    smartParameters.fiscalStart,
  ],
  returns: 'Seven cells side by side; a row for each sentence of a column.',
  badInput: 'A blank sentence gives a blank row. A date that cannot be read gives a sentence in its row.',
  examples: [
    {
      formula: '=SMART_PARSE("Increase trial sign-ups from 3,100 to 4,000 by 31 March 2027")',
      result: [['Increase', 3100, 4000, '', '', '2027-03-31', 'trial sign-ups']],
    },
    {
      formula: '=SMART_PARSE(A1:A2, "2026-11-23", TRUE)',
      cells: { A1: 'Cut churn by 20 % this quarter', A2: 'Keep the demo no-show rate at or below 15%' },
      result: [
        ['Direction', 'Start value', 'Target', 'Change', 'Unit', 'Due', 'Metric'],
        ['Decrease', '', '', 20, '%', '2026-12-31', 'churn'],
        ['Keep', '', 15, '', '%', '', 'demo no-show rate'],
      ],
    },
    {
      formula: '=SMART_PARSE("Absprungrate bis Ende März 2027 von 3,5 % auf 2,5 % senken")',
      result: [['Decrease', 3.5, 2.5, '', '%', '2027-03-31', 'Absprungrate']],
      note: 'goals in other languages',
    },
    {
      formula: '=SMART_PARSE("Win 25 customers by 31 March")',
      result: [['Increase', '', 25, '', '', '', 'customers']],
      note: 'no year, and no day to count from',
    },
  ],
  compute(args, context) {
    const [text, asOf, headings, fiscalStart] = args;
    if (isGrid(text) && (text[0]?.length ?? 0) > 1) return context.words.functions.oneColumn;
    const reader = cellReader(context);
    const isHeaded = reader.yesNo(cellsOf(headings)[0]) === 1;
    const unreadable = reader.says();
    if (unreadable !== null) return unreadable;
    const rows = sentencesOf(text).map((cell) =>
      partsOf([cell, cellsOf(asOf)[0], '', '', '', '', cellsOf(fiscalStart)[0]], context),
    );
    return isHeaded ? [[...context.words.functions.goalParts], ...rows] : rows;
  },
};

/** The cells up to the last one with content: open-ended ranges bring every empty row of the sheet. */
function sentencesOf(text: FunctionArgument): readonly CellValue[] {
  const cells = cellsOf(text);
  const last = cells.reduce<number>((found, cell, index) => (isBlank(cell) ? found : index), 0);
  return cells.slice(0, last + 1);
}

function partsOf(cells: readonly (CellValue | undefined)[], context: CellContext): Grid[number] {
  const read = goalOfCells(cells, context);
  if (typeof read === 'string') return [read, ...noParts.slice(1)];
  const { direction, baseline, target, change, unit, deadline, metric } = context
    .goals()
    .parseGoal(read.goal.text, read.goal);
  const due = certainDeadline(deadline);
  return [
    direction === null ? '' : context.words.functions.directions[direction],
    baseline ?? '',
    target ?? '',
    change ?? '',
    unit ?? '',
    due === null ? '' : isoFromDay(due),
    metric ?? '',
  ];
}
