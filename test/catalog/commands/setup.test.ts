// Set up OKR tables, on paper: what it creates, what it respects, what it refuses to touch.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { sampleSchema } from '../../../src/catalog/commands/setup/sample.ts';
import { setup } from '../../../src/catalog/commands/setup.ts';
import { messagesIn } from '../../../src/messages/messages.ts';
import type { Plan } from '../../../src/workbook/plan.ts';
import { type PaperWorkbook, paperWorkbook } from '../../workbook/paper-workbook.ts';

const words = messagesIn('en');
const sample = z.parse(sampleSchema, JSON.parse(readFileSync('sample/marketing.json', 'utf8')));

function run(workbook: PaperWorkbook, withSample = false): Plan {
  const plan = setup.plan(workbook.snapshot(), { words, sample: withSample ? sample : null });
  workbook.apply(plan);
  return plan;
}

function setUpWorkbook(withSample = false): PaperWorkbook {
  const workbook = paperWorkbook();
  run(workbook, withSample);
  return workbook;
}

const headingsOf = (workbook: PaperWorkbook, sheet: string) => workbook.valuesOf(sheet)[0];
const formulaIn = (workbook: PaperWorkbook, sheet: string) =>
  workbook.sheets
    .find(({ name }) => name === sheet)
    ?.cells[0]?.map(({ formula }) => formula)
    .find((formula) => formula !== '');
const columnOf = (workbook: PaperWorkbook, sheet: string, heading: string) =>
  (headingsOf(workbook, sheet)?.indexOf(heading) ?? -1) + 1;

describe('in a blank workbook', () => {
  test('creates the eight sheets, after what is there, in their order', () => {
    const workbook = paperWorkbook();
    workbook.put('Budget', [['ours']]);
    run(workbook);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Budget',
      'Objectives',
      'Key Results',
      'Initiatives',
      'KPIs',
      'KPI Log',
      'Check-ins',
      'Reviews',
      'Settings',
    ]);
  });

  test.each([
    [
      'Objectives',
      "=OKR_OBJECTIVES(A1:K, 'Key Results'!A1:Q, 'Check-ins'!A1:F, Settings!A1:B, KPIs!A1:J, 'KPI Log'!A1:E)",
    ],
    [
      'Key Results',
      "=OKR_KEY_RESULTS(A1:Q, Objectives!A1:K, 'Check-ins'!A1:F, Settings!A1:B, KPIs!A1:J, 'KPI Log'!A1:E)",
    ],
    ['Initiatives', "=OKR_INITIATIVES(A1:I, 'Key Results'!A1:Q, Settings!A1:B)"],
    ['KPIs', "=KPI_TABLE(A1:J, 'KPI Log'!A1:E, Settings!A1:B)"],
  ])('%s gets the one formula of its computed columns', (sheet, formula) => {
    expect(formulaIn(setUpWorkbook(), sheet)).toBe(formula);
  });

  test('settings begin with today, the current quarter and On opening', () => {
    const rows = setUpWorkbook().valuesOf('Settings');
    const setting = (name: string) => rows.find((row) => row[0] === name)?.[1];
    expect(setting('As of')).toEqual(new Date('2026-11-23'));
    expect(setting('Current cycle')).toBe('2026-Q4');
    expect(setting('Cycle start')).toEqual(new Date('2026-10-01'));
    expect(setting('Cycle end')).toEqual(new Date('2026-12-31'));
    expect(setting('Update As of')).toBe('On opening');
    expect(setting('Stale after')).toBe(14);
    expect(rows.length).toBe(19);
  });

  test('every heading gets its help, every drop-down its choices', () => {
    const plan = setup.plan(paperWorkbook().snapshot(), { words });
    const notes = plan.steps.flatMap((step) => (step.kind === 'write-notes' ? step.notes.flat() : []));
    expect(notes).toContain(words.tables.keyResults.columns.forecast.help);
    expect(notes.length).toBe(87);
    expect(plan.steps).toContainEqual({
      kind: 'validate',
      area: { sheet: 'Objectives', row: 2, column: 6, rows: 999, columns: 1 },
      rule: {
        kind: 'choice',
        choices: ['Committed', 'Aspirational'],
        help: words.tables.objectives.columns.commitment.help,
      },
    });
  });

  test('an empty sheet of a table’s name becomes the table', () => {
    const workbook = paperWorkbook();
    workbook.put('KPIs', [['']]);
    const plan = run(workbook);
    expect(headingsOf(workbook, 'KPIs')?.slice(0, 2)).toEqual(['ID', 'KPI']);
    expect(plan.changed).toContain('KPIs: the empty sheet was made into the table.');
    expect(plan.problems).toEqual([]);
  });
});

describe('run again', () => {
  test.each([false, true])('it plans nothing and says what it kept (sample: %s)', (withSample) => {
    const workbook = setUpWorkbook(withSample);
    const plan = run(workbook, withSample);
    expect(plan.steps).toEqual([]);
    expect(plan.changed).toEqual([]);
    expect(plan.problems).toEqual([]);
    expect(plan.says).toBe('Everything was in place already; nothing was changed.');
    expect(plan.kept).toContain(
      withSample
        ? 'Key Results: has rows already, so the sample was left out.'
        : 'Key Results: 0 rows left as they were.',
    );
  });
});

describe('with a sample', () => {
  test('fills the empty tables and settles on the day of the sample', () => {
    const workbook = setUpWorkbook(true);
    expect(workbook.valuesOf('Key Results').length).toBe(15);
    expect(workbook.valuesOf('KPI Log').length).toBe(181);
    const [, first] = workbook.valuesOf('Initiatives');
    expect(first?.slice(0, 8)).toEqual([
      'I1',
      'KR1',
      'Rebuild the comparison pages',
      'SEO lead',
      new Date('2026-10-05'),
      new Date('2026-11-13'),
      'Done',
      1,
    ]);
    const settings = workbook.valuesOf('Settings');
    expect(settings.find((row) => row[0] === 'Update As of')?.[1]).toBe('By hand');
  });

  test('put into tables set up before, it brings its own day', () => {
    const workbook = paperWorkbook('2027-03-01');
    run(workbook);
    const plan = run(workbook, true);
    const settings = workbook.valuesOf('Settings');
    expect(settings.find((row) => row[0] === 'As of')?.[1]).toEqual(new Date('2026-11-23'));
    expect(settings.find((row) => row[0] === 'Current cycle')?.[1]).toBe('2026-Q4');
    expect(plan.changed).toContain(words.setup.sampleDay('2026-11-23'));
  });

  test('leaves rows that are there as they are, and fills the tables beside them', () => {
    const workbook = setUpWorkbook();
    workbook.cell('Objectives', 2, 1).value = 'O7';
    workbook.cell('Objectives', 2, 2).value = 'Ours';
    const plan = run(workbook, true);
    expect(workbook.valuesOf('Objectives').length).toBe(2);
    expect(plan.kept).toContain('Objectives: has rows already, so the sample was left out.');
    expect(workbook.valuesOf('KPIs').length).toBe(7);
  });
});

describe('a KPI Log with its KPIs side by side', () => {
  const wide = [
    ['Date', 'K1', 'K2', 'Note'],
    [new Date('2026-11-16T00:00:00Z'), 41, 70, ''],
    [new Date('2026-11-23T00:00:00Z'), 44, 72, ''],
  ];

  test('stays as it is, and the formulas are given all of it', () => {
    const workbook = setUpWorkbook(true);
    const log = workbook.sheets.find(({ name }) => name === 'KPI Log');
    if (log) log.cells.splice(0, log.cells.length);
    workbook.put('KPI Log', wide);
    const plan = run(workbook);
    expect(plan.problems).toEqual([]);
    expect(plan.kept).toContain('KPI Log: it has its KPIs side by side and is read as it is.');
    expect(workbook.valuesOf('KPI Log')).toEqual(wide);
    expect(formulaIn(workbook, 'KPIs')).toMatch(/^=KPI_TABLE\(A1:J, 'KPI Log'!A1:[A-Z]+, Settings!A1:B\)$/);
    expect(run(workbook).steps).toEqual([]);
  });
});

describe('what people did to their tables', () => {
  test('columns that were moved and inserted stay where they are', () => {
    const workbook = setUpWorkbook(true);
    const sheet = workbook.sheets.find(({ name }) => name === 'KPI Log');
    for (const row of sheet?.cells ?? []) row.splice(1, 0, { value: 'mine', formula: '' });
    for (const [name, column] of [
      ['KPIs', 11],
      ['Objectives', 12],
      ['Key Results', 18],
    ] as const) {
      const cell = workbook.cell(name, 1, column);
      cell.formula = cell.formula.replace("'KPI Log'!A1:E", "'KPI Log'!A1:F");
    }
    expect(run(workbook).steps).toEqual([]);
  });

  test('a deleted column comes back left of the computed ones, and the formula takes it in', () => {
    const workbook = setUpWorkbook(true);
    const at = columnOf(workbook, 'Key Results', 'Current');
    const sheet = workbook.sheets.find(({ name }) => name === 'Key Results');
    for (const row of sheet?.cells ?? []) row.splice(at - 1, 1);
    const before = workbook.valuesOf('Key Results');
    const plan = run(workbook);
    expect(plan.changed).toContain('Key Results: column added: “Current”.');
    expect(columnOf(workbook, 'Key Results', 'Current')).toBe(17);
    expect(formulaIn(workbook, 'Key Results')).toBe(
      "=OKR_KEY_RESULTS(A1:Q, Objectives!A1:K, 'Check-ins'!A1:F, Settings!A1:B, KPIs!A1:J, 'KPI Log'!A1:E)",
    );
    expect(workbook.valuesOf('Key Results').map((row) => row.slice(0, 16))).toEqual(
      before.map((row) => row.slice(0, 16)),
    );
    expect(run(workbook).steps).toEqual([]);
  });

  test('a heading they changed is kept in Settings, where readers of the table find it', () => {
    const workbook = setUpWorkbook(true);
    workbook.cell('Key Results', 1, columnOf(workbook, 'Key Results', 'Current')).value = 'Where we are';
    const plan = run(workbook);
    expect(workbook.valuesOf('Settings').slice(-1)[0]?.slice(0, 2)).toEqual([
      'Heading: Key Results / Current',
      'Where we are',
    ]);
    expect(plan.changed).toEqual([words.setup.headingKept('Key Results!I', 'Where we are', 'Current')]);
    expect(run(workbook).steps).toEqual([]);
  });

  test('rows above the headings are left there, and the formula begins at the headings', () => {
    const workbook = setUpWorkbook(true);
    for (const { cells, name } of workbook.sheets) {
      if (name === 'Objectives') cells.unshift([{ value: 'Our goals', formula: '' }], []);
    }
    const plan = run(workbook);
    expect(plan.problems).toEqual([]);
    expect(workbook.cell('Objectives', 3, 12).formula).toBe(
      "=OKR_OBJECTIVES(A3:K, 'Key Results'!A1:Q, 'Check-ins'!A1:F, Settings!A1:B, KPIs!A1:J, 'KPI Log'!A1:E)",
    );
    expect(workbook.cell('Objectives', 1, 1).value).toBe('Our goals');
    expect(run(workbook).steps).toEqual([]);
  });

  test('a deleted sheet comes back where it was', () => {
    const workbook = setUpWorkbook();
    workbook.sheets.splice(2, 1);
    run(workbook);
    expect(workbook.sheets[2]?.name).toBe('Initiatives');
  });

  test('rows without an ID get the next one that nobody ever had', () => {
    const workbook = setUpWorkbook(true);
    workbook.cell('Objectives', 7, 2).value = 'Win back former customers';
    workbook.cell('Objectives', 9, 2).value = 'Be easier to buy from';
    workbook.cell('Key Results', 16, 2).value = 'O11';
    const plan = run(workbook);
    const ids = workbook.valuesOf('Objectives').map((row) => row[0]);
    expect(ids).toEqual(['ID', 'O1', 'O2', 'O3', 'O4', '', 'O12', '', 'O13']);
    expect(plan.changed).toContain('Objectives: 2 rows got an ID.');
    expect(plan.changed).toContain('Key Results: 1 row got an ID.');
  });

  test('IDs with a formula between them are not turned into text', () => {
    const workbook = setUpWorkbook();
    workbook.put('Objectives', [[], ['', 'First'], ['', 'Second'], ['', 'Third']]);
    workbook.cell('Objectives', 3, 1).value = 'O90';
    workbook.cell('Objectives', 3, 1).formula = '="O"&90';
    run(workbook);
    expect(workbook.cell('Objectives', 3, 1).formula).toBe('="O"&90');
    expect([2, 4].map((row) => workbook.cell('Objectives', row, 1).value)).toEqual(['O91', 'O92']);
  });

  test('settings they changed stay, settings they deleted come back', () => {
    const workbook = setUpWorkbook();
    const rows = workbook.valuesOf('Settings');
    const staleRow = rows.findIndex((row) => row[0] === 'Stale after') + 1;
    workbook.cell('Settings', staleRow, 2).value = 21;
    workbook.sheets.find(({ name }) => name === 'Settings')?.cells.splice(staleRow, 1);
    const plan = run(workbook);
    const after = workbook.valuesOf('Settings');
    expect(plan.changed).toEqual(['Settings: setting added: “On track from”.']);
    expect(after.find((row) => row[0] === 'Stale after')?.[1]).toBe(21);
    expect(after[after.length - 1]?.slice(0, 2)).toEqual(['On track from', 0.9]);
  });
});

test('settings that lost their values begin anew', () => {
  const workbook = setUpWorkbook();
  for (const row of workbook.sheets.find(({ name }) => name === 'Settings')?.cells ?? []) row.splice(1, 1);
  run(workbook);
  const valueColumn = columnOf(workbook, 'Settings', 'Value') - 1;
  const staleRow = workbook.valuesOf('Settings').find((row) => row[0] === 'Stale after');
  expect(staleRow?.[valueColumn]).toBe(14);
  expect(run(workbook).steps).toEqual([]);
});

describe('the formula of the computed columns', () => {
  test.each([
    [
      'with a lost reference',
      "=OKR_KEY_RESULTS(A1:Q, #REF!, 'Check-ins'!A1:F, Settings!A1:B, KPIs!A1:J, 'KPI Log'!A1:E)",
    ],
    ['over old ranges', "=okr_key_results(A1:F,Objectives!A1:C,'Check-ins'!A1:F,Settings!A1:B)"],
  ])('%s is mended', (_, formula) => {
    const workbook = setUpWorkbook();
    workbook.cell('Key Results', 1, 18).formula = formula;
    expect(run(workbook).changed).toEqual([
      'Key Results!R1: the formula of the computed columns was mended.',
    ]);
    expect(run(workbook).steps).toEqual([]);
  });

  test('that somebody cleared is written again', () => {
    const workbook = setUpWorkbook();
    workbook.cell('Key Results', 1, 18).formula = '';
    expect(run(workbook).changed).toEqual([
      'Key Results!R1: the formula of the computed columns was written.',
    ]);
    expect(run(workbook).steps).toEqual([]);
  });

  test('that differs only in spaces and dollar signs is left alone', () => {
    const workbook = setUpWorkbook();
    workbook.cell('KPIs', 1, 11).formula = "=KPI_TABLE($A$1:$J,'KPI Log'!A1:E,'Settings'!A1:B)";
    expect(run(workbook).steps).toEqual([]);
  });

  test('that was pasted over with its own results is named, not replaced', () => {
    const workbook = setUpWorkbook();
    const headings = headingsOf(workbook, 'Key Results')?.slice(17) ?? [];
    headings.forEach((heading, index) => {
      Object.assign(workbook.cell('Key Results', 1, 18 + index), { value: heading, formula: '' });
    });
    const plan = run(workbook);
    expect(plan.steps).toEqual([]);
    expect(plan.problems).toEqual([words.setup.formulaOverwritten('Key Results!R1')]);
  });

  test('that has no room names the cell in its way', () => {
    const workbook = setUpWorkbook();
    workbook.cell('Key Results', 1, 18).value = '#REF!';
    workbook.cell('Key Results', 5, 20).value = 'my note';
    const plan = run(workbook);
    expect(plan.problems).toEqual([
      'Key Results!R1: the results have no room because of what stands in Key Results!T5. Clear or move that cell.',
    ]);
  });
});

describe('sheets that are not ours', () => {
  test('with a table’s name are left alone, the rest is set up', () => {
    const workbook = paperWorkbook();
    workbook.put('KPIs', [['Our numbers for the board'], ['Revenue', 12]]);
    const before = structuredClone(workbook.valuesOf('KPIs'));
    const plan = run(workbook);
    expect(workbook.valuesOf('KPIs')).toEqual(before);
    expect(plan.problems).toEqual([words.setup.foreignSheet('KPIs', 'KPIs')]);
    expect(plan.says).toContain('One thing needs you.');
    expect(formulaIn(workbook, 'Key Results')).toContain('=OKR_KEY_RESULTS(');
  });

  test('whose names differ in case only are not run into', () => {
    const workbook = paperWorkbook();
    workbook.put('settings', [['anything']]);
    const plan = run(workbook);
    expect(plan.problems).toEqual([words.setup.foreignSheet('settings', 'Settings')]);
  });

  test('a sheet with the table’s headings is taken in with its rows and dressed', () => {
    const workbook = paperWorkbook();
    workbook.put('KPI Log', [
      ['Value', 'date', ' KPI ID ', 'Source'],
      [12, '2026-11-01', 'K1', 'CRM'],
    ]);
    const plan = run(workbook);
    expect(headingsOf(workbook, 'KPI Log')).toEqual([
      'Value',
      'date',
      ' KPI ID ',
      'Source',
      'Campaign',
      'Note',
    ]);
    expect(plan.changed).toContain('KPI Log: drop-downs, colours and notes were added.');
    expect(workbook.valuesOf('KPI Log')[1]?.slice(0, 4)).toEqual([12, '2026-11-01', 'K1', 'CRM']);
  });
});

describe('headings that confuse', () => {
  test('a second column of one heading is named', () => {
    const workbook = setUpWorkbook();
    workbook.cell('KPI Log', 1, 6).value = 'Value';
    expect(run(workbook).problems).toEqual([words.setup.headingRepeated('KPI Log!F1', 'Value')]);
  });

  test('a column right of the computed ones is named', () => {
    const workbook = setUpWorkbook();
    workbook.cell('KPIs', 1, 2).value = 'Old name';
    workbook.cell('KPIs', 1, 16).value = 'KPI';
    expect(run(workbook).problems).toEqual([words.setup.columnBeyondFormula('KPIs!P1', 'KPI')]);
  });
});
