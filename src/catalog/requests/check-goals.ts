// Check selected goals: what the SMART check says of every goal in the selected cells.
import * as z from 'zod/mini';
import { assessInAnyLanguage } from '../../domain/smart/any-language.ts';
import { smartScore } from '../../domain/smart/score.ts';
import type { Messages } from '../../messages/messages.ts';
import { columnLetters } from '../../workbook/placing/a1.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { type SelectedGoal, selectedGoals } from '../goals/selected-goals.ts';
import { defineRequest } from './request.ts';

/** Reading takes a while, and nobody reads a longer list. */
const mostGoalsChecked = 500;

const goalOutput = z.object({
  /** Such as "C5". */
  name: z.string(),
  text: z.string(),
  /** 0 to 100. */
  score: z.number(),
  cell: z.object({ sheet: z.string(), row: z.number(), column: z.number() }),
  findings: z.array(
    z.object({ rule: z.string(), severity: z.enum(['error', 'warning', 'suggestion']), message: z.string() }),
  ),
});

const checkOutput = z.object({
  /** Such as "Plan!C2:C20"; '' where nothing is selected. */
  area: z.string(),
  checked: z.number(),
  /** Whether the table the cells are in says what kind of goals they hold. */
  isOwnTable: z.boolean(),
  /** Cells with something in them that is no sentence. */
  skipped: z.number(),
  /** Goals beyond those that were checked. */
  left: z.number(),
  /** Only those with findings, in the order of the sheet. */
  goals: z.array(goalOutput),
});

export const checkGoals = defineRequest({
  name: 'checkGoals',
  /** What sentences outside of our own tables are taken for. */
  input: z.object({ kind: z.enum(['keyResult', 'objective']) }),
  output: checkOutput,
  run: ({ kind }, snapshot, { words }) => ({ ok: true, value: checked(kind, snapshot, words) }),
});

function checked(
  kind: 'keyResult' | 'objective',
  snapshot: Snapshot,
  words: Messages,
): z.input<typeof checkOutput> {
  const { selection } = snapshot;
  const { goals, skipped } = selectedGoals(kind, snapshot, words);
  const taken = goals.slice(0, mostGoalsChecked);
  const told = taken.map((goal) => toldGoal(goal, selection?.sheet ?? '', words));
  return {
    area: selection === null ? '' : areaName(selection),
    checked: taken.length,
    isOwnTable:
      selection?.sheet === words.tables.keyResults.name || selection?.sheet === words.tables.objectives.name,
    skipped,
    left: goals.length - taken.length,
    goals: told.filter(({ findings }) => findings.length > 0),
  };
}

const nameOf = (row: number, column: number): string => `${columnLetters(column)}${row}`;

function areaName({ sheet, row, column, rows, columns }: NonNullable<Snapshot['selection']>): string {
  const first = `${sheet}!${nameOf(row, column)}`;
  return rows === 1 && columns === 1 ? first : `${first}:${nameOf(row + rows - 1, column + columns - 1)}`;
}

function toldGoal({ goal, row, column }: SelectedGoal, sheet: string, words: Messages) {
  const assessment = assessInAnyLanguage(goal);
  return {
    name: nameOf(row, column),
    text: goal.text,
    score: smartScore(assessment),
    cell: { sheet, row, column },
    findings: assessment.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: words.smart.finding(finding),
    })),
  };
}
