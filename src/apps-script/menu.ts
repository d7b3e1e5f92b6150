// Builds the add-on's menu; allowed even where the add-on may not see the document yet.
import type { MenuItem } from '../catalog/commands/menu-items.ts';

/** `apart` stand below a line. */
export function addMenu(items: readonly MenuItem[], apart: readonly MenuItem[] = []): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { title, handler } of items) menu.addItem(title, handler);
  if (apart.length > 0) menu.addSeparator();
  for (const { title, handler } of apart) menu.addItem(title, handler);
  menu.addToUi();
}
