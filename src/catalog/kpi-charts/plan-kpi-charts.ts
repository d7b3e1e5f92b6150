// Plans native charts of KPIs on the sheet the add-on owns: helper columns, and a combination of lines over them.

import type { Messages } from '../../messages/messages.ts';
import type { Chart, Plan, Step } from '../../workbook/plan.ts';
import type { Area, Snapshot } from '../../workbook/snapshot.ts';
import { isoDate } from '../commands/setup/column-rules.ts';
import type { ToldKpi } from '../kpis/told-kpis.ts';
import { type ChartColumn, chartColumns, mostColumns } from './chart-columns.ts';
import {
  blockColumns,
  type ChartBlock,
  type ChartSheet,
  chartSheet,
  firstTitleRow,
  rowsForChart,
} from './chart-sheet.ts';

const tabColor = '#f9ab00';
const columnWidthPixels = 92;
const gapWidthPixels = 24;
const rowHeightPixels = 21;

/** One KPI with the block it is written to. */
interface Written {
  readonly kpi: ToldKpi;
  readonly title: string;
  readonly columns: readonly ChartColumn[];
  readonly block: ChartBlock;
  readonly isNew: boolean;
}

export function planKpiCharts(kpis: readonly ToldKpi[], snapshot: Snapshot, words: Messages): Plan {
  const { chart } = words.kpiViews;
  const sheet = chartSheet(snapshot, words);
  const drawable = kpis.filter(({ assessed }) => assessed.points.length > 0 && assessed.kpi.id !== '');
  const written = writtenTo(sheet, drawable, words);
  const problems = kpis
    .filter((kpi) => !drawable.includes(kpi))
    .map(({ assessed: { kpi } }) =>
      kpi.id === '' ? chart.noId(kpi.kpi) : chart.noValues(kpi.kpi || kpi.id),
    );
  const names = (isNew: boolean) =>
    written
      .filter((one) => one.isNew === isNew)
      .map(({ kpi: { assessed } }) => assessed.kpi.kpi || assessed.kpi.id);
  const [first] = written;
  if (!first) return { steps: [], says: problems[0] ?? chart.noKpis, changed: [], kept: [], problems };
  const says = chart.done(sheet.name, names(true), names(false));
  return {
    steps: [
      ...groundwork(sheet, snapshot, words),
      ...written.flatMap((one) => blockSteps(sheet.name, one, words)),
      {
        kind: 'select',
        area: {
          sheet: sheet.name,
          row: first.block.titleRow,
          column: first.block.column,
          rows: 1,
          columns: 1,
        },
      },
    ],
    says,
    changed: [says],
    kept: sheet.foreign.map(chart.keptSheet),
    problems,
  };
}

/** Each KPI on its own block, new ones one beside the other. */
function writtenTo(sheet: ChartSheet, kpis: readonly ToldKpi[], { kpiViews }: Messages): readonly Written[] {
  let column = sheet.freeColumn;
  return kpis.map((kpi) => {
    const { id, kpi: name } = kpi.assessed.kpi;
    const known = sheet.blockOf(id);
    const block = known ?? {
      column,
      titleRow: firstTitleRow,
      headingRow: firstTitleRow + rowsForChart,
      title: '',
      lastRow: firstTitleRow + rowsForChart,
    };
    if (!known) column += blockColumns;
    return {
      kpi,
      title: kpiViews.chart.title(id, name),
      columns: chartColumns(kpi.assessed),
      block,
      isNew: known === null,
    };
  });
}

function groundwork({ name, isNew }: ChartSheet, snapshot: Snapshot, words: Messages): readonly Step[] {
  const after = snapshot.sheetNames.indexOf(words.tables.kpiLog.name);
  const position = after === -1 ? snapshot.sheetNames.length : after + 1;
  const title: Area = { sheet: name, row: 1, column: 1, rows: 1, columns: 1 };
  return [
    ...(isNew
      ? ([
          { kind: 'add-sheet', sheet: name, position, tabColor },
          { kind: 'hide-gridlines', sheet: name },
        ] as const)
      : []),
    { kind: 'write-values', area: title, values: [[words.kpiViews.chart.sheetTitle]] },
    { kind: 'style', area: title, style: { colour: '#5f6368' } },
  ];
}

function blockSteps(
  sheet: string,
  { block, columns, title, isNew }: Written,
  words: Messages,
): readonly Step[] {
  const { column, titleRow, headingRow } = block;
  const rows = columns[0]?.values.length ?? 0;
  const area = (row: number, count: number, across = mostColumns, from = column): Area => ({
    sheet,
    row,
    column: from,
    rows: count,
    columns: across,
  });
  const oldRows = block.lastRow - headingRow + 1;
  const { headings } = words.kpiViews.chart;
  return [
    ...(isNew
      ? newBlockSteps(sheet, block)
      : ([{ kind: 'clear-values', area: area(headingRow, oldRows) }] as const)),
    { kind: 'write-values', area: area(titleRow, 1, 1), values: [[title]] },
    { kind: 'style', area: area(titleRow, 1, 1), style: { bold: true, sizePoints: 12 } },
    {
      kind: 'write-values',
      area: area(headingRow, rows + 1, columns.length),
      values: [
        columns.map(({ heading }) => headings[heading]),
        ...Array.from({ length: rows }, (_, row) => columns.map(({ values }) => values[row] ?? null)),
      ],
    },
    {
      kind: 'style',
      area: area(headingRow, 1, columns.length),
      style: { bold: true, background: '#e8eaed', colour: '#3c4043', wrap: true },
    },
    { kind: 'number-format', area: area(headingRow + 1, rows, 1), format: isoDate },
    {
      kind: 'replace-chart',
      sheet,
      chart: {
        title,
        ...(block.title === '' ? {} : { formerTitle: block.title }),
        keepsPlace: true,
        kind: 'combo',
        data: [area(headingRow, rows + 1, columns.length)],
        anchor: { row: titleRow + 1, column },
        widthPixels: columnWidthPixels * mostColumns,
        heightPixels: rowHeightPixels * (rowsForChart - 2),
        colours: columns.flatMap(({ look }) => look?.colour ?? []),
        series: columns.flatMap(({ look }) => look ?? []),
        ...valueRangeOf(columns),
      },
    },
  ];
}

const newBlockSteps = (sheet: string, { column }: ChartBlock): readonly Step[] => [
  {
    kind: 'column-widths',
    sheet,
    from: column,
    widths: [...Array.from({ length: mostColumns }, () => columnWidthPixels), gapWidthPixels],
  },
];

/** Rounded so that the axis has round numbers; a measure that is never negative is not shown below zero. */
function valueRangeOf(columns: readonly ChartColumn[]): Pick<Chart, 'valueRange'> {
  const numbers = columns.flatMap(({ values }) => values.filter((value) => typeof value === 'number'));
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (!(high > low)) return {};
  const step = 10 ** Math.floor(Math.log10(high - low)) / 2;
  const least = Math.floor((low - step / 4) / step) * step;
  const most = Math.ceil((high + step / 4) / step) * step;
  const plain = (value: number): number => Number(value.toPrecision(12));
  return { valueRange: { least: plain(low >= 0 ? Math.max(0, least) : least), most: plain(most) } };
}
