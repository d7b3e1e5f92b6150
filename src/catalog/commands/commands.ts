// Every menu item, in menu order.
import type { Command } from './command.ts';
import { refresh } from './refresh.ts';
import { setup } from './setup.ts';
import { summary } from './summary.ts';

export const commands: readonly Command[] = [
  { kind: 'open', name: 'home' },
  setup,
  { kind: 'open', name: 'adopt' },
  { kind: 'open', name: 'write' },
  { kind: 'open', name: 'checkIn' },
  { kind: 'open', name: 'logValues' },
  { kind: 'open', name: 'kpi' },
  { kind: 'open', name: 'review' },
  { kind: 'open', name: 'checkGoals' },
  { kind: 'open', name: 'doctor' },
  { kind: 'open', name: 'nextCycle' },
  refresh,
  summary,
];
