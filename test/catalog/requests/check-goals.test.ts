// Check selected goals: any range, our own tables, and a workbook's own way with the rules.
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { checkGoals } from '../../../src/catalog/requests/check-goals.ts';
import type { Area } from '../../../src/workbook/snapshot.ts';
import { sampleSettings, sampleTables, today } from './sample-workbook.ts';
import { type Row, words, workbookOf } from './workbook-of.ts';

const plan = [
  ['Key result', 'Owner', 'Target'],
  ['Increase awareness', 'Head of brand', 5],
  ['', '', ''],
  ['Raise reply rate from 4% to 6%', 'SEO lead', 0.06],
  ['#REF!', 'me', new Date(0)],
];

const on = (sheet: string, row: number, column: number, rows = 1, columns = 1): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

function check(
  selection: Area | null,
  kind: 'keyResult' | 'objective' = 'keyResult',
  settings = sampleSettings,
) {
  const tables = { ...sampleTables, settings };
  const snapshot = workbookOf({ today, tables, otherSheets: { Plan: plan }, selection });
  const outcome = checkGoals.run({ kind }, snapshot, { words });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return z.parse(checkGoals.output, outcome.value);
}

describe('in any cells', () => {
  test('sentences are judged, and what is none is counted', () => {
    expect(check(on('Plan', 1, 1, 1000, 1))).toEqual({
      area: 'Plan!A1:A1000',
      isOwnTable: false,
      checked: 2,
      skipped: 2,
      left: 0,
      goals: [
        {
          name: 'A2',
          text: 'Increase awareness',
          score: expect.any(Number),
          cell: { sheet: 'Plan', row: 2, column: 1 },
          findings: [
            {
              rule: 'vague',
              severity: 'warning',
              message: expect.stringContaining('‘awareness’ cannot be checked'),
            },
            { rule: 'no-target', severity: 'error', message: expect.stringContaining('How far should') },
          ],
        },
      ],
    });
  });

  test('they are read as what they are said to be', () => {
    const { goals } = check(on('Plan', 2, 1), 'objective');
    expect(goals[0]?.findings.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('a selection beyond what is written, of nothing, or of numbers holds no goals', () => {
    for (const area of [on('Plan', 900, 1, 5, 5), on('Plan', 2, 3, 3, 1), on('Nowhere', 1, 1)]) {
      expect(check(area)).toMatchObject({ checked: 0, goals: [] });
    }
    expect(check(null)).toMatchObject({ area: '', checked: 0 });
  });
});

describe('in our own tables', () => {
  test('a selection anywhere in a row checks its goal with the fields beside it', () => {
    const keyResults: Row[] = [
      { id: 'KR1', objectiveId: 'O1', keyResult: 'Increase trial sign-ups', start: 3100, target: 4000 },
      { id: 'KR2', objectiveId: 'O1', keyResult: 'Increase trial sign-ups', start: '', target: '' },
    ];
    const tables = { ...sampleTables, keyResults };
    const selection = on(words.tables.keyResults.name, 1, 6, 3, 1);
    const outcome = checkGoals.run({ kind: 'objective' }, workbookOf({ today, tables, selection }), {
      words,
    });
    expect(outcome).toMatchObject({
      ok: true,
      value: { isOwnTable: true, checked: 2, goals: [{ name: 'C3', cell: { row: 3, column: 3 } }] },
    });
  });

  test('objectives are judged as objectives', () => {
    expect(check(on(words.tables.objectives.name, 1, 1, 50, 1))).toMatchObject({
      isOwnTable: true,
      checked: sampleTables.objectives.length,
    });
  });
});

describe('a workbook’s own way', () => {
  const withSettings = (rulesOff: string, accepted: string) => [
    ...sampleSettings,
    { setting: words.settings.goalRulesOff.name, value: rulesOff },
    { setting: words.settings.acceptedWords.name, value: accepted },
  ];

  test('switches rules off and accepts words', () => {
    const at = on('Plan', 2, 1);
    const rules = (rulesOff: string, accepted: string) =>
      check(at, 'keyResult', withSettings(rulesOff, accepted)).goals.flatMap(
        ({ findings }) => findings.length,
      );
    expect(rules('', '')).toEqual([2]);
    expect(rules('No target; vanity', '')).toEqual([1]);
    expect(rules('', 'ABM, awareness')).toEqual([1]);
    expect(rules('no-target', 'awareness')).toEqual([]);
  });
});
