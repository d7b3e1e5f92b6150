// The menu: what each item is called, and the top-level function that Sheets calls for it.
import type { Messages } from '../../messages/messages.ts';
import type { Command } from './command.ts';
import { type MenuCounts, noCounts } from './menu-counts.ts';
import { menuHandlerOf } from './menu-handler.ts';

export interface MenuItem {
  readonly title: string;
  readonly handler: string;
}

/** A line stands between two groups. */
export type MenuGroups = readonly (readonly MenuItem[])[];

/** `counts` are told where there is something to tell. */
export const menuGroups = (
  groups: readonly (readonly Command[])[],
  words: Messages,
  counts: MenuCounts = noCounts,
): MenuGroups =>
  groups.map((commands) =>
    commands.map((command) => ({ title: titleOf(command, words, counts), handler: menuHandlerOf(command) })),
  );

function titleOf({ name }: Command, { menu, nudges }: Messages, counts: MenuCounts): string {
  if (name === 'checkIn' && counts.checkIn > 0) return nudges.checkIn(counts.checkIn);
  if (name === 'review' && counts.review > 0) return nudges.review(counts.review);
  return menu[name];
}
