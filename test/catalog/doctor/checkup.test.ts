// Check this workbook: one broken thing after the other, the cell that is named, and what its fix changes.
import { describe, expect, test } from 'vitest';
import { checkup, keyOf } from '../../../src/catalog/doctor/checkup.ts';
import { planFixes } from '../../../src/catalog/doctor/plan-fixes.ts';
import { checkWorkbook } from '../../../src/catalog/requests/check-workbook.ts';
import type { FoundRule } from '../../../src/workbook/found-rule.ts';
import { cellName, columnLetters } from '../../../src/workbook/placing/a1.ts';
import type { Snapshot } from '../../../src/workbook/snapshot.ts';
import type { TableId } from '../../../src/workbook/table.ts';
import { withCell } from '../requests/check-in-workbook.ts';
import { sampleSettings, sampleTables, today } from '../requests/sample-workbook.ts';
import { date, type Row, words, workbookOf } from '../requests/workbook-of.ts';

const asOf: Row = { setting: words.settings.asOf.name, value: date('2026-11-23') };
const objective: Row = {
  id: 'O1',
  objective: 'Be found',
  start: date('2026-10-01'),
  due: date('2026-12-31'),
};
const keyResult: Row = {
  id: 'KR1',
  objectiveId: 'O1',
  keyResult: 'Raise sign-ups',
  start: 40,
  target: 60,
  current: 50,
  unit: '%',
};

/** A sound workbook, with the tables that a test is about in place of its own. */
const workbook = (tables: Partial<Record<TableId, readonly Row[]>> = {}): Snapshot =>
  workbookOf({
    today,
    tables: {
      objectives: [objective],
      keyResults: [keyResult],
      initiatives: [],
      kpis: [],
      kpiLog: [],
      checkIns: [],
      reviews: [],
      settings: [asOf],
      ...tables,
    },
  });

/** Formulas and settings have tests of their own; these workbooks have neither. */
const foundIn = (snapshot: Snapshot): string[] =>
  checkup(snapshot, words)
    .filter(({ code }) => code !== 'formula-missing' && code !== 'missing-setting')
    .map(({ code, cell }) => `${code} ${cellName(cell)}`);

const fixesOf = (snapshot: Snapshot, code: string) => {
  const keys = checkup(snapshot, words).flatMap((finding) => (finding.code === code ? [keyOf(finding)] : []));
  const plan = planFixes(keys, snapshot, words);
  const written = plan.steps.flatMap((step) =>
    step.kind === 'write-values' && step.values[0]?.[0] !== words.settings.lastIds.name
      ? [[cellName(step.area), step.values[0]?.[0]] as const]
      : [],
  );
  return { says: plan.changed, written };
};

test('a sound workbook has nothing to be mended', () => {
  expect(foundIn(workbook())).toEqual([]);
});

test('the sample: one key result waits for its first value', () => {
  const sample = workbookOf({ today, tables: { ...sampleTables, settings: sampleSettings } });
  expect(foundIn(sample)).toEqual(['no-current Key Results!I15']);
});

describe('what is broken is found in its cell', () => {
  test.each<[string, Partial<Record<TableId, readonly Row[]>>, readonly string[]]>([
    ['a missing ID', { objectives: [objective, { objective: 'No ID' }] }, ['missing-id Objectives!A3']],
    [
      'an ID twice, however it is written',
      { keyResults: [keyResult, { ...keyResult, id: 'kr1' }] },
      ['duplicate-id Key Results!A3'],
    ],
    [
      'a key result without objective, and one with an unknown one',
      {
        keyResults: [
          { ...keyResult, objectiveId: '' },
          { ...keyResult, id: 'KR2', objectiveId: 'O9' },
        ],
      },
      ['orphan-key-result Key Results!B2', 'orphan-key-result Key Results!B3'],
    ],
    [
      'an initiative without key result',
      { initiatives: [{ id: 'I1', initiative: 'Write', keyResultId: 'KR7' }] },
      ['orphan-initiative Initiatives!B2'],
    ],
    [
      'a parent, and a KPI, that are not there',
      { objectives: [{ ...objective, supports: 'O1, O5' }], keyResults: [{ ...keyResult, kpiId: 'K3' }] },
      ['unknown-parent Objectives!G2', 'unknown-kpi Key Results!N2'],
    ],
    [
      'logged values of no KPI',
      { kpiLog: [{ date: date('2026-11-16'), kpiId: 'K8', value: 3 }] },
      ['orphan-log KPI Log!B2'],
    ],
    [
      'check-ins and decisions about rows that are gone, told once',
      {
        checkIns: [
          { date: date('2026-11-02'), keyResultId: 'KR8', value: 3 },
          { date: date('2026-11-09'), keyResultId: 'KR8', value: 4 },
        ],
        reviews: [{ date: date('2026-11-09'), subjectId: 'O8', decision: 'Keep' }],
      },
      ['orphan-check-in Check-ins!B2', 'orphan-review Reviews!B2'],
    ],
    [
      'a share among percentages',
      { keyResults: [{ ...keyResult, current: 0.5 }] },
      ['mixed-scale Key Results!I2'],
    ],
    [
      'a share among the check-ins of percentages',
      { checkIns: [{ date: date('2026-11-09'), keyResultId: 'KR1', value: 0.48 }] },
      ['mixed-scale Check-ins!C2'],
    ],
    [
      'a percentage as text beside a fraction',
      { keyResults: [{ ...keyResult, start: '40%', target: 0.6, current: 0.5 }] },
      ['mixed-percent Key Results!E2'],
    ],
    ['no number', { keyResults: [{ ...keyResult, current: 'about 50' }] }, ['not-a-number Key Results!I2']],
    ['no choice', { keyResults: [{ ...keyResult, type: 'Grow' }] }, ['not-a-choice Key Results!D2']],
    ['an error', { keyResults: [{ ...keyResult, current: '#REF!' }] }, ['error-value Key Results!I2']],
    [
      'dates out of order',
      {
        objectives: [{ ...objective, start: date('2027-01-01') }],
        initiatives: [
          {
            id: 'I1',
            keyResultId: 'KR1',
            initiative: 'x',
            start: date('2026-12-01'),
            due: date('2026-11-01'),
          },
        ],
      },
      [
        'due-before-start Objectives!J2',
        'due-before-start Key Results!M2',
        'due-before-start Initiatives!F2',
      ],
    ],
    [
      'due after its objective',
      { keyResults: [{ ...keyResult, due: date('2027-01-15') }] },
      ['due-after-objective Key Results!M2'],
    ],
    [
      'dates still to come',
      {
        keyResults: [{ ...keyResult, lastCheckIn: date('2027-11-23') }],
        checkIns: [{ date: date('2026-12-24'), keyResultId: 'KR1', value: 48 }],
      },
      ['date-in-future Key Results!P2', 'date-in-future Check-ins!A2'],
    ],
    [
      'blanks that count as nothing',
      {
        keyResults: [{ ...keyResult, current: '' }],
        checkIns: [
          { keyResultId: 'KR1', value: 48 },
          { date: date('2026-11-09'), value: 48 },
          { date: date('2026-11-09'), keyResultId: 'KR1' },
        ],
      },
      [
        'no-current Key Results!I2',
        'row-ignored Check-ins!A2',
        'row-ignored Check-ins!B3',
        'row-ignored Check-ins!C4',
      ],
    ],
    [
      'a row without a sentence',
      { keyResults: [{ ...keyResult, keyResult: '' }] },
      ['no-sentence Key Results!C2'],
    ],
    [
      'a setting that cannot be used',
      { settings: [asOf, { setting: words.settings.staleAfterDays.name, value: 'two weeks' }] },
      ['invalid-setting Settings!B3'],
    ],
    [
      'no day to judge at',
      { settings: [{ setting: words.settings.asOf.name, value: '' }] },
      ['no-as-of Settings!B2'],
    ],
  ])('%s', (_, tables, found) => {
    expect(foundIn(workbook(tables))).toEqual(found);
  });

  test('a heading that people renamed, one that is gone, and a sheet that is gone', () => {
    const renamed = withCell(workbook(), 1, 'Current', 'Actual');
    expect(foundIn(renamed)).toEqual(['renamed-heading Key Results!I1']);
    const snapshot = workbook();
    const without = {
      ...snapshot,
      sheetNames: snapshot.sheetNames.filter((name) => name !== 'Reviews'),
      sheets: snapshot.sheets.filter(({ name }) => name !== 'Reviews'),
    };
    expect(foundIn(without)).toEqual(['missing-sheet Reviews!A1']);
  });

  describe('rules of cells', () => {
    const types = Object.values(words.choices.keyResultTypes);
    const ids = { sheet: 'Objectives', row: 2, column: 1, rows: 999, columns: 1 };
    /** The rule of each column as it is set up. */
    const sound: ReadonlyMap<string, FoundRule> = new Map<string, FoundRule>([
      ['D', { kind: 'choice', choices: types }],
      ['B', { kind: 'choice-from', source: ids }],
      ['H', { kind: 'number', least: 0, most: null }],
      ['O', { kind: 'number', least: 1, most: 10 }],
      ['M', { kind: 'date' }],
    ]);

    /** Key Results with rules; only columns that `sound` names have any, as far as `ruleAt` says nothing else. */
    function found(
      columns: string,
      ruleAt: (row: number, sound: FoundRule | null) => FoundRule | null,
    ): string[] {
      const snapshot = workbook({ keyResults: [keyResult, { ...keyResult, id: 'KR2' }] });
      const sheets = snapshot.sheets.map((sheet) => {
        if (sheet.name !== 'Key Results') return sheet;
        const ruleOf = (row: number, at: number): FoundRule | null => {
          const column = columnLetters(at);
          const usual = sound.get(column) ?? { kind: 'own' };
          return column === columns ? ruleAt(row, usual) : usual;
        };
        return { ...sheet, ruleAt: ruleOf };
      });
      return checkup({ ...snapshot, sheets }, words)
        .filter(({ code, cell }) => code.startsWith('validation-') && columnLetters(cell.column) === columns)
        .map(({ code, cell, says, fix }) => `${code} ${cell.row}: ${says} ${fix?.says ?? '–'}`);
    }

    test.each<
      [string, string, (row: number, sound: FoundRule | null) => FoundRule | null, readonly string[]]
    >([
      ['as they are set up', 'D', (_, usual) => usual, []],
      [
        'a drop-down pasted away',
        'D',
        (row, usual) => (row === 2 ? null : usual),
        [
          'validation-missing 2: the drop-down is missing in 1 row. ' +
            'Puts the drop-down back on Key Results!D2:D1000; values stay as they are.',
        ],
      ],
      [
        'a drop-down that ends above the rows to come',
        'D',
        (row, usual) => (row > 3 ? null : usual),
        [
          'validation-partial 4: the drop-down is missing in the rows still to come, from row 4 on. ' +
            'Puts the drop-down back on Key Results!D2:D1000; values stay as they are.',
        ],
      ],
      [
        'other words',
        'D',
        () => ({ kind: 'choice', choices: ['increase', 'Grow', 'Decrease'] }),
        [
          'validation-wrong 2: the drop-down offers “Grow”, which cannot be read, and lacks ' +
            `${types
              .filter((type) => type !== 'Increase' && type !== 'Decrease')
              .map((type) => `“${type}”`)
              .join(
                ', ',
              )}, in 2 rows. Puts the drop-down of this column on Key Results!D2:D1000 in its place; values stay as they are.`,
        ],
      ],
      [
        'the words from cells that hold others',
        'D',
        () => ({ kind: 'choice-from', source: ids }),
        [
          expect.stringMatching(
            /^validation-wrong 2: the drop-down offers “O1”, which cannot be read, and lacks/,
          ),
        ],
      ],
      [
        'a place that was not read may hold the right words',
        'D',
        () => ({ kind: 'choice-from', source: { ...ids, sheet: 'Lists' } }),
        [],
      ],
      [
        'a checkbox',
        'D',
        () => ({ kind: 'checkbox' }),
        [expect.stringContaining('a checkbox stands where the drop-down belongs, in 2 rows.')],
      ],
      [
        'a formula',
        'D',
        () => ({ kind: 'own' }),
        [expect.stringContaining('a rule without a list stands where the drop-down belongs')],
      ],
      [
        'a place that is gone',
        'B',
        () => ({ kind: 'choice-from', source: null }),
        [expect.stringContaining('the place the drop-down takes its choices from is gone, in 2 rows.')],
      ],
      [
        'the IDs of another table',
        'B',
        (row, usual) => (row === 3 ? { kind: 'choice-from', source: { ...ids, sheet: 'KPIs' } } : usual),
        [
          expect.stringContaining(
            'validation-wrong 3: the drop-down offers KPIs!A2:A1000 instead of the IDs in Objectives!A2:A1000, in 1 row.',
          ),
        ],
      ],
      [
        'a list that starts at the heading',
        'B',
        () => ({ kind: 'choice-from', source: { ...ids, row: 1, rows: 2 } }),
        [],
      ],
      [
        'a list that ends too soon',
        'B',
        () => ({ kind: 'choice-from', source: { ...ids, row: 1, rows: 1 } }),
        [
          expect.stringContaining(
            'the drop-down ends with Objectives!A1: IDs below are not offered, in 2 rows.',
          ),
        ],
      ],
      [
        'IDs that were typed into the rule',
        'B',
        () => ({ kind: 'choice', choices: ['O1'] }),
        [expect.stringContaining('the drop-down does not follow the IDs: its list is fixed, in 2 rows.')],
      ],
      [
        'other limits',
        'O',
        () => ({ kind: 'number', least: 1, most: 5 }),
        [expect.stringContaining('1 to 5 is accepted instead of 1 to 10, in 2 rows.')],
      ],
      [
        'no limits',
        'H',
        () => ({ kind: 'number', least: null, most: null }),
        [expect.stringContaining('any number is accepted instead of 0 and more')],
      ],
      ['a narrower check of dates is somebody’s own', 'M', () => ({ kind: 'own' }), []],
      [
        'numbers where dates belong',
        'M',
        () => ({ kind: 'number', least: 0, most: 1 }),
        [expect.stringContaining('a check of numbers stands where the date check belongs')],
      ],
      [
        'a rule of somebody’s own is not mended away',
        'M',
        (row) => (row === 3 ? { kind: 'own' } : row === 2 ? null : { kind: 'date' }),
        [expect.stringContaining('missing in 1 row. Puts the date check back on Key Results!M2; values')],
      ],
      [
        'nor where it stands among what is missing',
        'M',
        (row) => (row === 3 ? { kind: 'own' } : row === 2 || row === 9 ? null : { kind: 'date' }),
        [expect.stringMatching(/missing in 1 row\. –$/)],
      ],
    ])('%s', (_, columns, ruleAt, says) => {
      expect(found(columns, ruleAt)).toEqual(says);
    });
  });
});

describe('a fix changes what its sentence says, and nothing else', () => {
  test.each<[string, string, Partial<Record<TableId, readonly Row[]>>, string, readonly unknown[]]>([
    [
      'an ID that no row has and none ever had',
      'missing-id',
      {
        keyResults: [keyResult, { ...keyResult, id: '' }],
        checkIns: [{ date: date('2026-11-09'), keyResultId: 'KR7', value: 48 }],
      },
      'Writes the ID KR8 into Key Results!A3.',
      [['Key Results!A3', 'KR8']],
    ],
    [
      'the later of two rows with one ID',
      'duplicate-id',
      { objectives: [objective, objective] },
      'Writes the ID O2 into Objectives!A3 in place of O1.',
      [['Objectives!A3', 'O2']],
    ],
    [
      'an ID that can only mean one',
      'orphan-key-result',
      { keyResults: [{ ...keyResult, objectiveId: 'o-01' }] },
      'Writes “O1” into Key Results!B2 in place of “o-01”.',
      [['Key Results!B2', 'O1']],
    ],
    [
      'one parent among several',
      'unknown-parent',
      { objectives: [objective, { ...objective, id: 'O2', supports: 'O1, O 1' }] },
      'Writes “O1, O1” into Objectives!G3 in place of “O1, O 1”.',
      [['Objectives!G3', 'O1, O1']],
    ],
    [
      'a number in its scale',
      'mixed-scale',
      { keyResults: [{ ...keyResult, current: 0.535 }] },
      'Writes “53.5” into Key Results!I2 in place of “0.535”.',
      [['Key Results!I2', 53.5]],
    ],
    [
      'a percentage as the fraction it is',
      'mixed-percent',
      { keyResults: [{ ...keyResult, start: '40%', target: 0.6, current: 0.5 }] },
      'Writes “0.4” into Key Results!E2 in place of “40%”.',
      [['Key Results!E2', 0.4]],
    ],
    [
      'the default that counts anyway',
      'invalid-setting',
      { settings: [asOf, { setting: words.settings.staleAfterDays.name, value: 'two weeks' }] },
      'Writes 14, which counts now, into Settings!B3 in place of “two weeks”.',
      [['Settings!B3', 14]],
    ],
  ])('%s', (_, code, tables, says, written) => {
    expect(fixesOf(workbook(tables), code)).toEqual({ says: [says], written });
  });

  test.each<[string, Partial<Record<TableId, readonly Row[]>>]>([
    [
      'an ID that may mean two',
      {
        keyResults: [{ ...keyResult, objectiveId: 'O-1' }],
        objectives: [objective, { ...objective, id: 'O01' }],
      },
    ],
    ['an empty reference', { keyResults: [{ ...keyResult, objectiveId: '' }] }],
    ['shares without a unit', { keyResults: [{ ...keyResult, unit: '', current: 0.5 }] }],
    ['dates out of order', { objectives: [{ ...objective, start: date('2027-01-01') }] }],
    ['no number', { keyResults: [{ ...keyResult, current: 'about 50' }] }],
  ])('%s: people decide', (_, tables) => {
    const fixes = checkup(workbook(tables), words).filter(
      ({ code, fix }) => fix !== null && code !== 'formula-missing' && code !== 'missing-setting',
    );
    expect(fixes).toEqual([]);
  });

  test('what was mended meanwhile is left alone', () => {
    const key = 'missing-id Objectives!3:1';
    expect(planFixes([key], workbook(), words)).toMatchObject({
      steps: [],
      says: 'Nothing was left to mend.',
    });
  });
});

test('a workbook without tables is told so', () => {
  const blank = workbookOf({ today, tables: {} });
  expect(checkWorkbook.run({}, blank, { words })).toMatchObject({ ok: true, value: { isSetUp: false } });
});
