// OKR_KEY_RESULTS: the computed columns of the Key Results table, as one spill.
import { type AssessedKeyResult, keyResultJudge } from '../../domain/okr/assess.ts';
import type { Objective } from '../../domain/okr/objective.ts';
import type { CellValue, Grid } from '../../workbook/cell.ts';
import { readHistories } from '../../workbook/check-in-histories.ts';
import { keyResultsLinkedTo } from '../../workbook/kpi-links.ts';
import { readKpiLog } from '../../workbook/kpi-log/read-kpi-log.ts';
import { fieldProblemsOf, sentenceOfProblems, sentencesOfSettings } from '../../workbook/okr-set.ts';
import { keyResultRow } from '../../workbook/rows/key-result-row.ts';
import { kpiRow } from '../../workbook/rows/kpi-row.ts';
import { objectiveRow } from '../../workbook/rows/objective-row.ts';
import type { Settings } from '../../workbook/settings.ts';
import {
  type CodecContext,
  type ContentTable,
  decodeTable,
  type TableFrame,
  walkTable,
} from '../../workbook/table-codec.ts';
import { tables } from '../tables/tables.ts';
import { spillOf } from './computed-columns.ts';
import type { CellContext, CustomFunction } from './custom-function.ts';
import { isGrid } from './elementwise.ts';
import { smartJudge } from './smart-cells.ts';
import { type GivenTables, givenTables, missingColumns, notATable } from './table-arguments.ts';
import { settingsAndKpis } from './table-parameters.ts';

const needed = {
  keyResults: [
    'id',
    'objectiveId',
    'type',
    'start',
    'target',
    'upper',
    'tolerance',
    'current',
    'weight',
    'due',
    'confidence',
    'lastCheckIn',
  ],
  objectives: ['id', 'commitment', 'start', 'due'],
  checkIns: ['date', 'keyResultId', 'value'],
};

const inputs = ['keyResults', 'objectives', 'checkIns', 'settings', 'kpis', 'kpiLog'] as const;

export const okrKeyResults: CustomFunction = {
  name: 'OKR_KEY_RESULTS',
  summary: 'Judges every row of a Key Results table: score, expected, status, forecast, needed rate and why.',
  details:
    'Put it in the first heading cell right of the table: it fills seven columns with their headings, down to the last row with content, so that new rows are judged without copying a formula. Columns are found by their headings; they may stand in any order, with your own between them.',
  parameters: [
    { name: 'key_results', describes: 'The whole Key Results table with its headings.', example: 'A1:Q' },
    {
      name: 'objectives',
      describes: 'The whole Objectives table with its headings.',
      example: 'Objectives!A1:K',
    },
    {
      name: 'check_ins',
      describes: 'The whole Check-ins table with its headings: forecasts come from it.',
      example: "'Check-ins'!A1:F",
      optional: true,
    },
    ...settingsAndKpis,
  ],
  returns:
    'Score and Expected from 0 to 1, Status, Forecast, Needed rate, Why and SMART, a row for each row of the table.',
  badInput:
    'A cell that cannot be read is named in Why with what to do, such as “I7: not a number: “abc””, and its row is a Problem; all other rows are judged. A missing column is named in the first computed cell.',
  examples: [
    {
      formula: '=OKR_KEY_RESULTS(A1:M2, O1:R2, T1:V4, X1:Y4)',
      cells: {
        A1: 'ID',
        B1: 'Objective ID',
        C1: 'Key result',
        D1: 'Type',
        E1: 'Start value',
        F1: 'Target',
        G1: 'Upper bound',
        H1: 'Tolerance',
        I1: 'Current',
        J1: 'Weight',
        K1: 'Due',
        L1: 'Confidence',
        M1: 'Last check-in',
        A2: 'KR1',
        B2: 'O1',
        E2: '0',
        F2: '100',
        I2: '45',
        O1: 'ID',
        P1: 'Commitment',
        Q1: 'Start',
        R1: 'Due',
        O2: 'O1',
        Q2: '2026-01-01',
        R2: '2026-04-11',
        T1: 'Date',
        U1: 'Key result ID',
        V1: 'Value',
        T2: '2026-02-06',
        U2: 'KR1',
        V2: '35',
        T3: '2026-02-13',
        U3: 'KR1',
        V3: '40',
        T4: '2026-02-20',
        U4: 'KR1',
        V4: '45',
        X1: 'Setting',
        Y1: 'Value',
        X2: 'As of',
        Y2: '2026-02-20',
      },
      result: [
        ['Score', 'Expected', 'Status', 'Forecast', 'Needed rate', 'Why', 'SMART'],
        [
          0.45,
          0.5,
          'On track',
          '80.7',
          '+7.7 a week, 1.5 times the present',
          'On track: 0.45 of the way at 50 % of the time; needs 1.5 times the current weekly rate.',
          '',
        ],
      ],
    },
    {
      formula: '=OKR_KEY_RESULTS(A1:N2, P1:S2, , U1:V2, X1:X2, Z1:AB4)',
      cells: {
        A1: 'ID',
        B1: 'Objective ID',
        C1: 'Key result',
        D1: 'Type',
        E1: 'Start value',
        F1: 'Target',
        G1: 'Upper bound',
        H1: 'Tolerance',
        I1: 'Current',
        J1: 'Weight',
        K1: 'Due',
        L1: 'Confidence',
        M1: 'Last check-in',
        N1: 'KPI ID',
        A2: 'KR1',
        B2: 'O1',
        F2: '60',
        N2: 'K1',
        P1: 'ID',
        Q1: 'Commitment',
        R1: 'Start',
        S1: 'Due',
        P2: 'O1',
        R2: '2026-01-01',
        S2: '2026-04-11',
        U1: 'Setting',
        V1: 'Value',
        U2: 'As of',
        V2: '2026-02-20',
        X1: 'ID',
        X2: 'K1',
        Z1: 'Date',
        AA1: 'KPI ID',
        AB1: 'Value',
        Z2: '2025-12-29',
        AA2: 'K1',
        AB2: '20',
        Z3: '2026-02-16',
        AA3: 'K1',
        AB3: '45',
        Z4: '2026-02-23',
        AA4: 'K1',
        AB4: '50',
      },
      result: [
        ['Score', 'Expected', 'Status', 'Forecast', 'Needed rate', 'Why', 'SMART'],
        [
          0.625,
          0.5,
          'On track',
          'Needs values on 3 days, has 1',
          '+2.1 a week, 0.6 times the present',
          'On track: 0.63 of the way at 50 % of the time; needs 0.6 times the current weekly rate. Current 45 from KPI K1 on 16 Feb 2026. Start 20 from KPI K1 on 29 Dec 2025.',
          '',
        ],
      ],
      note: 'Start value and Current are empty, so that the KPI gives both, up to As of',
    },
  ],
  compute(args, context) {
    const { words } = context;
    const [grid] = args;
    if (!isGrid(grid)) return words.problems(notATable('keyResults', grid, words));
    const given = givenTables(args, inputs, context);
    return spillOfKeyResults(grid, given);
  },
};

function spillOfKeyResults(grid: Grid, { grids, settings, context, says }: GivenTables): Grid {
  const { words } = context;
  const about = [...says];
  const objectives = decodeTable(
    grids.get('objectives') ?? [],
    tables.objectives,
    context,
    objectiveRow(words),
  );
  const { past, frame: checkIns } = readHistories(
    grids.get('checkIns') ?? [],
    tables.checkIns,
    context,
    settings.asOf,
  );
  if (grids.has('objectives'))
    about.push(...missingColumns('objectives', objectives, needed.objectives, words));
  if (grids.has('checkIns')) about.push(...missingColumns('checkIns', checkIns, needed.checkIns, words));

  const { judge } = keyResultJudge(
    { ...settings, objectives: objectives.rows.map(({ value }) => value) },
    past,
  );
  const link = linkOf(grids, objectives, settings, context);
  const spill = spillOf(tables.keyResults, words);
  const say = keyResultCells(settings, context);
  const keyResults = walkTable(
    grid,
    tables.keyResults,
    context,
    keyResultRow(words),
    (keyResult, row, problems, frame) => {
      const linked = link === null ? keyResult : link(keyResult, problems);
      spill.set(row, say(judge(linked, fieldProblemsOf(problems)), row, frame));
    },
  );
  about.push(...missingColumns('keyResults', keyResults, needed.keyResults, words));
  return spill.finished(keyResults, about);
}

/** What KPIs give key results; null where no KPIs table was given. */
function linkOf(
  grids: GivenTables['grids'],
  objectives: ContentTable<Objective>,
  settings: Settings,
  context: CodecContext,
): ReturnType<typeof keyResultsLinkedTo> | null {
  const grid = grids.get('kpis');
  if (grid === undefined) return null;
  const kpis = decodeTable(grid, tables.kpis, context, kpiRow(context.words));
  const named = kpis.rows.map(({ value }) => value);
  const kpiLog = readKpiLog(grids.get('kpiLog') ?? [], tables.kpiLog, named, context);
  return keyResultsLinkedTo({ objectives, kpis, kpiLog, settings }, settings.asOf);
}

/** Says one key result in the cells of its row; the first also tells what is wrong in Settings. */
function keyResultCells(
  settings: Settings,
  context: CellContext,
): (assessed: AssessedKeyResult, row: number, frame: TableFrame) => readonly CellValue[] {
  const { words } = context;
  const { okr } = words;
  const smart = smartJudge(settings, context);
  let aboutSettings = sentencesOfSettings(settings, words);
  return (assessed, row, frame) => {
    const { score, expected, status, reason, forecast, keyResult, fieldProblems, period } = assessed;
    const verdict =
      fieldProblems.length > 0
        ? sentenceOfProblems(fieldProblems, row, frame.columns, words)
        : okr.why(status, reason);
    const link = okr.fromKpi(keyResult);
    const why = link === '' ? verdict : `${verdict} ${link}`;
    const cells = [
      score ?? '',
      expected ?? '',
      okr.statusText(status, reason),
      status === 'achieved' ? '' : okr.forecast(forecast, keyResult.unit),
      okr.neededRate(assessed),
      aboutSettings.length > 0 ? [why, ...aboutSettings].join(' ') : why,
      smart.ofKeyResult(keyResult, period, frame),
    ];
    aboutSettings = [];
    return cells;
  };
}
