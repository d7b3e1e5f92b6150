// Builds the add-on's menu from the commands; allowed even where the add-on may not see the document yet.
import type { Command } from '../catalog/commands/command.ts';
import { menuHandlerOf } from '../catalog/commands/menu-handler.ts';
import type { Messages } from '../messages/messages.ts';

/** `isDeveloper` adds the self-test. */
export function addMenu(commands: readonly Command[], words: Messages, isDeveloper: boolean): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const command of commands) menu.addItem(words.menu[command.name], menuHandlerOf(command));
  if (isDeveloper) menu.addSeparator().addItem(words.selfTest.menu, 'menuSelfTest');
  menu.addToUi();
}
