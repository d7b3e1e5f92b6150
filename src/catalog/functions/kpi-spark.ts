// KPI_SPARK: a sparkline as text.
import { sparkline } from '../../domain/kpi/sparkline.ts';
import type { CellValue, Grid } from '../../workbook/cell.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, CustomFunction, FunctionArgument } from './custom-function.ts';
import { cellsOf, isGrid } from './elementwise.ts';

/** As many as fit into a cell of usual width. */
const usualLength = 26;

function sparksOfCells(
  values: FunctionArgument,
  most: FunctionArgument,
  context: CellContext,
): CellValue | Grid {
  const reader = cellReader(context);
  const length = reader.numberBetween(cellsOf(most)[0], 1, null) ?? usualLength;
  // A column is one series, and so is each row of a wider range.
  const isWide = isGrid(values) && (values[0]?.length ?? 0) > 1;
  const lines = isWide ? values : [cellsOf(values)];
  const sparks = lines.map((cells) =>
    sparkOf(
      cells.map((cell) => reader.number(cell)),
      length,
    ),
  );
  const says = reader.says();
  if (says !== null) return says;
  return sparks.length === 1 ? (sparks[0] ?? '') : sparks.map((spark) => [spark]);
}

/** The latest values; open-ended ranges end in blanks that are no gaps. */
function sparkOf(values: readonly (number | null)[], length: number): string {
  let end = values.length;
  while (end > 0 && values[end - 1] === null) end -= 1;
  let begin = 0;
  while (begin < end && values[begin] === null) begin += 1;
  return sparkline(values.slice(Math.max(begin, end - Math.trunc(length)), end));
}

export const kpiSpark: CustomFunction = {
  name: 'KPI_SPARK',
  summary: 'A sparkline as text, such as ▁▂▄▃▅▇: it goes wherever a cell goes.',
  details:
    'One block for each of the latest values, from the lowest to the highest among them; · is a gap. It is text, not a picture as SPARKLINE draws it: so one formula can fill a column, it stays when the sheet is exported, pasted into a mail or joined with other text, and it needs no options that differ by locale. For colours, axes and bars use SPARKLINE on the same cells.',
  parameters: [
    {
      name: 'values',
      describes: 'A column or row of values, oldest first; of a wider range each row is a line of its own.',
      example: 'B2:B40',
    },
    {
      name: 'most',
      describes: 'How many of the latest values to show. Left out: 26.',
      example: '13',
      optional: true,
    },
  ],
  returns: 'Text of as many blocks as values; a column of them for several rows.',
  badInput: 'Without values a blank. A cell that cannot be read gives one sentence.',
  examples: [
    { formula: '=KPI_SPARK({1; 5; 3; 8})', result: '▁▅▃█' },
    { formula: '=KPI_SPARK({1, 5, 3, 8; 4, 4, 4, 4})', result: [['▁▅▃█'], ['▅▅▅▅']] },
    {
      formula: '=KPI_SPARK(A1:A9, 3)',
      cells: { A1: '9', A2: '1', A3: '', A4: '3' },
      result: '▁·█',
      note: 'the last three; what is blank after them is not there yet',
    },
    {
      formula: '=KPI_SPARK({1; "n/a"})',
      result: 'not a number: “n/a”. Type digits, such as 45, 4.5 or 45%.',
    },
  ],
  compute: ([values, most], context) => sparksOfCells(values, most, context),
};
