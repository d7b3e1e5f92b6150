// Set up OKR tables, by the built add-on in the local host.
import { describe, expect, test, vi } from 'vitest';
import { hostedWorkbook, marketingSample, sampleWorkbook } from './hosted-workbook.ts';

vi.setConfig({ testTimeout: 60_000 });

const tableSheets = [
  'Objectives',
  'Key Results',
  'Initiatives',
  'KPIs',
  'KPI Log',
  'Check-ins',
  'Reviews',
  'Settings',
];

/** The sample with as many key results, check-ins and log rows as wanted, the key results without IDs. */
function sampleOf(count: number) {
  const sample = marketingSample();
  const [keyResult, checkIn, logRow] = [sample.keyResults[0], sample.checkIns[0], sample.kpiLog[0]];
  const each = Array.from({ length: count }, (_, index) => index + 1);
  return {
    ...sample,
    keyResults: each.map(() => ({ ...keyResult, id: '' })),
    checkIns: each.map((number) => ({ ...checkIn, keyResultId: `KR${number}` })),
    kpiLog: each.map((number) => ({ ...logRow, value: number })),
  };
}

describe('from the menu', () => {
  test('creates the tables in a blank workbook and says so', () => {
    const host = hostedWorkbook();
    host.addOn.runMenu('menuSetup', { stage: host.stage, selection: null });
    expect(host.shown.errors).toEqual([]);
    expect(host.sheetNames()).toEqual(['Sheet1', ...tableSheets]);
    expect(host.shown.toasts).toEqual(['Your OKR tables are ready.']);
    expect(host.cell('KPIs', 'K1')).toBe('Latest');
    expect(host.cell('Settings', 'A2')).toBe('As of');
  });

  test('dresses them: drop-downs that warn, dates, colours, notes, a heading row that stays', () => {
    const { workbook, cell } = sampleWorkbook();
    const { getters } = workbook.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'Key Results') ?? '';
    const ruleAt = (col: number) => getters.getValidationRuleForCell({ sheetId, row: 5, col });
    expect(ruleAt(3)).toMatchObject({
      isBlocking: false,
      criterion: { type: 'isValueInList', values: expect.arrayContaining(['Increase', 'Yes/No']) },
    });
    expect(ruleAt(1)).toMatchObject({ isBlocking: false, criterion: { type: 'isValueInRange' } });
    expect(ruleAt(14)).toMatchObject({ isBlocking: false, criterion: { type: 'isBetween' } });
    expect(ruleAt(17)).toBeUndefined();
    expect(cell('Key Results', 'P2')).toBe('2026-11-23');
    const coloured = getters.getConditionalFormats(sheetId).map(({ rule }) => JSON.stringify(rule));
    expect(coloured.filter((rule) => rule.includes('"Off track"')).length).toBe(1);
    expect(getters.getPaneDivisions(sheetId).ySplit).toBe(1);
    expect(JSON.stringify(workbook.notes())).toContain('The value at the beginning of the period.');
  });

  test('run again it writes nothing at all', () => {
    const host = sampleWorkbook();
    const before = JSON.stringify(host.workbook.save());
    const again = host.run('setup');
    expect(again.calls.write).toBe(0);
    expect(again.changed).toEqual([]);
    expect(again.problems).toEqual([]);
    expect(again.kept).toContain('Key Results: 14 rows left as they were.');
    expect(JSON.stringify(host.workbook.save())).toBe(before);
  });
});

describe.each([
  { locale: 'en_US', timeZone: 'America/New_York' },
  { locale: 'de_DE', timeZone: 'Europe/Berlin' },
  { locale: 'en_GB', timeZone: 'Pacific/Auckland' },
])('with the sample, in $locale and $timeZone', (options) => {
  test('rows, dates and formulas arrive whole', () => {
    const host = hostedWorkbook(options);
    const report = host.run('setup', marketingSample());
    expect(report.problems).toEqual([]);
    expect(host.column('Key Results', 'ID').length).toBe(14);
    expect(host.cell('Key Results', 'M9')).toBe('2026-11-30');
    expect(host.cell('Objectives', 'H2')).toBe('2026-Q4');
    expect(host.cell('Initiatives', 'H3')).toBe('55%');
    expect(host.cell('Settings', 'B2')).toBe('2026-11-23');
    expect(host.cell('KPIs', 'L2')).toBe('Watch');
    expect(host.run('setup').changed).toEqual([]);
  });
});

test('the number of service calls does not depend on the number of rows', () => {
  const callsFor = (count: number) => {
    const host = hostedWorkbook();
    const first = host.run('setup', sampleOf(count));
    expect(first.changed).toContain(`Key Results: ${count} rows of the sample added.`);
    const numbering = host.run('setup');
    expect(numbering.changed).toEqual([`Key Results: ${count} rows got an ID.`]);
    const again = host.run('setup');
    expect(again.changed).toEqual([]);
    return [first.calls, numbering.calls, again.calls];
  };
  expect(callsFor(1000)).toEqual(callsFor(10));
});

test('text stays text, whatever it looks like', () => {
  const texts = [
    '=1+1',
    '=HYPERLINK("https://example.com", "click")',
    '+49 30 1234',
    '-5',
    '@home',
    "'quoted",
    '007',
    '1/2',
    '2026-12-31',
    '31 December 2026',
    '12.5',
    '10%',
    '€45k',
    'TRUE',
    'false',
    '#REF!',
    '1E5',
    '\t=1+1',
    '<img src=x onerror=alert(1)>',
    'Grow = win, 100 %',
    'Straße „Ümläut“ 注文 🎯',
  ];
  const sample = marketingSample();
  const [objective] = sample.objectives;
  const host = hostedWorkbook();
  const objectives = texts.map((text, index) => ({ ...objective, id: `O${index + 1}`, objective: text }));
  host.run('setup', { ...sample, objectives });
  expect(texts.map((_, index) => host.value('Objectives', `B${index + 2}`))).toEqual(texts);
});

describe('what people did to their tables', () => {
  test('a deleted sheet comes back, and the formulas find it again', () => {
    const host = sampleWorkbook();
    const { model } = host.workbook;
    const id = model.getters.getSheetIds().find((sheet) => model.getters.getSheetName(sheet) === 'KPI Log');
    model.dispatch('DELETE_SHEET', { sheetId: id ?? '', sheetName: 'KPI Log' });
    const report = host.run('setup');
    expect(report.changed).toEqual([
      'KPI Log: sheet created.',
      'Objectives!L1: the formula of the computed columns was mended.',
      'Key Results!R1: the formula of the computed columns was mended.',
      'KPIs!K1: the formula of the computed columns was mended.',
    ]);
    expect(host.sheetNames()).toEqual(['Sheet1', ...tableSheets]);
    expect(host.cell('KPIs', 'K1')).toBe('Latest');
    expect(host.run('setup').changed).toEqual([]);
  });

  test('an inserted column is respected, a deleted one comes back where the formula sees it', () => {
    const host = sampleWorkbook();
    const { model } = host.workbook;
    const sheetId =
      model.getters.getSheetIds().find((sheet) => model.getters.getSheetName(sheet) === 'KPIs') ?? '';
    const columns = { sheetId, sheetName: 'KPIs', dimension: 'COL' } as const;
    model.dispatch('ADD_COLUMNS_ROWS', { ...columns, base: 1, quantity: 1, position: 'after' });
    host.type('KPIs', 'C1', 'Our nickname');
    expect(host.run('setup').changed).toEqual([]);
    expect(host.cell('KPIs', 'M2')).toBe('Watch');
    model.dispatch('REMOVE_COLUMNS_ROWS', { ...columns, elements: [9] });
    expect(host.run('setup').changed).toEqual([
      'KPIs: column added: “Owner”.',
      'Objectives!L1: the formula of the computed columns was mended.',
      'Key Results!R1: the formula of the computed columns was mended.',
      'KPIs!L1: the formula of the computed columns was mended.',
    ]);
    expect(host.cell('KPIs', 'K1')).toBe('Owner');
    expect(host.cell('KPIs', 'M2')).toBe('Watch');
    expect(host.run('setup').changed).toEqual([]);
  });

  test('a note in the way of the results is named and left', () => {
    const host = sampleWorkbook();
    host.type('KPIs', 'M4', 'look at this');
    const report = host.run('setup');
    expect(report.problems).toEqual([
      'KPIs!K1: the results have no room because of what stands in KPIs!M4. Clear or move that cell.',
    ]);
    expect(report.calls.write).toBe(0);
    expect(host.cell('KPIs', 'M4')).toBe('look at this');
  });

  test('a sheet of somebody else’s keeps its name and content', () => {
    const host = hostedWorkbook();
    host.workbook.model.dispatch('RENAME_SHEET', {
      sheetId: 'sheet1',
      oldName: 'Sheet1',
      newName: 'Settings',
    });
    host.type('Settings', 'A1', 'Printer');
    const report = host.run('setup');
    expect(report.problems.length).toBe(1);
    expect(report.problems[0]).toMatch(/^Settings: this sheet holds something else/);
    expect(host.cell('Settings', 'A1')).toBe('Printer');
    expect(host.sheetNames()).toEqual(['Settings', ...tableSheets.slice(0, -1)]);
  });
});
