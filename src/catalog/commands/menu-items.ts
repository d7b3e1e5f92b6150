// The menu: what each item is called, and the top-level function that Sheets calls for it.
import type { Messages } from '../../messages/messages.ts';
import type { Command } from './command.ts';
import { menuHandlerOf } from './menu-handler.ts';

export interface MenuItem {
  readonly title: string;
  readonly handler: string;
}

export const menuItems = (commands: readonly Command[], words: Messages): readonly MenuItem[] =>
  commands.map((command) => ({ title: words.menu[command.name], handler: menuHandlerOf(command) }));
