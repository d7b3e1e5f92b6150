// Cells that cannot be read or contradict each other, as scores and statuses already tell, each at its cell.
import type { FieldProblem } from '../../../domain/okr/assessed.ts';
import type { Problem } from '../../../domain/problem.ts';
import { cellName } from '../../../workbook/placing/a1.ts';
import { isPercentText, readNumber } from '../../../workbook/reading/read-number.ts';
import type { TableId } from '../../../workbook/table.ts';
import type { Examination } from '../examination.ts';
import { type Finding, type Fix, writeCell } from '../finding.ts';

/** Told elsewhere, with more to say about them. */
const toldElsewhere: ReadonlySet<Problem['code']> = new Set([
  'duplicate-id',
  'unknown-objective',
  'unknown-key-result',
  'unknown-kpi',
  'missing-column',
  'missing-sheet',
]);

const measures = ['start', 'target', 'upper', 'current'] as const;

export function cellsChecked(examination: Examination): readonly Finding[] {
  const { overview } = examination;
  const { content, assessment } = overview;
  const told = (table: TableId, row: number, { field, problem }: FieldProblem): readonly Finding[] => {
    const isAboutId =
      problem.code === 'missing-value' && (problem.what === 'id' || problem.what === 'objectiveId');
    return toldElsewhere.has(problem.code) || isAboutId
      ? []
      : [ofCell(table, row, field, problem, examination)];
  };
  return [
    ...assessment.objectives.flatMap((objective) =>
      objective.fieldProblems.flatMap((problem) =>
        told('objectives', overview.rowOfObjective(objective), problem),
      ),
    ),
    ...assessment.keyResults.flatMap((keyResult) =>
      keyResult.fieldProblems.flatMap((problem) =>
        told('keyResults', overview.rowOfKeyResult(keyResult), problem),
      ),
    ),
    ...(['initiatives', 'checkIns', 'kpis', 'kpiLog'] as const).flatMap((table) =>
      content[table].rows.flatMap(({ problems }) =>
        problems.flatMap(({ problem, columnId, row }) => told(table, row, { field: columnId, problem })),
      ),
    ),
  ];
}

function ofCell(
  table: TableId,
  row: number,
  field: string,
  problem: Problem,
  examination: Examination,
): Finding {
  const percent = problem.code === 'mixed-percent' ? percentCell(row, examination) : null;
  return {
    code: problem.code,
    severity: 'error',
    cell: percent?.cell ?? examination.cellOf(table, row, field),
    says: examination.words.problems(problem),
    fix: percent?.fix ?? null,
  };
}

/** The text such as 45% beside fractions, and the fraction that belongs there. */
function percentCell(
  row: number,
  { cellOf, valueIn, words, snapshot }: Examination,
): { readonly cell: Finding['cell']; readonly fix: Fix } | null {
  for (const columnId of measures) {
    const cell = cellOf('keyResults', row, columnId);
    const text = valueIn(cell);
    if (!isPercentText(text)) continue;
    const number = readNumber(text, snapshot.locale);
    if (typeof number !== 'number') continue;
    const share = Number((number / 100).toPrecision(15));
    const says = words.doctor.writes(cellName(cell), String(share), String(text).trim());
    return { cell, fix: { says, change: writeCell(cell, share) } };
  }
  return null;
}
