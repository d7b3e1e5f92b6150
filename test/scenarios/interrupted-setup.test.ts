// Setting up a blank workbook: whichever call fails, it is blank again or set up as a whole.
import { expect, test, vi } from 'vitest';
import { settingUp } from './interrupted-trials.ts';
import { eachKindOnce, whatIsWrongAfter } from './interruptions.ts';

vi.setConfig({ testTimeout: 300_000 });

test('a call fails before it acts', () => {
  expect(whatIsWrongAfter(settingUp, 'before')).toEqual([]);
});

test('the answer of a call is lost, which is as if the next one failed, but for sheets nobody knows of', () => {
  expect(whatIsWrongAfter(settingUp, 'after', eachKindOnce)).toEqual([]);
});
