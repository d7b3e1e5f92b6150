// Builds the add-on's menu from the commands; allowed even where the add-on may not see the document yet.
import type { Command } from '../catalog/commands/command.ts';
import { menuHandlerOf } from '../catalog/commands/menu-handler.ts';
import type { Messages } from '../messages/messages.ts';

export function addMenu(commands: readonly Command[], words: Messages): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const command of commands) menu.addItem(words.menu[command.name], menuHandlerOf(command));
  menu.addToUi();
}
