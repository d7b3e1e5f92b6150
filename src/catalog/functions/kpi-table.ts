// KPI_TABLE: the computed columns of the KPIs table, as one spill.
import type { Day } from '../../domain/day.ts';
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { CellValue, Grid } from '../../workbook/cell.ts';
import { columnWords } from '../../workbook/placing/column-words.ts';
import type { Table } from '../../workbook/table.ts';
import type { ContentTable } from '../../workbook/table-codec.ts';
import { readWorkbookContent, type WorkbookContent } from '../../workbook/workbook-content.ts';
import { type ToldKpi, toldKpis } from '../kpis/told-kpis.ts';
import { tables } from '../tables/tables.ts';
import type { CustomFunction, FunctionArgument } from './custom-function.ts';

/** More would push the signal out of sight. */
const mostNotes = 2;
const nothing = ['', '', '', '', ''];

export const kpiTable: CustomFunction = {
  name: 'KPI_TABLE',
  summary: 'Judges every KPI of a KPIs table: latest value, health, trend, signal and natural limits.',
  details:
    'Put it in the first heading cell right of the table: it fills five columns with their headings, down to the last row with content. ' +
    'Natural limits are those of a process behaviour chart (mean ± 2.66 × mean moving range of the first 12 values); below 6 values there are none, below 12 they are provisional.',
  parameters: [
    { name: 'kpis', describes: 'The whole KPIs table with its headings.', example: 'A1:J' },
    { name: 'kpi_log', describes: 'The whole KPI Log with its headings.', example: "'KPI Log'!A1:E" },
    {
      name: 'settings',
      describes:
        'The Settings sheet: it holds As of and the watch band. Without it the last logged day and 10 % hold.',
      example: 'Settings!A1:B',
      optional: true,
    },
  ],
  returns: 'Latest, Health, Trend, Signal and Natural limits, a row for each row of the table.',
  badInput:
    'A cell that cannot be read is named in Signal with what to do; the rest is computed. Something else than a table gives one sentence.',
  examples: [
    {
      formula: '=KPI_TABLE(A1:D2, F1:H3)',
      cells: {
        A1: 'ID',
        B1: 'KPI',
        C1: 'Direction',
        D1: 'Target',
        A2: 'K1',
        B2: 'Demo requests a week',
        C2: 'Up is good',
        D2: '45',
        F1: 'Date',
        G1: 'KPI ID',
        H1: 'Value',
        F2: '2026-11-16',
        G2: 'K1',
        H2: '43',
        F3: '2026-11-23',
        G3: 'K1',
        H3: '44',
      },
      result: [
        ['Latest', 'Health', 'Trend', 'Signal', 'Natural limits'],
        [44, 'Watch', 'Too few values', '2 values: too few to tell change from chance, 6 are needed.', ''],
      ],
    },
  ],
  compute([kpis, kpiLog, settings], { locale, words }) {
    if (!isGrid(kpis)) return words.problems({ code: 'not-a-table', table: 'kpis' });
    if (!isGrid(kpiLog)) return words.problems({ code: 'not-a-table', table: 'kpiLog' });
    const grids = new Map<string, Grid>([
      ['kpis', kpis],
      ['kpiLog', kpiLog],
      ...(isGrid(settings) ? ([['settings', settings]] as const) : []),
    ]);
    const content = readWorkbookContent((id) => grids.get(id) ?? null, tables, locale, words);
    return spill(content, isGrid(settings), words);
  },
};

const isGrid = (argument: FunctionArgument): argument is Grid => Array.isArray(argument);

function spill(content: WorkbookContent, hasSettings: boolean, words: CellMessages): Grid {
  const { kpis, kpiLog, settings } = content;
  const rules = { asOf: settings.asOf ?? lastLoggedDay(content), watchBand: settings.watchBand };
  const told = toldKpis(kpis, kpiLog, rules, words);
  const { latest, health, trend, signal, limits } = words.tables.kpis.columns;
  const rows = new Map<number, readonly CellValue[]>([
    [kpis.headingRow, [latest, health, trend, signal, limits].map(({ heading }) => heading)],
  ]);
  const aboutTables = [
    ...(hasSettings && settings.asOf === null
      ? [words.problems({ code: 'missing-setting', setting: 'asOf' })]
      : []),
    ...missingColumns(tables.kpis, kpis, ['id', 'direction', 'target'], words),
    ...(kpiLog.layout === 'long'
      ? missingColumns(tables.kpiLog, kpiLog, ['date', 'kpiId', 'value'], words)
      : []),
  ];
  told.kpis.forEach((kpi, index) => {
    rows.set(kpi.row, computedCells(kpi, index === 0 ? aboutTables : [], words));
  });
  return Array.from({ length: kpis.lastRow }, (_, index) => rows.get(index + 1) ?? nothing);
}

/** Of the columns without which nothing can be judged. */
function missingColumns(
  table: Table,
  { columns }: ContentTable<unknown>,
  needed: readonly string[],
  words: CellMessages,
): readonly string[] {
  return needed
    .filter((id) => !columns.has(id))
    .map((id) => {
      const { heading } = columnWords(table, id, words);
      return words.problems({ code: 'missing-column', table: words.tables[table.id].name, heading });
    });
}

function computedCells(
  { assessed, problems, notes }: ToldKpi,
  aboutTables: readonly string[],
  words: CellMessages,
): CellValue[] {
  const { latest, health, trend, kpi } = assessed;
  const told = notes.slice(0, mostNotes);
  const more = notes.length > told.length ? [words.kpi.more(notes.length - told.length)] : [];
  return [
    latest?.value ?? '',
    problems.length > 0 ? words.kpi.problemWord : words.kpi.healthWord(health),
    words.kpi.trend(trend, kpi.frequency, kpi.unit),
    [...problems, ...aboutTables, words.kpi.signal(assessed), ...told, ...more].join(' '),
    words.kpi.limits(assessed),
  ];
}

function lastLoggedDay({ kpiLog }: WorkbookContent): Day {
  return kpiLog.rows.reduce((last, { value }) => Math.max(last, value?.day ?? last), 0);
}
