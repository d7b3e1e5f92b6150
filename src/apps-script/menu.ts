// Builds the add-on's menu; allowed even where the add-on may not see the document yet.
import type { MenuGroups } from '../catalog/commands/menu-items.ts';

export function addMenu(groups: MenuGroups): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  groups.forEach((items, index) => {
    if (index > 0) menu.addSeparator();
    for (const { title, handler } of items) menu.addItem(title, handler);
  });
  menu.addToUi();
}
