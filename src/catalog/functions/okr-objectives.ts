// OKR_OBJECTIVES: the computed columns of the Objectives table, as one spill.
import { assessOkrs } from '../../domain/okr/assess.ts';
import type { Grid } from '../../workbook/cell.ts';
import { okrSetOf, sentenceOfProblems } from '../../workbook/okr-set.ts';
import { readWorkbookContent } from '../../workbook/workbook-content.ts';
import { tables } from '../tables/tables.ts';
import { spillOf } from './computed-columns.ts';
import type { CustomFunction } from './custom-function.ts';
import { isGrid } from './elementwise.ts';
import { smartJudge } from './smart-cells.ts';
import { type GivenTables, givenTables, missingColumns, notATable } from './table-arguments.ts';
import { settingsAndKpis } from './table-parameters.ts';

const needed = {
  objectives: ['id', 'commitment', 'start', 'due'],
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
  ],
  checkIns: ['date', 'keyResultId', 'value'],
};

export const okrObjectives: CustomFunction = {
  name: 'OKR_OBJECTIVES',
  summary:
    'Judges every row of an Objectives table from its key results: score, grade, status and what holds it back.',
  details:
    'The score is the weighted mean of the key results that have one. The status comes from their weighted progress against pace, and is never more than one step better than the worst of them: an Off track key result caps its objective at At risk.',
  parameters: [
    { name: 'objectives', describes: 'The whole Objectives table with its headings.', example: 'A1:K' },
    {
      name: 'key_results',
      describes: 'The whole Key Results table with its headings.',
      example: "'Key Results'!A1:Q",
    },
    {
      name: 'check_ins',
      describes: 'The whole Check-ins table with its headings.',
      example: "'Check-ins'!A1:F",
      optional: true,
    },
    ...settingsAndKpis,
  ],
  returns:
    'Score from 0 to 1, Grade, Status, Progress bar, Key results scored, Weakest and SMART, a row for each row of the table.',
  badInput:
    'A cell of an objective that cannot be read is named in Status with what to do. A key result that cannot be scored is left out, and Key results scored says so.',
  examples: [
    {
      formula: '=OKR_OBJECTIVES(A1:D2, F1:O3, , Q1:R2)',
      cells: {
        A1: 'ID',
        B1: 'Commitment',
        C1: 'Start',
        D1: 'Due',
        A2: 'O1',
        C2: '2026-01-01',
        D2: '2026-04-11',
        F1: 'ID',
        G1: 'Objective ID',
        H1: 'Type',
        I1: 'Start value',
        J1: 'Target',
        K1: 'Upper bound',
        L1: 'Tolerance',
        M1: 'Current',
        N1: 'Weight',
        O1: 'Due',
        F2: 'KR1',
        G2: 'O1',
        I2: '0',
        J2: '100',
        M2: '90',
        N2: '3',
        F3: 'KR2',
        G3: 'O1',
        I3: '0',
        J3: '100',
        M3: '10',
        Q1: 'Setting',
        R1: 'Value',
        Q2: 'As of',
        R2: '2026-02-20',
      },
      result: [
        ['Score', 'Grade', 'Status', 'Progress bar', 'Key results scored', 'Weakest', 'SMART'],
        [0.7, 'Yellow', 'At risk', '███████░░░ 70 %', '2 of 2 scored', 'KR2', ''],
      ],
      note: 'ahead of its pace as a whole, and held at At risk by KR2',
    },
  ],
  compute(args, context) {
    const { words } = context;
    const [grid] = args;
    if (!isGrid(grid)) return words.problems(notATable('objectives', grid, words));
    return spillOfObjectives(
      givenTables(args, ['objectives', 'keyResults', 'checkIns', 'settings', 'kpis', 'kpiLog'], context),
    );
  },
};

function spillOfObjectives({ grids, settings, context, says }: GivenTables): Grid {
  const { words } = context;
  const content = readWorkbookContent((id) => grids.get(id) ?? null, tables, context.locale, words);
  const { objectives } = content;
  const smart = smartJudge(settings, context);
  const spill = spillOf(tables.objectives, words);
  const { okr } = words;
  assessOkrs(okrSetOf(content)).objectives.forEach((assessed, index) => {
    const { score, grade, status, reason, scored, counted, weakest, fieldProblems, objective } = assessed;
    const row = objectives.rows[index]?.row ?? objectives.lastRow;
    spill.set(row, [
      score ?? '',
      grade === null ? '' : okr.grades[grade],
      fieldProblems.length > 0
        ? sentenceOfProblems(fieldProblems, row, objectives.columns, words)
        : okr.statusText(status, reason),
      score === null ? '' : okr.progressBar(score),
      okr.coverage(scored, counted),
      weakest?.keyResult.id ?? '',
      smart.ofObjective(objective, objectives),
    ]);
  });
  const given = (['objectives', 'keyResults', 'checkIns'] as const).filter((id) => grids.has(id));
  const missing = given.flatMap((id) => missingColumns(id, content[id], needed[id], words));
  return spill.finished(objectives, [...says, ...missing]);
}
