// A review by the built add-on in the local host: the decision arrives in its cells.
import { expect, test, vi } from 'vitest';
import { sampleWorkbook } from './hosted-workbook.ts';

vi.setConfig({ testTimeout: 120_000 });

const decision = {
  subjectId: 'KR3',
  decision: 'adjustTarget',
  target: '120',
  openedWith: '150',
  reason: 'The second partner comes in January',
  by: 'Mia',
};

test('an adjusted target is in its cell, scored at once, and the old one in Reviews', () => {
  const host = sampleWorkbook();
  const before = host.column('Key Results', 'Score')[2];
  expect(host.ask('saveDecision', decision).reply).toMatchObject({ ok: true, value: { kind: 'saved' } });
  expect(host.cell('Key Results', 'F4')).toBe('120');
  expect(host.column('Key Results', 'Score')[2]).not.toBe(before);
  expect(['B', 'C', 'D', 'E', 'F'].map((column) => host.cell('Reviews', `${column}2`))).toEqual([
    'KR3',
    'The work that is meant to move it is blocked.',
    'Adjust target from 150 trials to 120 trials',
    'The second partner comes in January',
    'Mia',
  ]);
  expect(host.shown.errors).toEqual([]);
});
