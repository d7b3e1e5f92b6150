// Everything in a workbook that is to be mended, each with its cell and one sentence.
import type { FieldProblem } from '../../domain/okr/assessed.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Messages } from '../../messages/messages.ts';
import { cellName } from '../../workbook/placing/a1.ts';
import { defaultSettings, type Settings } from '../../workbook/settings.ts';
import type { CellProblem, ContentTable } from '../../workbook/table-codec.ts';
import type { Overview } from './overview.ts';
import { cellOf, type GoalCell } from './why.ts';

export interface ToldProblem {
  /** null where it concerns a table as a whole. */
  readonly cell: GoalCell | null;
  /** The cell's name, or the sheet's. */
  readonly place: string;
  readonly sentence: string;
}

type TableWithRows = 'objectives' | 'keyResults' | 'initiatives' | 'checkIns' | 'kpis' | 'kpiLog';

export function problemsOf(overview: Overview, words: Messages): readonly ToldProblem[] {
  const { content, assessment, kpis } = overview;
  const inTable = (id: TableWithRows, table: ContentTable<unknown>) => [
    ...table.problems.map((problem) => ofTable(words.tables[id].name, problem, words)),
    ...(id === 'objectives' || id === 'keyResults' ? [] : table.rows.flatMap(({ problems }) => problems)).map(
      (problem) => ofCell(words.tables[id].name, problem, words),
    ),
  ];
  const ofGoal = (id: 'objectives' | 'keyResults', fieldProblem: FieldProblem, row: number): ToldProblem =>
    at(cellOf(id, fieldProblem, row, overview, words), fieldProblem.problem, words);
  return [
    ...inTable('objectives', content.objectives),
    ...assessment.objectives.flatMap((objective) =>
      objective.fieldProblems.map((problem) =>
        ofGoal('objectives', problem, overview.rowOfObjective(objective)),
      ),
    ),
    ...inTable('keyResults', content.keyResults),
    ...assessment.keyResults.flatMap((keyResult) =>
      keyResult.fieldProblems.map((problem) =>
        ofGoal('keyResults', problem, overview.rowOfKeyResult(keyResult)),
      ),
    ),
    ...inTable('initiatives', content.initiatives),
    ...inTable('checkIns', content.checkIns),
    ...inTable('kpis', content.kpis),
    ...inTable('kpiLog', content.kpiLog),
    ...kpis.strays,
    ...ofSettings(content.settings, words),
  ];
}

function ofSettings(settings: Settings, words: Messages): readonly ToldProblem[] {
  const sheet = words.tables.settings.name;
  if (settings === defaultSettings) return [ofTable(sheet, { code: 'missing-sheet', sheet }, words)];
  const isAsOfUnreadable = settings.problems.some(({ problem }) => problem.code === 'not-a-date');
  return [
    ...settings.problems.map((problem) => ofCell(sheet, problem, words)),
    ...(settings.asOf === null && !isAsOfUnreadable
      ? [ofTable(sheet, { code: 'missing-setting', setting: 'asOf' }, words)]
      : []),
  ];
}

function ofTable(sheet: string, problem: Problem, words: Messages): ToldProblem {
  return { cell: null, place: sheet, sentence: words.problems(problem) };
}

function ofCell(sheet: string, { problem, row, column }: CellProblem, words: Messages): ToldProblem {
  return at({ sheet, row, column }, problem, words);
}

const at = (cell: GoalCell, problem: Problem, words: Messages): ToldProblem => ({
  cell,
  place: cellName(cell),
  sentence: words.problems(problem),
});
