// Check this workbook by the built add-on in the local host: broken on purpose, mended on a click, sound again.
import { expect, test, vi } from 'vitest';
import { type HostedWorkbook, sampleWorkbook } from './hosted-workbook.ts';

vi.setConfig({ testTimeout: 120_000 });

interface Finding {
  readonly key: string;
  readonly code: string;
  readonly place: string;
  readonly fix: string;
}

const isAnswer = (reply: unknown): reply is { ok: true; value: { findings: Finding[] } } =>
  typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;

function findings(host: HostedWorkbook): readonly Finding[] {
  const { reply, calls } = host.ask('checkWorkbook', {});
  if (!isAnswer(reply)) throw new Error(`${JSON.stringify(reply)} ${host.shown.errors.join('\n')}`);
  expect(calls.write).toBe(0);
  return reply.value.findings;
}

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

test('a drop-down that was pasted away comes back', () => {
  const host = sampleWorkbook();
  const { getters } = host.workbook.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'Initiatives') ?? '';
  const rule = getters.getValidationRuleForCell({ sheetId, row: 2, col: 6 });
  if (!rule) throw new Error('Initiatives!G3 has no drop-down');
  host.workbook.model.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id: rule.id });
  expect(codes(host)).toEqual([waiting, 'validation-missing Initiatives!G2']);
  host.ask('fixWorkbook', { keys: null });
  expect(codes(host)).toEqual([waiting]);
  expect(getters.getValidationRuleForCell({ sheetId, row: 2, col: 6 })).toMatchObject({
    criterion: rule.criterion,
  });
});
