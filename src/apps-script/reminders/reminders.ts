// What a build with reminders by mail adds; the usual build has none of it.
import type { MenuItem } from '../../catalog/commands/menu-items.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';

/** The spreadsheet as reminders see it: read when they need it. */
export interface ReminderDesk {
  read(): Snapshot;
}

export interface Reminders {
  /** Items of the menu, with what is to be told. */
  items(): readonly MenuItem[];
  /** Somebody has picked the menu item: switches them on or off. */
  toggle(desk: ReminderDesk): void;
  /** The workbook has changed: what would be mailed is kept for the day it is. */
  remember(desk: ReminderDesk): void;
  /** The clock has struck. */
  send(event: unknown, desk: ReminderDesk): void;
}
