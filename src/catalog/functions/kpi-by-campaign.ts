// KPI_BY_CAMPAIGN: one KPI campaign by campaign, and which of them differ by more than chance.
import { type ComparedCampaign, compareCampaigns } from '../../domain/kpi/campaigns.ts';
import type { Kpi } from '../../domain/kpi/kpi.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { CellValue, Grid } from '../../workbook/cell.ts';
import { kpiLogIn, lastLoggedDay } from '../../workbook/kpi-log/kpi-log-in.ts';
import { readKpiLog } from '../../workbook/kpi-log/read-kpi-log.ts';
import { kpiRow } from '../../workbook/rows/kpi-row.ts';
import { decodeTable } from '../../workbook/table-codec.ts';
import { campaignSettingOf } from '../kpis/campaign-setting.ts';
import { tables } from '../tables/tables.ts';
import type { CellContext, CustomFunction, FunctionArgument } from './custom-function.ts';
import { cellsOf, isGrid } from './elementwise.ts';
import { type GivenTables, givenTables, notATable } from './table-arguments.ts';

function spillOf(log: Grid, asked: string, { grids, settings, context }: GivenTables): CellValue | Grid {
  const { words } = context;
  const grid = grids.get('kpis');
  const kpis = grid ? decodeTable(grid, tables.kpis, context, kpiRow(words)).rows : [];
  const known = kpis.map(({ value }) => value);
  const kpi = known.find(({ id, kpi: name }) => [id, name].some((one) => idKey(one) === idKey(asked)));
  if (grid && !kpi) return words.problems({ code: 'unknown-kpi', id: asked });
  const shown = kpi ?? kpiOfLog(asked);
  const table = readKpiLog(log, tables.kpiLog, kpi ? known : [shown], context);
  const setting = campaignSettingOf(shown, known, words);
  const asOf = settings.asOf ?? lastLoggedDay(table);
  const compared = compareCampaigns(shown, kpiLogIn(table), setting, {
    asOf,
    watchBand: settings.watchBand,
  });
  if (compared.length === 0) return words.campaigns.none(asked);
  return [
    Object.values(words.campaigns.headings),
    ...compared.map((campaign) => cellsOfCampaign(campaign, shown, setting.spendKpi?.unit ?? '', words)),
  ];
}

/** Where no KPIs table is given, all that is known of a KPI is what the log calls it. */
const kpiOfLog = (id: string): Kpi => ({
  id,
  kpi: id,
  unit: '',
  direction: null,
  target: null,
  lower: null,
  upper: null,
  frequency: null,
  owner: '',
  notes: '',
});

function cellsOfCampaign(
  compared: ComparedCampaign,
  kpi: Kpi,
  spendUnit: string,
  { campaigns, kpi: words }: CellMessages,
): readonly CellValue[] {
  const { campaign, verdict, level, latest, trend, share, spend } = compared;
  return [
    campaign,
    campaigns.verdicts[verdict],
    level ?? '',
    latest?.value ?? '',
    words.trend(trend, kpi.frequency, kpi.unit),
    words.signal({ ...compared, kpi }),
    share ?? '',
    campaigns.spend(spend, spendUnit),
    campaigns.comparison(compared, kpi),
  ];
}

const inputs = ['kpiLog', 'kpis', 'settings'] as const;

export const kpiByCampaign: CustomFunction = {
  name: 'KPI_BY_CAMPAIGN',
  summary: 'One KPI campaign by campaign: which works, which needs improving, and what is only chance.',
  details:
    'Each campaign is held against all others together: percentages made of whole cases by the two-proportion test (NIST/SEMATECH e-Handbook of Statistical Methods, 7.3.3), everything else by the rank sum test of Wilcoxon, Mann and Whitney; with three or more campaigns p counts as Holm (1979) has it. From p = 0.05 on a difference is within what chance would give. Share is that of all values together, where they add up. Cost or return needs a KPI whose name says spend, cost or budget.',
  parameters: [
    { name: 'kpi_log', describes: 'The whole KPI Log with its headings.', example: "'KPI Log'!A1:E" },
    {
      name: 'kpi',
      describes: 'The ID of the KPI, or its name where the KPIs table is given.',
      example: '"K1"',
    },
    {
      name: 'kpis',
      describes: 'The whole KPIs table with its headings: unit, direction, and the KPI that holds the spend.',
      example: 'KPIs!A1:J',
      optional: true,
    },
    {
      name: 'settings',
      describes: 'The Settings sheet: As of. Without it the last logged day holds.',
      example: 'Settings!A1:B',
      optional: true,
    },
  ],
  returns:
    'A row for each campaign under headings: Campaign, Verdict, Level, Latest, Trend, Signal, Share (0 to 1), Cost or return, Against the others.',
  badInput:
    'Too little data is said in Verdict. A KPI without campaigns, one that is not there, or something else than a table gives one sentence.',
  examples: [
    {
      formula: '=KPI_BY_CAMPAIGN(A1:D11, "K1")',
      cells: Object.fromEntries([
        ...['Date', 'KPI ID', 'Value', 'Campaign'].map((text, at) => [`${'ABCD'[at]}1`, text]),
        ...[20, 22, 21, 23, 24, 9, 11, 10, 8, 12].flatMap((value, at) => [
          [`A${at + 2}`, `2026-11-0${(at % 5) + 1}`],
          [`B${at + 2}`, 'K1'],
          [`C${at + 2}`, String(value)],
          [`D${at + 2}`, at < 5 ? 'Search' : 'Social'],
        ]),
      ]),
      result: [
        [
          'Campaign',
          'Verdict',
          'Level',
          'Latest',
          'Trend',
          'Signal',
          'Share',
          'Cost or return',
          'Against the others',
        ],
        [
          'Search',
          'Differs',
          22,
          24,
          'No clear trend',
          '5 values: too few to tell change from chance, 6 are needed.',
          0.6875,
          '',
          '22 against 10 of the others: higher by more than chance (rank sum test, p = 0.012).',
        ],
        [
          'Social',
          'Differs',
          10,
          12,
          'No clear trend',
          '5 values: too few to tell change from chance, 6 are needed.',
          0.3125,
          '',
          '10 against 22 of the others: lower by more than chance (rank sum test, p = 0.012).',
        ],
      ],
      note: 'with the KPIs table, whose direction says what is good, Works and Needs improving',
    },
    {
      formula: '=KPI_BY_CAMPAIGN(A1:C2, "K1")',
      cells: { A1: 'Date', B1: 'KPI ID', C1: 'Value', A2: '2026-11-02', B2: 'K1', C2: '20' },
      result:
        'no campaigns for K1: name one in the Campaign column of the KPI Log on each row that belongs to it.',
    },
  ],
  compute(args: readonly FunctionArgument[], context: CellContext) {
    const [log, kpi, ...rest] = args;
    if (!isGrid(log)) return context.words.problems(notATable('kpiLog', log, context.words));
    const asked = String(cellsOf(kpi)[0] ?? '').trim();
    if (asked === '') return context.words.problems({ code: 'missing-value', what: 'kpiId' });
    const given = givenTables([log, ...rest], inputs, context);
    return given.says[0] ?? spillOf(log, asked, given);
  },
};
