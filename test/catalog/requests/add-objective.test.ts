// Adding goals: rows under the last ones, fresh IDs, and nothing at all where something is wrong.
import { describe, expect, it } from 'vitest';
import { addObjective } from '../../../src/catalog/requests/add-objective.ts';
import type { NewGoals, NewKeyResult, NewObjective } from '../../../src/catalog/requests/adding/new-goals.ts';
import { dayFromIso } from '../../../src/domain/day.ts';
import type { Snapshot } from '../../../src/workbook/snapshot.ts';
import { type Row, words, workbookOf } from './workbook-of.ts';

const today = dayFromIso('2026-11-23') ?? 0;
const settings = [{ setting: words.settings.cycleName.name, value: '2026-Q4' }];

const workbook = (objectives: readonly Row[], keyResults: readonly Row[], checkIns: readonly Row[] = []) =>
  workbookOf({ today, tables: { objectives, keyResults, kpis: [{ id: 'K1' }], checkIns, settings } });

const fields: NewObjective = {
  objective: 'Studios stay with us',
  level: 'teamObjective',
  team: 'Lifecycle',
  owner: 'Ana',
  commitment: 'aspirational',
  supports: [],
  start: '2026-10-01',
  due: '2026-12-31',
};
const keyResult: NewKeyResult = {
  keyResult: 'Cut monthly churn from 5% to 3%',
  type: 'decrease',
  start: 5,
  target: 3,
  upper: null,
  unit: '%',
  owner: '',
  due: null,
  kpiId: 'K1',
};
const goals = (changes: Partial<NewObjective>, keyResults: readonly NewKeyResult[] = []): NewGoals => ({
  objective: { kind: 'new', fields: { ...fields, ...changes } },
  keyResults: [...keyResults],
});
const under = (id: string, keyResults: readonly NewKeyResult[]): NewGoals => ({
  objective: { kind: 'existing', id },
  keyResults: [...keyResults],
});
const run = (input: NewGoals, snapshot: Snapshot) => addObjective.run(input, snapshot, { words });

/** Apart from the row in Settings that says which IDs were given last. */
const stepsOf = (outcome: ReturnType<typeof run>) =>
  ((outcome.ok && outcome.plan?.steps) || []).filter(
    (step) => !('area' in step) || step.area.sheet !== words.tables.settings.name,
  );

describe('addObjective', () => {
  it('appends an objective with its key results under the last filled rows and selects them', () => {
    const outcome = run(
      goals({}, [keyResult, { ...keyResult, type: 'yesNo', start: 0, target: 1, due: '2026-12-18' }]),
      workbook([{ id: 'O1' }, {}, { id: 'O2' }, {}], [{ id: 'KR7' }]),
    );
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        objectiveId: 'O3',
        keyResultIds: ['KR8', 'KR9'],
        says: 'Added O3 with 2 key results (KR8 to KR9).',
      },
    });
    const steps = stepsOf(outcome);
    expect(steps).toEqual([
      {
        kind: 'write-values',
        area: { sheet: 'Objectives', row: 5, column: 1, rows: 1, columns: 11 },
        values: [
          [
            'O3',
            'Studios stay with us',
            'Team objective',
            'Lifecycle',
            'Ana',
            'Aspirational',
            null,
            '2026-Q4',
            { day: dayFromIso('2026-10-01') },
            { day: dayFromIso('2026-12-31') },
            null,
          ],
        ],
      },
      { kind: 'select', area: { sheet: 'Objectives', row: 5, column: 1, rows: 1, columns: 11 } },
      expect.objectContaining({
        kind: 'write-values',
        area: { sheet: 'Key Results', row: 3, column: 1, rows: 2, columns: 17 },
      }),
      { kind: 'select', area: { sheet: 'Key Results', row: 3, column: 1, rows: 2, columns: 17 } },
    ]);
    const written = steps.flatMap((step) => (step.kind === 'write-values' ? step.values : []));
    expect(written[1]?.slice(0, 10)).toEqual([
      'KR8',
      'O3',
      'Cut monthly churn from 5% to 3%',
      'Decrease',
      5,
      3,
      null,
      null,
      null,
      '%',
    ]);
    expect(written[2]?.slice(3, 6)).toEqual(['Yes/No', 'No', 'Yes']);
    expect(written[2]?.[12]).toEqual({ day: dayFromIso('2026-12-18') });
  });

  it('adds key results to an objective that is there', () => {
    const outcome = run(under('O2', [keyResult]), workbook([{ id: 'O1' }, { id: 'O2' }], []));
    expect(outcome).toMatchObject({
      ok: true,
      value: { objectiveId: 'O2', keyResultIds: ['KR1'], says: 'Added 1 key result (KR1) to O2.' },
    });
    const sheets = stepsOf(outcome).map((step) => 'area' in step && step.area.sheet);
    expect(new Set(sheets)).toEqual(new Set(['Key Results']));
  });

  it('never gives out an ID that anything still refers to', () => {
    const snapshot = workbook([{ id: 'O1', supports: 'O8' }], [{ id: 'KR1' }], [{ keyResultId: 'KR41' }]);
    expect(run(goals({}, [keyResult]), snapshot)).toMatchObject({
      value: { objectiveId: 'O9', keyResultIds: ['KR42'] },
    });
  });

  it('finds the columns by their headings, wherever people moved them', () => {
    const snapshot = workbook([{ id: 'O1' }], []);
    const turned = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) =>
        sheet.name === 'Objectives'
          ? { ...sheet, values: sheet.values.map((row) => ['mine', ...row].reverse()) }
          : sheet,
      ),
    };
    const outcome = run(goals({}), turned);
    const [first] = stepsOf(outcome);
    expect(first).toMatchObject({ area: { sheet: 'Objectives', row: 3, column: 1, columns: 11 } });
    expect(first?.kind === 'write-values' && first.values[0]?.[10]).toBe('O2');
  });

  it.each<[string, NewGoals, object]>([
    ['an empty sentence', goals({ objective: '  ' }), { code: 'missing-value', what: 'the objective' }],
    [
      'an empty key result',
      goals({}, [keyResult, { ...keyResult, keyResult: '' }]),
      { what: 'key result 2' },
    ],
    ['no key result at all', under('O1', []), { code: 'missing-value', what: 'a key result' }],
    ['a day no calendar has', goals({ due: '2026-02-30' }), { code: 'not-a-date', text: '2026-02-30' }],
    ['a due day that is no date', goals({}, [{ ...keyResult, due: 'soon' }]), { code: 'not-a-date' }],
    ['an end before the start', goals({ due: '2026-09-01' }), { code: 'due-before-start' }],
    ['an unknown objective', under('O7', [keyResult]), { code: 'unknown-objective', id: 'O7' }],
    ['an unknown parent', goals({ supports: ['O1', 'O5'] }), { code: 'unknown-objective', id: 'O5' }],
    ['an unknown KPI', goals({}, [{ ...keyResult, kpiId: 'K9' }]), { code: 'unknown-kpi', id: 'K9' }],
  ])('refuses %s and writes nothing', (_, input, problem) => {
    const outcome = run(input, workbook([{ id: 'O1' }], []));
    expect(outcome).toMatchObject({ ok: false, problem });
    expect(outcome).not.toHaveProperty('plan');
  });

  it('refuses where a sheet or a needed column is gone', () => {
    const snapshot = workbook([{ id: 'O1' }], []);
    const withoutSheet = {
      ...snapshot,
      sheets: snapshot.sheets.filter(({ name }) => name !== 'Key Results'),
    };
    expect(run(goals({}), withoutSheet)).toMatchObject({
      problem: { code: 'missing-sheet', sheet: 'Key Results' },
    });
    const renamed = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        values: sheet.values.map((row) => row.map((cell) => (cell === 'Team' ? 'Squad' : cell))),
      })),
    };
    expect(run(goals({}), renamed)).toMatchObject({
      problem: { code: 'missing-column', table: 'Objectives', heading: 'Team' },
    });
    expect(run(goals({ team: '' }), renamed)).toMatchObject({ ok: true });
  });
});
