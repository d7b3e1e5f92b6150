// Decisions, fixes and the next cycle: whichever call fails, the workbook is as it was or as it should be.
import { describe, expect, test, vi } from 'vitest';
import type { HostedWorkbook } from './hosted-workbook.ts';
import { asking, callsFail, type Interrupted, thatChange } from './interruptions.ts';
import { smallSample } from './small-sample.ts';

vi.setConfig({ testTimeout: 300_000 });

const inBetween = (results: readonly Interrupted[]): readonly string[] =>
  results.flatMap(({ call, left, difference }) => (left === 'in between' ? [`${call}: ${difference}`] : []));

const decision = {
  subjectId: 'KR3',
  decision: 'adjustTarget',
  target: '120',
  openedWith: '150',
  reason: 'The second partner comes in January',
  by: 'Mia',
};

function broken(): HostedWorkbook {
  const host = smallSample();
  host.type('Key Results', 'T5', 'On track');
  host.type('Key Results', 'A6', '');
  host.type('Key Results', 'I1', 'Actual');
  host.type('Key Results', 'B7', "'o-2");
  return host;
}

const nextCycle = {
  choices: [
    { id: 'KR2', carrying: 'restart' },
    { id: 'KR12', carrying: 'drop' },
  ],
  next: null,
  closes: '2026-Q4',
};

describe.each([
  ['a decision', smallSample, 'saveDecision', decision],
  ['fixes', broken, 'fixWorkbook', { keys: null }],
  ['the next cycle', smallSample, 'startNextCycle', nextCycle],
] as const)('%s', (_, make, name, input) => {
  const trial = { make, work: asking(name, input) };

  test('a call that does nothing', () => {
    expect(inBetween(callsFail(trial, 'before'))).toEqual([]);
  });

  test('a call whose answer is lost', () => {
    expect(inBetween(callsFail(trial, 'after', thatChange))).toEqual([]);
  });
});
