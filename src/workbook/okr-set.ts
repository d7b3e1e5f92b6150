// From what a workbook says to what can be judged, and back from a problem to the sentence with its cell.
import type { Day } from '../domain/day.ts';
import type { FieldProblem, OkrSet } from '../domain/okr/assess.ts';
import type { CheckIn } from '../domain/okr/check-in.ts';
import type { KeyResult } from '../domain/okr/key-result.ts';
import type { Objective } from '../domain/okr/objective.ts';
import type { CellMessages } from '../messages/cell-messages.ts';
import { cellName, columnLetters } from './placing/a1.ts';
import type { Settings } from './settings.ts';
import type { CellProblem, ContentRow, ContentTable } from './table-codec.ts';

/** The tables that a set of OKRs is read from. */
export interface OkrContent {
  readonly settings: Settings;
  readonly objectives: ContentTable<Objective>;
  readonly keyResults: ContentTable<KeyResult>;
  readonly checkIns: ContentTable<CheckIn | null>;
}

/**
 * What there is to judge, at `asOf` or the day in Settings.
 *
 * @example assessOkrs(okrSetOf(readWorkbookContent(gridOf, tables, locale, words)))
 */
export function okrSetOf(content: OkrContent, asOf: Day | null = content.settings.asOf): OkrSet {
  const unreadable = new Map<Objective | KeyResult, readonly FieldProblem[]>();
  const goalsOf = <Goal extends Objective | KeyResult>(rows: readonly ContentRow<Goal>[]): Goal[] =>
    rows.map(({ value, problems }) => {
      if (problems.length > 0) {
        unreadable.set(value, fieldProblemsOf(problems));
      }
      return value;
    });
  const checkIns: CheckIn[] = [];
  for (const { value } of content.checkIns.rows) if (value !== null) checkIns.push(value);
  return {
    objectives: goalsOf(content.objectives.rows),
    keyResults: goalsOf(content.keyResults.rows),
    checkIns,
    cycle: content.settings.cycle,
    asOf,
    thresholds: content.settings.thresholds,
    unreadable,
  };
}

const noProblems: readonly FieldProblem[] = [];

/** The problems of a row as the domain takes them. */
export const fieldProblemsOf = (problems: readonly CellProblem[]): readonly FieldProblem[] =>
  problems.length === 0
    ? noProblems
    : problems.map(({ columnId, problem }) => ({ field: columnId, problem }));

/**
 * The problems of a row as a sentence that names the cell.
 *
 * @example sentenceOfProblems(assessed.fieldProblems, 7, content.keyResults.columns, words) //=> 'I7: not a number: “abc”. …'
 */
export function sentenceOfProblems(
  problems: readonly FieldProblem[],
  row: number,
  columns: ReadonlyMap<string, number>,
  words: CellMessages,
): string {
  const [first, ...others] = problems;
  if (!first) return '';
  const column = columns.get(first.field);
  const address = column === undefined ? '' : `${columnLetters(column)}${row}: `;
  const more = others.length > 0 ? words.okr.andMore(others.length) : '';
  return `${address}${words.problems(first.problem)}${more}`;
}

/** What is wrong in Settings, each with its cell; the defaults hold meanwhile. */
export function sentencesOfSettings({ problems }: Settings, words: CellMessages): readonly string[] {
  const sheet = words.tables.settings.name;
  return problems.map(
    ({ problem, row, column }) => `${cellName({ sheet, row, column })}: ${words.problems(problem)}`,
  );
}
