// KPI_TABLE: the computed columns of the KPIs table, as one spill.
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { CellValue, Grid } from '../../workbook/cell.ts';
import { lastLoggedDay } from '../../workbook/kpi-log/kpi-log-in.ts';
import { readWorkbookContent } from '../../workbook/workbook-content.ts';
import { type ToldKpi, toldKpis } from '../kpis/told-kpis.ts';
import { tables } from '../tables/tables.ts';
import type { CustomFunction } from './custom-function.ts';
import { isGrid } from './elementwise.ts';
import { type GivenTables, givenTables, missingColumns, notATable } from './table-arguments.ts';

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
  compute(args, context) {
    const { words } = context;
    const missing = (['kpis', 'kpiLog'] as const).find((_, at) => !isGrid(args[at]));
    if (missing) return words.problems(notATable(missing, args[missing === 'kpis' ? 0 : 1], words));
    return spill(givenTables(args, ['kpis', 'kpiLog', 'settings'], context));
  },
};

function spill({ grids, context: { locale, words } }: GivenTables): Grid {
  const content = readWorkbookContent((id) => grids.get(id) ?? null, tables, locale, words);
  const { kpis, kpiLog, settings } = content;
  const rules = { asOf: settings.asOf ?? lastLoggedDay(kpiLog), watchBand: settings.watchBand };
  const told = toldKpis(kpis, kpiLog, rules, words);
  const aboutTables = [
    ...(grids.has('settings') && settings.asOf === null
      ? [words.problems({ code: 'missing-setting', setting: 'asOf' })]
      : []),
    ...missingColumns('kpis', kpis, ['id', 'direction', 'target'], words),
    ...(kpiLog.layout === 'long' ? missingColumns('kpiLog', kpiLog, ['date', 'kpiId', 'value'], words) : []),
    ...firstOf(
      told.strays.map(({ place, sentence }) => `${place}: ${sentence}`),
      words,
    ),
  ];
  const { latest, health, trend, signal, limits } = words.tables.kpis.columns;
  const rows = new Map<number, readonly CellValue[]>([
    [kpis.headingRow, [latest, health, trend, signal, limits].map(({ heading }) => heading)],
  ]);
  told.kpis.forEach((kpi, index) => {
    rows.set(kpi.row, computedCells(kpi, index === 0 ? aboutTables : [], words));
  });
  return Array.from({ length: kpis.lastRow }, (_, index) => rows.get(index + 1) ?? nothing);
}

/** Sentences as far as there is room for them. */
const firstOf = (sentences: readonly string[], { kpi }: CellMessages): readonly string[] =>
  sentences.length > mostNotes
    ? [...sentences.slice(0, mostNotes), kpi.more(sentences.length - mostNotes)]
    : sentences;

function computedCells(
  { assessed, problems, notes }: ToldKpi,
  aboutTables: readonly string[],
  words: CellMessages,
): CellValue[] {
  const { latest, health, trend, kpi } = assessed;
  return [
    latest?.value ?? '',
    problems.length > 0 ? words.kpi.problemWord : words.kpi.healthWord(health),
    words.kpi.trend(trend, kpi.frequency, kpi.unit),
    [...problems, ...aboutTables, words.kpi.signal(assessed), ...firstOf(notes, words)].join(' '),
    words.kpi.limits(assessed),
  ];
}
