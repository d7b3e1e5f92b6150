// Every menu item, in menu order.
import type { Command } from './command.ts';

export const commands: readonly Command[] = [
  { kind: 'open', name: 'home' },
  { kind: 'open', name: 'write' },
  { kind: 'open', name: 'kpi' },
];
