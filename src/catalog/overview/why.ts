// The reason for a goal's status in words: the cells to be mended where there are any, else what it rests on.
import type { AssessedKeyResult, AssessedObjective, FieldProblem } from '../../domain/okr/assessed.ts';
import type { Messages } from '../../messages/messages.ts';
import { cellName } from '../../workbook/placing/a1.ts';
import type { Overview } from './overview.ts';

type GoalTable = 'objectives' | 'keyResults';

/** A cell of a goal's row. */
export interface GoalCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function whyObjective(assessed: AssessedObjective, overview: Overview, words: Messages): string {
  return why('objectives', assessed, overview.rowOfObjective(assessed), overview, words);
}

export function whyKeyResult(assessed: AssessedKeyResult, overview: Overview, words: Messages): string {
  const told = why('keyResults', assessed, overview.rowOfKeyResult(assessed), overview, words);
  const link = agreesWithKpi(assessed.keyResult) ? '' : words.okr.fromKpi(assessed.keyResult);
  return [told, link].filter(Boolean).join(' ');
}

/** Whether Current was typed and is what the KPI says: then the KPI adds nothing to the reason. */
const agreesWithKpi = ({ current, fromKpi }: AssessedKeyResult['keyResult']): boolean =>
  fromKpi?.kind === 'linked' && fromKpi.current === 'typed' && fromKpi.latest?.value === current;

function why(
  table: GoalTable,
  { fieldProblems, reason }: Pick<AssessedKeyResult, 'fieldProblems' | 'reason'>,
  row: number,
  overview: Overview,
  words: Messages,
): string {
  return fieldProblems.length === 0
    ? words.summary.sentence(words.okr.reason(reason))
    : fieldProblems
        .map(
          (problem) =>
            `${cellName(cellOf(table, problem, row, overview, words))}: ${words.problems(problem.problem)}`,
        )
        .join(' ');
}

/** The cell a problem is in; the row's first where its column is gone. */
export function cellOf(
  table: GoalTable,
  { field }: Pick<FieldProblem, 'field'>,
  row: number,
  { content }: Overview,
  words: Messages,
): GoalCell {
  return { sheet: words.tables[table].name, row, column: content[table].columns.get(field) ?? 1 };
}
