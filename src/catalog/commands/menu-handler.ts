// The top-level name of a menu item's handler: Sheets calls menu items by the names of global functions.
import type { Command } from './command.ts';

/**
 * @example menuHandlerOf({ kind: 'open', name: 'home' }) //=> 'menuHome'
 */
export const menuHandlerOf = (command: Pick<Command, 'name'>): string =>
  `menu${command.name.charAt(0).toUpperCase()}${command.name.slice(1)}`;
