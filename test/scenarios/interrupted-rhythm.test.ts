// Decisions, fixes, the next cycle, and what happens by itself: whichever call fails, nothing is left in between.
import { expect, test, vi } from 'vitest';
import { trialsOfRhythm } from './interrupted-trials.ts';
import { whatIsWrongAfter } from './interruptions.ts';

vi.setConfig({ testTimeout: 300_000 });

test.each(trialsOfRhythm)('a call fails before it acts: $what', (trial) => {
  expect(whatIsWrongAfter(trial, 'before')).toEqual([]);
});

test.each(trialsOfRhythm)('the answer of a call is lost: $what', (trial) => {
  expect(whatIsWrongAfter(trial, 'after')).toEqual([]);
});
