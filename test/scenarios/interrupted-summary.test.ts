// The summary, the work of most calls: whichever of them fails, nothing is left in between.
import { expect, test, vi } from 'vitest';
import { trialsOfSummaries } from './interrupted-trials.ts';
import { whatIsWrongAfter } from './interruptions.ts';

vi.setConfig({ testTimeout: 300_000 });

test.each(trialsOfSummaries)('a call fails before it acts: $what', (trial) => {
  expect(whatIsWrongAfter(trial, 'before')).toEqual([]);
});

test.each(trialsOfSummaries)('the answer of a call is lost: $what', (trial) => {
  expect(whatIsWrongAfter(trial, 'after')).toEqual([]);
});
