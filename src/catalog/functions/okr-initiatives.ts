// OKR_INITIATIVES: the status of every initiative, as one spill.

import type { FieldProblem } from '../../domain/okr/assess.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import { initiativeStatusOf } from '../../domain/okr/initiative-status.ts';
import type { Grid } from '../../workbook/cell.ts';
import { fieldProblemsOf, sentenceOfProblems } from '../../workbook/okr-set.ts';
import { initiativeRow } from '../../workbook/rows/initiative-row.ts';
import { walkTable } from '../../workbook/table-codec.ts';
import { tables } from '../tables/tables.ts';
import { spillOf } from './computed-columns.ts';
import type { CustomFunction } from './custom-function.ts';
import { isGrid } from './elementwise.ts';
import { type GivenTables, givenTables, missingColumns, notATable } from './table-arguments.ts';

const needed = {
  initiatives: ['keyResultId', 'start', 'due', 'state', 'doneShare'],
  keyResults: ['id'],
};

export const okrInitiatives: CustomFunction = {
  name: 'OKR_INITIATIVES',
  summary: 'Says of every initiative whether it is on time, behind, late, blocked or done.',
  details:
    'What you set as State stands for Done, Dropped and Blocked; an open initiative past its due date is Late. Behind is one that should have begun, or whose share of done work is well below the share of time that is over.',
  parameters: [
    { name: 'initiatives', describes: 'The whole Initiatives table with its headings.', example: 'A1:I' },
    {
      name: 'key_results',
      describes: 'The whole Key Results table with its headings, to check the IDs.',
      example: "'Key Results'!A1:Q",
      optional: true,
    },
    { name: 'settings', describes: 'The Settings sheet: As of.', example: 'Settings!A1:B', optional: true },
  ],
  returns: 'Status, a row for each row of the table.',
  badInput: 'A cell that cannot be read, or an unknown key result, is named in Status with what to do.',
  examples: [
    {
      formula: '=OKR_INITIATIVES(A1:E3, , G1:H2)',
      cells: {
        A1: 'Key result ID',
        B1: 'Start',
        C1: 'Due',
        D1: 'State',
        E1: 'Done %',
        A2: 'KR1',
        B2: '2026-10-05',
        C2: '2026-11-13',
        D2: 'In progress',
        E2: '0.9',
        A3: 'KR2',
        B3: '2026-11-02',
        C3: '2026-12-18',
        D3: 'In progress',
        E3: '0.6',
        G1: 'Setting',
        H1: 'Value',
        G2: 'As of',
        H2: '2026-11-23',
      },
      result: [['Status'], ['Late'], ['On time']],
    },
  ],
  compute(args, context) {
    const { words } = context;
    const [grid] = args;
    if (!isGrid(grid)) return words.problems(notATable('initiatives', grid, words));
    return spillOfInitiatives(grid, givenTables(args, ['initiatives', 'keyResults', 'settings'], context));
  },
};

function spillOfInitiatives(grid: Grid, { grids, settings, context, says }: GivenTables): Grid {
  const { words } = context;
  const about = [...says];
  const keyResultGrid = grids.get('keyResults');
  const known = new Set<string>();
  if (keyResultGrid) {
    const keyResults = walkTable(
      keyResultGrid,
      tables.keyResults,
      context,
      (read) => read.text('id'),
      (id) => known.add(idKey(id)),
    );
    about.push(...missingColumns('keyResults', keyResults, needed.keyResults, words));
  }
  const spill = spillOf(tables.initiatives, words);
  const initiatives = walkTable(
    grid,
    tables.initiatives,
    context,
    initiativeRow(words),
    (initiative, row, problems, { columns }) => {
      const id = initiative.keyResultId;
      const found: FieldProblem[] = [...fieldProblemsOf(problems)];
      if (keyResultGrid && id !== '' && !known.has(idKey(id))) {
        found.push({ field: 'keyResultId', problem: { code: 'unknown-key-result', id } });
      }
      const status = initiativeStatusOf(initiative, settings.asOf, settings.thresholds);
      const says = sentenceOfProblems(found, row, columns, words);
      spill.set(row, [says || words.okr.initiativeStatuses[status]]);
    },
  );
  about.push(...missingColumns('initiatives', initiatives, needed.initiatives, words));
  return spill.finished(initiatives, about);
}
