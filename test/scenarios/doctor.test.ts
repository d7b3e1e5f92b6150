// Check this workbook by the built add-on in the local host: broken on purpose, mended on a click, sound again.
import { expect, test, vi } from 'vitest';
import { type HostedWorkbook, sampleWorkbook } from './hosted-workbook.ts';
import { broken } from './interrupted-trials.ts';
import { longWorkbook } from './long-workbook.ts';
import { lookOf } from './workbook-look.ts';

vi.setConfig({ testTimeout: 120_000 });

interface Finding {
  readonly key: string;
  readonly code: string;
  readonly place: string;
  readonly says: string;
  readonly fix: string;
}

type Rules = ReturnType<HostedWorkbook['workbook']['model']['getters']['getDataValidationRules']>;
type Criterion = Rules[number]['criterion'];

const isAnswer = (reply: unknown): reply is { ok: true; value: { findings: Finding[] } } =>
  typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;

function findings(host: HostedWorkbook): readonly Finding[] {
  const { reply, calls } = host.ask('checkWorkbook', {});
  if (!isAnswer(reply)) throw new Error(`${JSON.stringify(reply)} ${host.shown.errors.join('\n')}`);
  expect(calls.write).toBe(0);
  return reply.value.findings;
}

const rulesFound = (host: HostedWorkbook): string[] =>
  findings(host).flatMap(({ code, place, says }) =>
    code.startsWith('validation-') ? [`${place} ${says}`] : [],
  );

const codes = (host: HostedWorkbook): string[] => findings(host).map(({ code, place }) => `${code} ${place}`);
const waiting = 'no-current Key Results!I15';

test('typed into the computed columns: found, emptied on a click, computed again', () => {
  const host = sampleWorkbook();
  host.type('Key Results', 'T5', 'On track');
  expect(host.cell('Key Results', 'R2')).toBe('');
  expect(codes(host)).toEqual(['spill-blocked Key Results!T5', waiting]);
  const [first] = findings(host);
  expect(first?.fix).toBe('Empties Key Results!T5, which holds “On track”; the formula fills it again.');
  expect(host.ask('fixWorkbook', { keys: [first?.key] }).reply).toMatchObject({
    ok: true,
    value: { says: 'One thing was mended.' },
  });
  expect(codes(host)).toEqual([waiting]);
  expect(host.cell('Key Results', 'R2')).not.toBe('');
});

test('the first heading typed over the formula: it goes back where it was', () => {
  const host = sampleWorkbook();
  const scores = host.column('Objectives', 'Score');
  host.type('Objectives', 'L1', 'Score');
  expect(codes(host)).toEqual(['formula-missing Objectives!L1', waiting]);
  host.ask('fixWorkbook', { keys: null });
  expect([codes(host), host.column('Objectives', 'Score')]).toEqual([[waiting], scores]);
});

test('results pasted over their formula: the formula is back, and nothing people fill in is touched', () => {
  const host = sampleWorkbook();
  const filled = host.column('Objectives', 'Notes');
  const scores = host.column('Objectives', 'Score');
  const names = [1, 2, 3, 4, 5].flatMap((row) => [...'LMNOPQR'].map((column) => `${column}${row}`));
  const shown = names.map((name) => host.cell('Objectives', name));
  names.forEach((name, at) => {
    host.type('Objectives', name, shown[at] ?? '');
  });
  expect(codes(host)).toEqual(['computed-overwritten Objectives!L1', waiting]);
  host.ask('fixWorkbook', { keys: null });
  expect(codes(host)).toEqual([waiting]);
  expect([host.column('Objectives', 'Score'), host.column('Objectives', 'Notes')]).toEqual([scores, filled]);
});

test('many things at once: only what is safe is changed, in one go', () => {
  const host = sampleWorkbook();
  host.type('Key Results', 'I1', 'Actual');
  host.type('Key Results', 'A6', '');
  host.type('Key Results', 'B7', 'o-2');
  host.type('Initiatives', 'F2', '2026-09-01');
  host.type('Settings', 'B8', 'soon');
  expect(codes(host)).toEqual(
    expect.arrayContaining([
      'renamed-heading Key Results!I1',
      'missing-id Key Results!A6',
      'orphan-key-result Key Results!B7',
      'due-before-start Initiatives!F2',
      'invalid-setting Settings!B8',
    ]),
  );
  host.ask('fixWorkbook', { keys: null });
  // The key result that lost its ID got a new one: its check-ins and initiative still name the old.
  expect(codes(host)).toEqual([
    'orphan-initiative Initiatives!B6',
    waiting,
    'due-before-start Initiatives!F2',
    expect.stringMatching(/^orphan-check-in Check-ins!B\d+$/),
  ]);
  expect(host.cell('Key Results', 'I1')).toBe('Actual');
  expect([host.cell('Key Results', 'A6'), host.cell('Key Results', 'B7')]).toEqual(['KR15', 'O2']);
  expect(host.shown.errors).toEqual([]);
});

const sheetIdOf = ({ workbook: { model } }: HostedWorkbook, name: string): string =>
  model.getters.getSheetIds().find((id) => model.getters.getSheetName(id) === name) ?? '';

/** Lays another rule over cells, as somebody does in Data ▸ Data validation. */
function lay(host: HostedWorkbook, sheet: string, range: string, criterion: Criterion): void {
  const { model } = host.workbook;
  const sheetId = sheetIdOf(host, sheet);
  const { zone } = model.getters.getRangeFromSheetXC(sheetId, range);
  const rule = { id: model.uuidGenerator.smallUuid(), criterion };
  const ranges = [model.getters.getRangeDataFromZone(sheetId, zone)];
  const done = model.dispatch('ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule });
  if (!done.isSuccessful) throw new Error(done.reasons.join());
}

test('rules that are gone, wrong, or end too soon: each at its cell, mended on a click, values untouched', () => {
  const host = sampleWorkbook();
  const before = lookOf(host.workbook);
  const { model } = host.workbook;
  const initiatives = sheetIdOf(host, 'Initiatives');
  const state = model.getters.getValidationRuleForCell({ sheetId: initiatives, row: 2, col: 6 });
  if (!state) throw new Error('Initiatives!G3 has no drop-down');
  model.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId: initiatives, id: state.id });
  lay(host, 'Objectives', 'F2:F4', {
    type: 'isValueInList',
    values: ['Committed', 'Hoped for'],
    displayStyle: 'arrow',
  });
  lay(host, 'Key Results', 'D3:D5', { type: 'isBetween', values: ['1', '9'] });
  lay(host, 'Key Results', 'B2:B15', {
    type: 'isValueInRange',
    values: ['KPIs!A2:A9'],
    displayStyle: 'arrow',
  });
  lay(host, 'Key Results', 'N2:N1000', {
    type: 'isValueInRange',
    values: ['KPIs!A2:A3'],
    displayStyle: 'arrow',
  });
  lay(host, 'Key Results', 'O2:O15', { type: 'isBetween', values: ['1', '5'] });
  lay(host, 'Settings', 'B2', { type: 'isGreaterOrEqualTo', values: ['0'] });
  expect(rulesFound(host)).toEqual([
    'Objectives!F2 The drop-down offers “Hoped for”, which cannot be read, and lacks “Aspirational”, in 3 rows.',
    'Key Results!B2 The drop-down offers KPIs!A2:A9 instead of the IDs in Objectives!A2:A1004, in 14 rows.',
    'Key Results!N2 The drop-down ends with KPIs!A2:A3: IDs below are not offered, in 14 rows.',
    'Key Results!O2 1 to 5 is accepted instead of 1 to 10, in 14 rows.',
    'Key Results!D3 A check of numbers stands where the drop-down belongs, in 3 rows.',
    'Initiatives!G2 The drop-down is missing in 10 rows.',
    'Settings!B2 A check of numbers stands where the date check belongs, in 1 row.',
  ]);
  host.ask('fixWorkbook', { keys: null });
  expect(codes(host)).toEqual([waiting]);
  expect(lookOf(host.workbook)).toEqual(before);
});

test('a drop-down whose sheet was deleted, and rows added below the last drop-down', () => {
  const host = sampleWorkbook();
  const { model } = host.workbook;
  model.dispatch('CREATE_SHEET', { sheetId: 'lists', name: 'Lists', position: 0 });
  lay(host, 'Key Results', 'N2:N15', {
    type: 'isValueInRange',
    values: ['Lists!A2:A9'],
    displayStyle: 'arrow',
  });
  model.dispatch('DELETE_SHEET', { sheetId: 'lists', sheetName: 'Lists' });
  const sheetId = sheetIdOf(host, 'Initiatives');
  const rows = model.getters.getNumberRows(sheetId);
  model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: 'Initiatives',
    dimension: 'ROW',
    base: rows - 1,
    quantity: 50,
    position: 'after',
  });
  expect(rulesFound(host)).toEqual([
    'Key Results!N2 The place the drop-down takes its choices from is gone, in 14 rows.',
    'Initiatives!B1011 The drop-down is missing in the rows still to come, from row 1011 on.',
    'Initiatives!E1011 The date check is missing in the rows still to come, from row 1011 on.',
    'Initiatives!F1011 The date check is missing in the rows still to come, from row 1011 on.',
    'Initiatives!G1011 The drop-down is missing in the rows still to come, from row 1011 on.',
    'Initiatives!H1011 The check of its numbers is missing in the rows still to come, from row 1011 on.',
  ]);
  host.ask('fixWorkbook', { keys: null });
  expect(rulesFound(host)).toEqual([]);
});

test('whatever was mended together, one undo takes it back', () => {
  const host = broken();
  const before = lookOf(host.workbook);
  host.ask('fixWorkbook', { keys: null });
  expect(lookOf(host.workbook)).not.toEqual(before);
  host.workbook.undo();
  expect(lookOf(host.workbook)).toEqual(before);
});

/** How many calls it takes to mend rows without an ID, with others between them, beside cells in the way of the results. */
function callsToMend(count: number): unknown {
  const host = longWorkbook(560);
  const sheetId = sheetIdOf(host, 'Key Results');
  const target = Array.from({ length: count }, (_, index) => 1 + index + Math.floor(index / 9)).map(
    (row) => ({
      top: row,
      bottom: row,
      left: 0,
      right: 0,
    }),
  );
  host.workbook.model.dispatch('DELETE_CONTENT', { sheetId, target });
  for (let row = 3; row < 3 + count / 25; row += 1) host.type('Key Results', `T${row}`, 'On track');
  const { reply, calls } = host.ask('fixWorkbook', { keys: null });
  expect(reply).toMatchObject({ ok: true });
  const ids = host.column('Key Results', 'ID');
  expect([ids.length, new Set(ids).size, ids[1], host.cell('Key Results', 'T3')]).toEqual([
    560,
    560,
    'KR562',
    'Off track',
  ]);
  return calls;
}

test('ten things to mend or five hundred: the same number of calls', () => {
  expect(callsToMend(500)).toEqual(callsToMend(10));
});
