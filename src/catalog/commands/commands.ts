// Every menu item, in menu order: what begins the work, what each week asks for, what looks closer, what ends a cycle.
import type { Command } from './command.ts';
import { refresh } from './refresh.ts';
import { setup } from './setup.ts';
import { summary } from './summary.ts';

/** A line stands between two groups. */
export const commandGroups: readonly (readonly Command[])[] = [
  [{ kind: 'open', name: 'home' }, setup, { kind: 'open', name: 'adopt' }],
  [
    { kind: 'open', name: 'write' },
    { kind: 'open', name: 'checkIn' },
    { kind: 'open', name: 'logValues' },
    { kind: 'open', name: 'review' },
    summary,
  ],
  [
    { kind: 'open', name: 'kpi' },
    { kind: 'open', name: 'checkGoals' },
    { kind: 'open', name: 'doctor' },
  ],
  [refresh, { kind: 'open', name: 'nextCycle' }],
];

export const commands: readonly Command[] = commandGroups.flat();
