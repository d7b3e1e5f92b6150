// Google's services fail now and then: whichever call fails, a workbook is as it was or as it should be.
import { expect, test, vi } from 'vitest';
import { commands } from '../../src/catalog/commands/commands.ts';
import { requests } from '../../src/catalog/requests/requests.ts';
import { allTrials, checkIn, trialsOfGoals } from './interrupted-trials.ts';
import { asking, canFail, outageFrom, thatChange, whatIsWrongAfter } from './interruptions.ts';
import { smallSample } from './small-sample.ts';
import { lookOf } from './workbook-look.ts';

vi.setConfig({ testTimeout: 300_000 });

test('nothing that changes a workbook is left out', () => {
  const changing = [
    ...commands.flatMap(({ kind, name }) => (kind === 'plan' ? [`command ${name}`] : [])),
    ...Object.values(requests).flatMap((request) =>
      'writes' in request && request.writes && request.name !== 'runCommand'
        ? [`request ${request.name}`]
        : [],
    ),
    'event onEdit',
    'event onOpen',
  ];
  expect([...new Set(allTrials.map((trial) => trial.of))].sort()).toEqual(changing.sort());
});

test.each(trialsOfGoals)('a call fails before it acts: $what', (trial) => {
  expect(whatIsWrongAfter(trial, 'before')).toEqual([]);
});

test.each(trialsOfGoals)('the answer of a call is lost: $what', (trial) => {
  expect(whatIsWrongAfter(trial, 'after')).toEqual([]);
});

test('a service that is gone from some call on: saving again, once it is back, completes the check-in', () => {
  const save = asking('saveCheckIn', checkIn);
  const done = smallSample();
  const calls: string[] = [];
  save(done, (call) => {
    if (canFail(call)) calls.push(call);
    return null;
  });
  const wanted = lookOf(done.workbook);
  for (const first of thatChange(calls)) {
    const host = smallSample();
    save(host, outageFrom(first));
    expect([first, save(host, () => null)]).toMatchObject([first, { ok: true, value: { kind: 'saved' } }]);
    expect([first, lookOf(host.workbook)]).toEqual([first, wanted]);
  }
});
